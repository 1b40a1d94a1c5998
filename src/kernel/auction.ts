import { FRONT, type Market } from './market.js';

/** The rows that are still to bid, and those that gave up for the time being. */
export interface Bidders {
  readonly stack: Int32Array;
  size: number;
  readonly waiting: Int32Array;
  waitingSize: number;
}

export function createBidders(rows: number): Bidders {
  return { stack: new Int32Array(rows), size: 0, waiting: new Int32Array(rows), waitingSize: 0 };
}

/**
 * Lets the rows of the stack bid until it is empty.
 *
 * A row bids for the column of its greatest profit as much as makes its second choice as good, plus `epsilon`.
 * A full column gives up its lowest bid for a higher one, and its price is the lowest bid it holds. So prices
 * never fall, and every row with a place has its greatest profit up to `epsilon`: exactly, if that is 0. With
 * 0 a tie can go on forever; a row that cannot outbid anybody waits. So do rows whose profit would be below
 * `-patience`, and all rows once `limit` bids have been made. A row whose exit is cheaper than any place is
 * settled without one.
 *
 * Source: Bertsekas (1988), "The auction algorithm", doi:10.1007/BF02186476, with the places of a column as
 * similar objects (Bertsekas and Castanon 1989); the order of bids, last displaced first, is that of the
 * augmenting row reduction of Jonker and Volgenant (1987), doi:10.1007/BF02278710.
 */
export function runAuction(
  market: Market,
  bidders: Bidders,
  epsilon: number,
  patience: number,
  limit: number,
): void {
  const { column, weight, exit, mate, mateWeight } = market;
  const { stack, waiting } = bidders;
  let bids = 0;
  while (bidders.size > 0) {
    const i = stack[--bidders.size]!;
    if (bids++ >= limit) {
      waiting[bidders.waitingSize++] = i;
      continue;
    }
    const e = findBest(market, i);
    const stay = Math.min(exit[i]!, patience);
    if (e < 0 || choice[BEST]! + stay <= 0) {
      if (stay < exit[i]!) waiting[bidders.waitingSize++] = i;
      continue;
    }
    const j = column[e]!;
    const offer = weight[e]! - Math.max(choice[SECOND]!, -stay) + epsilon;
    const displaced = placeBid(market, j, i, offer);
    if (displaced === i) {
      waiting[bidders.waitingSize++] = i;
      continue;
    }
    mate[i] = j;
    mateWeight[i] = weight[e]!;
    if (displaced >= 0) {
      mate[displaced] = -1;
      stack[bidders.size++] = displaced;
    }
  }
}

/**
 * Prepares the next, finer phase: all prices fall by `drop`, rows whose place is still their best keep it, and
 * all others will bid again.
 *
 * Prices from a coarse phase are too high here and there, and a place that stays empty at a price above 0 must
 * be repaired from the column's side later, which costs more than to let rows bid the price up again.
 */
export function startPhase(market: Market, bidders: Bidders, drop: number, patience: number): void {
  const { rows, columns, column, bound, exit, mate, mateWeight, price, floor, count } = market;
  count.fill(0, 0, columns);
  for (let j = 0; j < columns; j++) price[j] = Math.max(floor[j]!, price[j]! - drop);
  bidders.size = 0;
  bidders.waitingSize = 0;
  for (let i = rows - 1; i >= 0; i--) {
    bound[i]! += drop;
    const j = mate[i]!;
    if (j >= 0) {
      const e = findBest(market, i);
      const alternative = column[e] === j ? choice[SECOND]! : choice[BEST]!;
      const profit = mateWeight[i]! - price[j]!;
      if (profit >= alternative && profit + exit[i]! >= 0) {
        const stay = Math.min(exit[i]!, patience);
        const displaced = placeBid(market, j, i, mateWeight[i]! - Math.max(alternative, -stay));
        if (displaced < 0) continue;
        mate[displaced] = -1;
        bidders.stack[bidders.size++] = displaced;
        continue;
      }
      mate[i] = -1;
    }
    bidders.stack[bidders.size++] = i;
  }
}

/** The two greatest profits that `findBest` saw; an array, because storing into it allocates nothing. */
const choice = new Float64Array(2);
const BEST = 0;
const SECOND = 1;

/** The edge with the greatest profit of row `i`, or -1; that profit and the second one are left in `choice`. */
function findBest(market: Market, i: number): number {
  const { bound } = market;
  let e = scanFront(market, i);
  // The front of a fresh row is unknown, and that of an old one can be overtaken by an edge behind it.
  while (choice[SECOND]! < bound[i]!) {
    renewFront(market, i);
    e = scanFront(market, i);
  }
  return e;
}

function scanFront(market: Market, i: number): number {
  const { start, column, weight, price } = market;
  const from = start[i]!;
  const end = Math.min(start[i + 1]!, from + FRONT);
  let best = -Infinity;
  let second = -Infinity;
  let at = -1;
  for (let e = from; e < end; e++) {
    const profit = weight[e]! - price[column[e]!]!;
    if (profit <= second) continue;
    if (profit > best) {
      second = best;
      best = profit;
      at = e;
    } else {
      second = profit;
    }
  }
  choice[BEST] = best;
  choice[SECOND] = second;
  return at;
}

/**
 * Moves the four edges of greatest profit to the front of row `i`; the best of the others is its bound.
 *
 * A third of all time is spent here: the four profits are variables, not an array, for its sake.
 */
function renewFront(market: Market, i: number): void {
  const { start, column, weight, price, bound } = market;
  const from = start[i]!;
  const end = start[i + 1]!;
  bound[i] = -Infinity;
  if (end - from <= FRONT) return;
  let profit0 = weight[from]! - price[column[from]!]!;
  let profit1 = weight[from + 1]! - price[column[from + 1]!]!;
  let profit2 = weight[from + 2]! - price[column[from + 2]!]!;
  let profit3 = weight[from + 3]! - price[column[from + 3]!]!;
  let lowest = Math.min(profit0, profit1, profit2, profit3);
  let rest = -Infinity;
  for (let e = from + FRONT; e < end; e++) {
    const profit = weight[e]! - price[column[e]!]!;
    if (profit <= lowest) {
      if (profit > rest) rest = profit;
      continue;
    }
    rest = lowest;
    if (profit0 === lowest) {
      swapEdges(market, from, e);
      profit0 = profit;
    } else if (profit1 === lowest) {
      swapEdges(market, from + 1, e);
      profit1 = profit;
    } else if (profit2 === lowest) {
      swapEdges(market, from + 2, e);
      profit2 = profit;
    } else {
      swapEdges(market, from + 3, e);
      profit3 = profit;
    }
    lowest = Math.min(profit0, profit1, profit2, profit3);
  }
  bound[i] = rest;
}

function swapEdges(market: Market, a: number, b: number): void {
  const { column, weight } = market;
  const c = column[a]!;
  const w = weight[a]!;
  column[a] = column[b]!;
  weight[a] = weight[b]!;
  column[b] = c;
  weight[b] = w;
}

/**
 * Offers for a place at `j`: the row that loses its place to `i`, -1 if none had to, `i` itself if refused.
 *
 * Places up to the minimum are sold first, from the floor upwards; the others are open once those have reached
 * a price of 0.
 */
function placeBid(market: Market, j: number, i: number, offer: number): number {
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
