import { type DenseMarket, findBest, seat } from './denseMarket.js';
import type { DenseTask } from './denseProblem.js';

const FIRST_PART = 50;
const STEP = 10;
const BIDS_PER_ROW = 200;

/**
 * Brings the prices of a square table near their best values by auctions with ever smaller steps, and leaves
 * nobody seated.
 *
 * For tables where all rows want the same columns (each cost a product of a row's and a column's number, say),
 * bids without a smallest step, and paths, each move prices by too little. Nothing depends on how good the prices
 * become but the time that is needed afterwards, so the number of bids is limited, which also ends auctions that
 * nobody can win.
 *
 * Source: Bertsekas (1988), "The auction algorithm", doi:10.1007/BF02186476.
 */
export function scalePrices(market: DenseMarket, task: DenseTask): void {
  const { rows, columnOf, rowOf } = market;
  const waiting = new Int32Array(rows);
  const last = task.whole ? Math.max(1, task.spread / rows ** 2) : task.spread / rows ** 2;
  let bids = BIDS_PER_ROW * rows;
  for (let step = task.spread / FIRST_PART; bids > 0; step /= STEP) {
    // Whole steps keep whole prices whole, and so exact.
    const raise = Math.max(last, task.whole ? Math.floor(step) : step);
    columnOf.fill(-1);
    rowOf.fill(-1);
    for (let i = 0; i < rows; i++) waiting[i] = rows - 1 - i;
    bids = holdAuction(market, waiting, raise, task.spread, bids);
    if (raise === last) break;
  }
  columnOf.fill(-1);
  rowOf.fill(-1);
}

/** Lets rows bid until all have a column, or the bids run out; returns how many bids are left. */
function holdAuction(
  market: DenseMarket,
  waiting: Int32Array,
  raise: number,
  spread: number,
  limit: number,
): number {
  let bids = limit;
  let size = waiting.length;
  while (size > 0 && bids > 0) {
    const i = waiting[--size]!;
    findBest(market, i);
    const j = market.bestColumn;
    if (j < 0) continue;
    bids--;
    // A row with nowhere else to go bids more than most, but no infinite sum.
    market.price[j]! -= (market.second < Infinity ? market.second - market.best : spread) + raise;
    const former = seat(market, i, j);
    if (former >= 0) waiting[size++] = former;
  }
  return bids;
}
