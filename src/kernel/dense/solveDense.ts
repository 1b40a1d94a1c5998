import { createSearch } from '../sparse/columnSearch.js';
import { type DenseMarket, openDenseMarket } from './denseMarket.js';
import type { DenseTask } from './denseProblem.js';
import { scalePrices } from './scalePrices.js';
import { claimMargins, seatByBids, seatUncontested } from './seatByBids.js';
import { seatByPath } from './seatByPath.js';

/** The most columns a row for which a wide table may be made square. */
const WIDEST_SQUARED = 4;

/**
 * Seats as many rows as can be seated, at the least cost of all ways to seat those.
 *
 * Bids first and shortest paths for the rest. If the paths turn out long, the prices are brought near their best
 * values by scaled auctions before the paths go on; those need a square table, so a wide one gets rows that cost
 * nothing anywhere.
 */
export function solveDense(task: DenseTask): DenseMarket {
  const { rows, columns } = task;
  const market = openDenseMarket(task);
  const isSquare = rows === columns;
  const canScale = isSquare || columns <= WIDEST_SQUARED * rows;
  if (seatRows(market, canScale ? rows / 2 : Infinity)) return market;
  if (!isSquare) return solveSquared(task);
  scalePrices(market, task);
  seatRows(market, Infinity);
  return market;
}

/** Whether all rows were tried before the paths had used up the full looks that they may take. */
function seatRows(market: DenseMarket, fullLooks: number): boolean {
  seatUncontested(market);
  claimMargins(market);
  const waiting = seatByBids(market);
  const { rows, columns } = market;
  const search = { ...createSearch(columns + rows), base: new Float64Array(rows), fullLooks: 0 };
  for (const i of waiting) {
    if (search.fullLooks > fullLooks) return false;
    seatByPath(market, search, i);
  }
  return true;
}

function solveSquared(task: DenseTask): DenseMarket {
  const { rows, columns, cost, spread } = task;
  const squared = new Float64Array(columns * columns);
  squared.set(cost);
  const market = openDenseMarket({ ...task, rows: columns, cost: squared });
  scalePrices(market, { ...task, rows: columns, spread });
  seatRows(market, Infinity);
  // A column that only an added row took is free, and what is free has the price 0.
  let free = -Infinity;
  for (let j = 0; j < columns; j++) {
    if (market.rowOf[j]! < rows) continue;
    free = Math.max(free, market.price[j]!);
    market.rowOf[j] = -1;
  }
  for (let j = 0; j < columns; j++) market.price[j] = market.rowOf[j]! < 0 ? 0 : market.price[j]! - free;
  return { ...market, rows, cost, columnOf: market.columnOf.subarray(0, rows) };
}
