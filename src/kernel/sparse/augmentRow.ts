import { type ColumnSearch, popColumn, pushColumn, UNREACHED, VISITED } from './columnSearch.js';
import type { Market } from './market.js';

/**
 * Finds row `i` a place along a shortest augmenting path, or leaves out the row for which that costs least,
 * which may be `i` itself.
 *
 * Before and after, every row except those still to be placed has its greatest profit: the search runs over
 * columns, from each to what its holders could have instead at which loss (Dijkstra 1959), and ends at the
 * first place that is free or when leaving out a row it has met is cheaper than to go on. Prices of columns
 * nearer than that rise by the difference, never fall.
 *
 * Source: Jonker and Volgenant (1987), doi:10.1007/BF02278710.
 */
export function augmentRow(market: Market, search: ColumnSearch, i: number): void {
  const { price, count, seat, holder, exit, mateWeight } = market;
  const { heap, distance } = search;
  search.size = 0;
  search.reachedSize = 0;
  search.cost = exit[i]!;
  search.endColumn = -1;
  search.endRow = i;
  reachFrom(market, search, i, 0);
  while (search.size > 0 && distance[heap[0]!]! < search.cost) {
    const j = popColumn(search);
    const beforePrice = distance[j]! - price[j]!;
    const last = seat[j]! + count[j]!;
    for (let s = seat[j]!; s < last; s++) {
      const k = holder[s]!;
      const base = beforePrice + mateWeight[k]!;
      if (base + exit[k]! < search.cost) {
        search.cost = base + exit[k]!;
        search.endColumn = -1;
        search.endRow = k;
      }
      reachFrom(market, search, k, base);
    }
  }
  raisePrices(market, search);
  moveRows(market, search, i);
}

/** Looks at all edges of row `k`, whose place costs `base` to give up, its profit there included. */
function reachFrom(market: Market, search: ColumnSearch, k: number, base: number): void {
  const { start, column, weight, price, count, max } = market;
  const { distance, place, row, rowWeight, reached } = search;
  const end = start[k + 1]!;
  let cost = search.cost;
  for (let e = start[k]!; e < end; e++) {
    const j = column[e]!;
    const w = weight[e]!;
    const p = price[j]!;
    const d = base - w + p;
    if (d >= cost) continue;
    if (place[j] === UNREACHED) reached[search.reachedSize++] = j;
    else if (d >= distance[j]!) continue;
    distance[j] = d;
    row[j] = k;
    rowWeight[j] = w;
    if (count[j]! < max[j]!) {
      // One row more may make a price below 0 impossible: raising it costs.
      const total = p < 0 ? d - p : d;
      if (total < cost) {
        cost = total;
        search.cost = total;
        search.endColumn = j;
      }
      if (p >= 0) {
        place[j] = VISITED;
        continue;
      }
    }
    pushColumn(search, j);
  }
}

function raisePrices(market: Market, search: ColumnSearch): void {
  const { price } = market;
  const { distance, place, reached, cost } = search;
  for (let t = 0; t < search.reachedSize; t++) {
    const j = reached[t]!;
    if (distance[j]! < cost) price[j]! += cost - distance[j]!;
    place[j] = UNREACHED;
  }
}

/** Along the path found, from its end: each row takes the place of the next, the first one that of nobody. */
function moveRows(market: Market, search: ColumnSearch, i: number): void {
  const { mate, mateWeight, seat, count, holder } = market;
  const { row, rowWeight } = search;
  let j = search.endColumn;
  let at: number;
  if (j >= 0) {
    at = seat[j]! + count[j]!;
    count[j]! += 1;
  } else {
    if (search.endRow === i) return;
    j = mate[search.endRow]!;
    at = findSeat(market, j, search.endRow);
    mate[search.endRow] = -1;
  }
  for (;;) {
    const k = row[j]!;
    const from = mate[k]!;
    holder[at] = k;
    mate[k] = j;
    mateWeight[k] = rowWeight[j]!;
    if (k === i) return;
    at = findSeat(market, from, k);
    j = from;
  }
}

/** Where in `holder` row `i` stands for its place at column `j`. */
export function findSeat(market: Market, j: number, i: number): number {
  const { seat, holder } = market;
  let at = seat[j]!;
  while (holder[at] !== i) at += 1;
  return at;
}
