/** The edges of a two-sided graph, row by row, as in an assignment problem. @category Solvers @since 0.1.0 */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
}

/** The parts of a graph that share no edge. @category Solvers @since 0.1.0 */
export interface ConnectedComponents {
  readonly count: number;
  /** The rows ordered by component; those of component `c` are `rowStart[c]` up to `rowStart[c + 1]`. */
  readonly row: Int32Array;
  readonly rowStart: Int32Array;
  /** The columns likewise. */
  readonly column: Int32Array;
  readonly columnStart: Int32Array;
}

/**
 * Splits a two-sided graph into its connected components, numbered by their first row, and after those the
 * columns without edges by themselves. Within a component, rows and columns keep their order.
 *
 * Cost: one pass over the edges (union-find with path halving; Tarjan and van Leeuwen 1984) and two counting
 * sorts; 16 bytes a row and a column.
 *
 * @example
 * ```ts
 * import { connectedComponents } from 'peer-support-kit';
 *
 * const parts = connectedComponents({
 *   rows: 3,
 *   columns: 2,
 *   rowStart: Int32Array.of(0, 1, 2, 3),
 *   column: Int32Array.of(1, 0, 1),
 * });
 * parts.count; // => 2
 * [...parts.row]; // => [0, 2, 1]
 * [...parts.rowStart]; // => [0, 2, 3]
 * ```
 *
 * @category Solvers
 * @since 0.1.0
 */
export function connectedComponents(graph: SparseRows): ConnectedComponents {
  const { rows, columns, rowStart, column } = graph;
  const parent = uniteColumns(graph);
  const componentOfRoot = new Int32Array(columns).fill(-1);
  const componentOfRow = new Int32Array(rows);
  let count = 0;
  for (let i = 0; i < rows; i++) {
    const first = rowStart[i]!;
    if (first === rowStart[i + 1]) {
      componentOfRow[i] = count++;
      continue;
    }
    const root = findRoot(parent, column[first]!);
    if (componentOfRoot[root]! < 0) componentOfRoot[root] = count++;
    componentOfRow[i] = componentOfRoot[root]!;
  }
  const componentOfColumn = new Int32Array(columns);
  for (let j = 0; j < columns; j++) {
    const root = findRoot(parent, j);
    if (componentOfRoot[root]! < 0) componentOfRoot[root] = count++;
    componentOfColumn[j] = componentOfRoot[root]!;
  }
  const byRow = sortByKey(componentOfRow, count);
  const byColumn = sortByKey(componentOfColumn, count);
  return {
    count,
    row: byRow.order,
    rowStart: byRow.start,
    column: byColumn.order,
    columnStart: byColumn.start,
  };
}

/** For every column its number within its component. */
export function numberColumns(parts: ConnectedComponents): Int32Array {
  const local = new Int32Array(parts.column.length);
  for (let c = 0; c < parts.count; c++) {
    const first = parts.columnStart[c]!;
    for (let k = first; k < parts.columnStart[c + 1]!; k++) local[parts.column[k]!] = k - first;
  }
  return local;
}

function uniteColumns({ rows, columns, rowStart, column }: SparseRows): Int32Array {
  const parent = new Int32Array(columns);
  for (let j = 0; j < columns; j++) parent[j] = j;
  for (let i = 0; i < rows; i++) {
    const end = rowStart[i + 1]!;
    let e = rowStart[i]!;
    if (e === end) continue;
    let root = findRoot(parent, column[e]!);
    for (e += 1; e < end; e++) {
      const j = column[e]!;
      // Most columns hang directly below the root already: spare them the call.
      if (parent[j] === root) continue;
      const other = findRoot(parent, j);
      if (other === root) continue;
      // The smaller number becomes the root, so that the result does not depend on the order of unions.
      const low = other < root ? other : root;
      parent[other < root ? root : other] = low;
      root = low;
    }
  }
  return parent;
}

function findRoot(parent: Int32Array, node: number): number {
  let j = node;
  let p = parent[j]!;
  while (p !== j) {
    const grandparent = parent[p]!;
    parent[j] = grandparent;
    j = grandparent;
    p = parent[j]!;
  }
  return j;
}

function sortByKey(key: Int32Array, keys: number): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(keys + 1);
  for (let i = 0; i < key.length; i++) start[key[i]! + 1]! += 1;
  for (let k = 0; k < keys; k++) start[k + 1]! += start[k]!;
  const position = start.slice(0, keys);
  const order = new Int32Array(key.length);
  for (let i = 0; i < key.length; i++) order[position[key[i]!]!++] = i;
  return { order, start };
}
