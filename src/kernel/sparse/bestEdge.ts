import { FRONT, type Market } from './market.js';

/** The two greatest profits that `findBest` saw; an array, because storing into it allocates nothing. */
export const choice = new Float64Array(2);
export const BEST = 0;
export const SECOND = 1;

/** The edge with the greatest profit of row `i`, or -1; that profit and the second one are left in `choice`. */
export function findBest(market: Market, i: number): number {
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
