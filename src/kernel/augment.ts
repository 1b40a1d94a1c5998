import type { Market } from './market.js';

/** Working space of a shortest path search over the columns of a market. */
export interface Search {
  readonly distance: Float64Array;
  /** The row through which a column was reached, and the weight of that edge. */
  readonly via: Int32Array;
  readonly viaWeight: Float64Array;
  /** In a reverse search, the column that row would go to. */
  readonly target: Int32Array;
  /** A 4-ary heap of the columns reached but not left, and each column's place in it; -1 not reached, -2 left. */
  readonly heap: Int32Array;
  readonly position: Int32Array;
  size: number;
  /** Every column that was reached. */
  readonly touched: Int32Array;
  touchedSize: number;
  /** The cheapest way to end found so far: its cost, and the column with room or the row to leave out. */
  cost: number;
  end: number;
  leaver: number;
  searches: number;
  scans: number;
}

export function createSearch(columns: number): Search {
  return {
    distance: new Float64Array(columns),
    via: new Int32Array(columns),
    viaWeight: new Float64Array(columns),
    target: new Int32Array(columns),
    heap: new Int32Array(columns),
    position: new Int32Array(columns).fill(-1),
    size: 0,
    touched: new Int32Array(columns),
    touchedSize: 0,
    cost: 0,
    end: -1,
    leaver: -1,
    searches: 0,
    scans: 0,
  };
}

/**
 * Gives row `i` a place, or leaves out it or another, whichever costs least.
 */
export function augmentRow(market: Market, search: Search, i: number): void {
  const { price, count, seat, holder, exit, mateWeight } = market;
  const { distance, position, touched } = search;
  search.size = 0;
  search.touchedSize = 0;
  search.searches += 1;
  search.cost = exit[i]!;
  search.end = -1;
  search.leaver = i;
  scanRow(market, search, i, 0);
  while (search.size > 0) {
    const j = search.heap[0]!;
    const d = distance[j]!;
    if (d >= search.cost) break;
    popRoot(search);
    const last = seat[j]! + count[j]!;
    const less = d - price[j]!;
    for (let s = seat[j]!; s < last; s++) {
      const k = holder[s]!;
      const base = less + mateWeight[k]!;
      if (base + exit[k]! < search.cost) {
        search.cost = base + exit[k]!;
        search.leaver = k;
        search.end = -1;
      }
      scanRow(market, search, k, base);
    }
  }
  const cost = search.cost;
  for (let t = 0; t < search.touchedSize; t++) {
    const j = touched[t]!;
    if (distance[j]! < cost) price[j]! += cost - distance[j]!;
    position[j] = -1;
  }
  flip(market, search, i, search.end, search.leaver);
}

function flip(market: Market, search: Search, i: number, end: number, leaver: number): void {
  const { mate, mateWeight, count, seat, holder } = market;
  let j = end;
  if (end < 0) {
    if (leaver === i) return;
    j = mate[leaver]!;
    mate[leaver] = -1;
    let s = seat[j]!;
    while (holder[s] !== leaver) s += 1;
    holder[s] = search.via[j]!;
  } else {
    holder[seat[j]! + count[j]!++] = search.via[j]!;
  }
  for (;;) {
    const k = search.via[j]!;
    const from = mate[k]!;
    mate[k] = j;
    mateWeight[k] = search.viaWeight[j]!;
    if (k === i) return;
    let s = seat[from]!;
    while (holder[s] !== k) s += 1;
    holder[s] = search.via[from]!;
    j = from;
  }
}

function scanRow(market: Market, search: Search, k: number, base: number): void {
  const { start, column, weight, price, count, max } = market;
  const { distance, position, via, viaWeight, touched } = search;
  const to = start[k + 1]!;
  search.scans += 1;
  let limit = search.cost;
  for (let e = start[k]!; e < to; e++) {
    const j = column[e]!;
    const w = weight[e]!;
    const v = price[j]!;
    const d = base - w + v;
    if (d >= limit) continue;
    const p = position[j]!;
    if (p === -1) touched[search.touchedSize++] = j;
    else if (d >= distance[j]!) continue;
    distance[j] = d;
    via[j] = k;
    viaWeight[j] = w;
    if (count[j]! < max[j]!) {
      const here = v < 0 ? d - v : d;
      if (here < limit) {
        limit = here;
        search.cost = here;
        search.end = j;
      }
      if (v >= 0) {
        position[j] = -2;
        continue;
      }
    }
    siftUp(search, j, p < 0 ? search.size++ : p);
  }
}

export function siftUp(search: Search, j: number, from: number): void {
  const { heap, position, distance } = search;
  const d = distance[j]!;
  let k = from;
  while (k > 0) {
    const up = (k - 1) >> 2;
    const other = heap[up]!;
    if (distance[other]! <= d) break;
    heap[k] = other;
    position[other] = k;
    k = up;
  }
  heap[k] = j;
  position[j] = k;
}

export function popRoot(search: Search): void {
  const { heap, position, distance } = search;
  position[heap[0]!] = -2;
  const size = --search.size;
  if (size === 0) return;
  const j = heap[size]!;
  const d = distance[j]!;
  let k = 0;
  for (;;) {
    const first = 4 * k + 1;
    if (first >= size) break;
    const end = first + 4 < size ? first + 4 : size;
    let child = first;
    for (let c = first + 1; c < end; c++) if (distance[heap[c]!]! < distance[heap[child]!]!) child = c;
    if (distance[heap[child]!]! >= d) break;
    const moved = heap[child]!;
    heap[k] = moved;
    position[moved] = k;
    k = child;
  }
  heap[k] = j;
  position[j] = k;
}
