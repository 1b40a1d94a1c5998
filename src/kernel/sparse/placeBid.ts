import type { Market } from './market.js';

/**
 * Offers for a place at `j`: the row that loses its place to `i`, -1 if none had to, `i` itself if refused.
 *
 * Places up to the minimum are sold first, from the floor upwards; the others are open once those have reached
 * a price of 0.
 */
export function placeBid(market: Market, j: number, i: number, offer: number): number {
  const { seat, count, min, max, holder, bid, price } = market;
  const root = seat[j]!;
  const held = count[j]!;
  if (held < max[j]! && (held < min[j]! || price[j]! >= 0)) {
    siftUp(market, root, held, i, offer);
    count[j] = held + 1;
    if (held + 1 === max[j]) price[j] = Math.max(price[j]!, bid[root]!);
    else if (held + 1 === min[j]) price[j] = Math.max(price[j]!, Math.min(0, bid[root]!));
    return -1;
  }
  if (offer <= bid[root]!) return i;
  const displaced = holder[root]!;
  siftDown(market, root, held, i, offer);
  price[j] = held === max[j] ? bid[root]! : Math.min(0, bid[root]!);
  return displaced;
}

function siftUp(market: Market, root: number, hole: number, i: number, offer: number): void {
  const { holder, bid } = market;
  let k = hole;
  while (k > 0) {
    const up = (k - 1) >> 1;
    if (bid[root + up]! <= offer) break;
    bid[root + k] = bid[root + up]!;
    holder[root + k] = holder[root + up]!;
    k = up;
  }
  bid[root + k] = offer;
  holder[root + k] = i;
}

function siftDown(market: Market, root: number, held: number, i: number, offer: number): void {
  const { holder, bid } = market;
  let k = 0;
  for (;;) {
    let child = 2 * k + 1;
    if (child >= held) break;
    if (child + 1 < held && bid[root + child + 1]! < bid[root + child]!) child += 1;
    if (bid[root + child]! >= offer) break;
    bid[root + k] = bid[root + child]!;
    holder[root + k] = holder[root + child]!;
    k = child;
  }
  bid[root + k] = offer;
  holder[root + k] = i;
}
