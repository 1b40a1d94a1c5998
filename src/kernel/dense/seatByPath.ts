import { type ColumnSearch, popColumn, pushColumn, UNREACHED, VISITED } from '../sparse/columnSearch.js';
import { type DenseMarket, listCandidates } from './denseMarket.js';

/** A search whose heap holds columns, and after them, as `columns + i`, the rows `i` that may need a full look. */
export interface DenseSearch extends ColumnSearch {
  /** How far a cell of this row is, less its net cost. */
  readonly base: Float64Array;
  /** How many rows have needed a full look. */
  fullLooks: number;
}

/**
 * Gives row `root` a column at the least total cost, moving others if need be; false if it can have none.
 *
 * A shortest path to a free column by Dijkstra's method on what a cell costs above the cheapest of its row. Of a
 * row only the candidates are looked at; the rest of it waits in the heap at the distance that its bound
 * promises, and is mostly never reached.
 */
export function seatByPath(market: DenseMarket, search: DenseSearch, root: number): boolean {
  const { columns, cost, price, rowOf } = market;
  const { distance, heap, base } = search;
  search.size = 0;
  search.reachedSize = 0;
  search.cost = Infinity;
  search.endColumn = -1;
  base[root] = 0;
  reachCandidates(market, search, root);
  while (search.size > 0 && distance[heap[0]!]! < search.cost) {
    const node = popColumn(search);
    if (node >= columns) {
      search.fullLooks += 1;
      reachAll(market, search, node - columns);
      continue;
    }
    const i = rowOf[node]!;
    base[i] = distance[node]! - (cost[i * columns + node]! - price[node]!);
    reachCandidates(market, search, i);
  }
  // Whatever was visited in vain leads nowhere for later rows either: it stays marked, so that they pass it by.
  if (search.endColumn < 0) return false;
  lowerPrices(market, search);
  movePath(market, search, root);
  return true;
}

function reachCandidates(market: DenseMarket, search: DenseSearch, i: number): void {
  const { columns, price, width, candidate, candidateCost, bound } = market;
  const base = search.base[i]!;
  const end = (i + 1) * width;
  for (let k = i * width; k < end; k++) {
    const j = candidate[k]!;
    const d = base + (candidateCost[k]! - price[j]!);
    if (d < search.cost) reach(market, search, i, j, d);
  }
  const rest = base + bound[i]!;
  if (rest < search.cost) enqueue(search, columns + i, rest);
}

function reachAll(market: DenseMarket, search: DenseSearch, i: number): void {
  const { columns, cost, price } = market;
  listCandidates(market, i);
  const base = search.base[i]!;
  const offset = i * columns;
  let limit = search.cost;
  for (let j = 0; j < columns; j++) {
    const d = base + (cost[offset + j]! - price[j]!);
    if (d >= limit) continue;
    reach(market, search, i, j, d);
    limit = search.cost;
  }
}

function reach(market: DenseMarket, search: DenseSearch, i: number, j: number, d: number): void {
  if (market.rowOf[j]! < 0) {
    search.cost = d;
    search.endColumn = j;
    search.row[j] = i;
    return;
  }
  const place = search.place[j]!;
  if (place === VISITED || (place >= 0 && search.distance[j]! <= d)) return;
  search.row[j] = i;
  enqueue(search, j, d);
}

function enqueue(search: DenseSearch, node: number, d: number): void {
  search.distance[node] = d;
  if (search.place[node] === UNREACHED) search.reached[search.reachedSize++] = node;
  pushColumn(search, node);
}

/** Lowers the prices on the way, so that every row on it still chooses a cheapest column. */
function lowerPrices(market: DenseMarket, search: DenseSearch): void {
  const { columns, price } = market;
  const { distance, place, reached } = search;
  for (let k = 0; k < search.reachedSize; k++) {
    const node = reached[k]!;
    if (node < columns && place[node] === VISITED) price[node]! += distance[node]! - search.cost;
    place[node] = UNREACHED;
  }
}

function movePath(market: DenseMarket, search: DenseSearch, root: number): void {
  for (let j = search.endColumn; j >= 0; ) {
    const i = search.row[j]!;
    const before = i === root ? -1 : market.columnOf[i]!;
    market.rowOf[j] = i;
    market.columnOf[i] = j;
    j = before;
  }
}
