import { BEST, choice, findBest, SECOND } from './bestEdge.js';
import type { Market } from './market.js';
import { placeBid } from './placeBid.js';

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
 * Prepares the next, finer phase: all prices fall by `drop` but not below their floor, rows whose place is still
 * their best keep it, and all others will bid again.
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
