/** The state of a shortest path search over the columns of a market, for {@link augmentRow} and its reverse. */
export interface ColumnSearch {
  readonly distance: Float64Array;
  /** The row whose move leads to this column (or, in a reverse search, away from it), and its new weight. */
  readonly row: Int32Array;
  readonly rowWeight: Float64Array;
  /** In a reverse search, the column that row moves to. */
  readonly target: Int32Array;
  /** The columns that were reached and are to be visited: a 4-ary heap by distance. */
  readonly heap: Int32Array;
  size: number;
  /** A column's place in the heap, or UNREACHED, or VISITED. */
  readonly place: Int32Array;
  readonly reached: Int32Array;
  reachedSize: number;
  /** The cheapest way to end that was seen so far. */
  cost: number;
  endColumn: number;
  endRow: number;
  endWeight: number;
}

export const UNREACHED = -1;
export const VISITED = -2;

export function createSearch(columns: number): ColumnSearch {
  return {
    distance: new Float64Array(columns),
    row: new Int32Array(columns),
    rowWeight: new Float64Array(columns),
    target: new Int32Array(columns),
    heap: new Int32Array(columns),
    size: 0,
    place: new Int32Array(columns).fill(UNREACHED),
    reached: new Int32Array(columns),
    reachedSize: 0,
    cost: Infinity,
    endColumn: -1,
    endRow: -1,
    // Not a small integer: fields that change their representation cost a recompilation.
    endWeight: Infinity,
  };
}

/** Puts a column into the heap, or moves it up there, after its distance has been set. */
export function pushColumn(search: ColumnSearch, j: number): void {
  const { heap, place, distance } = search;
  const d = distance[j]!;
  let k = place[j]! < 0 ? search.size++ : place[j]!;
  while (k > 0) {
    const up = (k - 1) >> 2;
    const other = heap[up]!;
    if (distance[other]! <= d) break;
    heap[k] = other;
    place[other] = k;
    k = up;
  }
  heap[k] = j;
  place[j] = k;
}

/** Takes the nearest column out of the heap. */
export function popColumn(search: ColumnSearch): number {
  const { heap, place, distance } = search;
  const nearest = heap[0]!;
  place[nearest] = VISITED;
  const size = --search.size;
  if (size === 0) return nearest;
  const j = heap[size]!;
  const d = distance[j]!;
  let k = 0;
  for (;;) {
    const first = 4 * k + 1;
    if (first >= size) break;
    const end = Math.min(first + 4, size);
    let child = first;
    for (let c = first + 1; c < end; c++) {
      if (distance[heap[c]!]! < distance[heap[child]!]!) child = c;
    }
    const moved = heap[child]!;
    if (distance[moved]! >= d) break;
    heap[k] = moved;
    place[moved] = k;
    k = child;
  }
  heap[k] = j;
  place[j] = k;
  return nearest;
}
