import { type DenseMarket, findBest, seat } from './denseMarket.js';

/** Gives every row its cheapest column if nobody has it yet. */
export function seatUncontested(market: DenseMarket): void {
  for (let i = 0; i < market.rows; i++) {
    findBest(market, i);
    const j = market.bestColumn;
    if (j >= 0 && market.rowOf[j]! < 0) seat(market, i, j);
  }
}

/** Lowers the price of every taken column as far as its row would still choose it. */
export function claimMargins(market: DenseMarket): void {
  for (let i = 0; i < market.rows; i++) {
    const j = market.columnOf[i]!;
    if (j < 0) continue;
    findBest(market, i);
    if (market.bestColumn === j && market.second < Infinity) market.price[j]! -= market.second - market.best;
  }
}

const ROUNDS = 2;
const BIDS_PER_ROW = 8;

/**
 * Seats most of the rows that have no column, each by bidding what its second choice allows; returns those left.
 *
 * Every row keeps choosing a cheapest column, so that shortest paths can go on from here. The bids of a round are
 * limited: where many rows want the same columns, bidding takes far longer than paths.
 *
 * Source: augmenting row reduction, Jonker and Volgenant (1987), doi:10.1007/BF02278710.
 */
export function seatByBids(market: DenseMarket): Int32Array {
  const { rows, price, columnOf, rowOf } = market;
  const waiting = new Int32Array(rows);
  let size = 0;
  for (let i = 0; i < rows; i++) if (columnOf[i]! < 0) waiting[size++] = i;
  for (let round = 0; round < ROUNDS && size > 0; round++) {
    let bids = BIDS_PER_ROW * size;
    let left = 0;
    // What was read makes room for what is left, and for a displaced row that bids at once.
    for (let next = 0; next < size; ) {
      const i = waiting[next++]!;
      findBest(market, i);
      if (market.second === Infinity) {
        waiting[left++] = i;
        continue;
      }
      const gap = market.second - market.best;
      let j = market.bestColumn;
      if (gap > 0) price[j]! -= gap;
      else if (rowOf[j]! >= 0) j = market.secondColumn;
      const former = seat(market, i, j);
      if (former < 0) continue;
      if (gap > 0 && bids-- > 0) waiting[--next] = former;
      else waiting[left++] = former;
    }
    size = left;
  }
  return waiting.subarray(0, size);
}
