import { findSeat } from './augmentRow.js';
import { type ColumnSearch, popColumn, pushColumn, UNREACHED } from './columnSearch.js';
import type { Market } from './market.js';

/** The edges of a market by column. */
export interface ColumnEdges {
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly weight: Int32Array | Float64Array;
}

export function edgesByColumn(market: Market): ColumnEdges {
  const { rows, columns, start, column, weight } = market;
  const edges = start[rows]!;
  const first = new Int32Array(columns + 1);
  for (let e = 0; e < edges; e++) first[column[e]! + 1]! += 1;
  for (let j = 0; j < columns; j++) first[j + 1]! += first[j]!;
  const position = first.slice(0, columns);
  const row = new Int32Array(edges);
  const turned = weight instanceof Int32Array ? new Int32Array(edges) : new Float64Array(edges);
  for (let i = 0; i < rows; i++) {
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const at = position[column[e]!]!++;
      row[at] = i;
      turned[at] = weight[e]!;
    }
  }
  return { start: first, row, weight: turned };
}

/**
 * Whether a column has a free place at a price above 0, or fewer rows than its minimum although its price has
 * not fallen to `-fine`, where it must be given up.
 */
export function isShort(market: Market, j: number, fine: number): boolean {
  const { count, min, max, price } = market;
  return count[j]! < min[j]! ? price[j]! > -fine : count[j]! < max[j]! && price[j]! > 0;
}

/**
 * Gets a short column one more row along a shortest path in reverse, or lowers its price as far as it may fall
 * (to 0, or to `-fine` below its minimum) where that costs less.
 *
 * Before and after, every row has its greatest profit. The search runs from the column to those whose rows lose
 * least by moving here, and so on, until a row is cheaper to take from its column for good (which pays its
 * price, unless it goes below its minimum) or was left out before. Prices of columns nearer than that fall by
 * the difference, below 0 if a minimum asks for it.
 *
 * Source: the reverse half of the forward-reverse auction of Bertsekas, Castanon and Tsaknakis (1993),
 * doi:10.1137/0803018, here with exact shortest paths in place of bids.
 */
export function refillColumn(
  market: Market,
  edges: ColumnEdges,
  search: ColumnSearch,
  short: number,
  fine: number,
): void {
  const { price, count, min } = market;
  const { heap, distance, reached } = search;
  search.size = 0;
  search.cost = price[short]! + (count[short]! < min[short]! ? fine : 0);
  search.endColumn = -1;
  search.endRow = -1;
  distance[short] = 0;
  reached[0] = short;
  search.reachedSize = 1;
  pushColumn(search, short);
  while (search.size > 0 && distance[heap[0]!]! < search.cost) {
    const j = popColumn(search);
    if (j !== short && count[j]! > min[j]!) {
      const total = distance[j]! + Math.max(0, price[j]!);
      if (total < search.cost) {
        search.cost = total;
        search.endColumn = j;
        search.endRow = -1;
      }
    }
    reachInto(market, edges, search, j);
  }
  lowerPrices(market, search);
  if (search.endColumn >= 0) moveRows(market, search, short);
}

/** Looks at all rows that could move to column `j`. */
function reachInto(market: Market, edges: ColumnEdges, search: ColumnSearch, j: number): void {
  const { price, mate, mateWeight, exit } = market;
  const { distance, place, row, rowWeight, target, reached } = search;
  const base = distance[j]! + price[j]!;
  const end = edges.start[j + 1]!;
  for (let e = edges.start[j]!; e < end; e++) {
    const i = edges.row[e]!;
    const w = edges.weight[e]!;
    const from = mate[i]!;
    if (from === j) continue;
    if (from < 0) {
      const total = base - w - exit[i]!;
      if (total < search.cost) {
        search.cost = total;
        search.endColumn = j;
        search.endRow = i;
        search.endWeight = w;
      }
      continue;
    }
    const d = base - w + mateWeight[i]! - price[from]!;
    if (d >= search.cost) continue;
    if (place[from] === UNREACHED) reached[search.reachedSize++] = from;
    else if (d >= distance[from]!) continue;
    distance[from] = d;
    row[from] = i;
    rowWeight[from] = w;
    target[from] = j;
    pushColumn(search, from);
  }
}

function lowerPrices(market: Market, search: ColumnSearch): void {
  const { price } = market;
  const { distance, place, reached, cost } = search;
  for (let t = 0; t < search.reachedSize; t++) {
    const j = reached[t]!;
    if (distance[j]! < cost) price[j]! -= cost - distance[j]!;
    place[j] = UNREACHED;
  }
}

/** Along the path found, from its end: each column hands a row on to the next, the last one keeps it. */
function moveRows(market: Market, search: ColumnSearch, short: number): void {
  const { seat, count, holder } = market;
  let j = search.endColumn;
  let arriving = search.endRow;
  let weight = search.endWeight;
  while (j !== short) {
    const leaving = search.row[j]!;
    const at = findSeat(market, j, leaving);
    if (arriving >= 0) {
      takeSeat(market, j, at, arriving, weight);
    } else {
      count[j]! -= 1;
      holder[at] = holder[seat[j]! + count[j]!]!;
    }
    arriving = leaving;
    weight = search.rowWeight[j]!;
    j = search.target[j]!;
  }
  takeSeat(market, short, seat[short]! + count[short]!, arriving, weight);
  count[short]! += 1;
}

function takeSeat(market: Market, j: number, at: number, i: number, weight: number): void {
  market.holder[at] = i;
  market.mate[i] = j;
  market.mateWeight[i] = weight;
}
