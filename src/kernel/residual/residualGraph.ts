import type { AssignmentProblem, AssignmentTask } from '../sparse/assignmentProblem.js';
import { readAssignment } from '../sparse/readAssignment.js';

/**
 * An optimal assignment seen as a flow that can be changed: rows, columns and a hub are nodes. An edge that is not
 * taken leads from its row to its column and costs minus its weight; a taken one leads back and costs its weight.
 * The hub leads to every row that could take one more edge and to every column that could do with one fewer, and
 * back from the others likewise. A closed walk is a change that keeps all bounds, and its cost is what it costs.
 *
 * The prices make every cost along the way zero or more, so that cheapest walks are found as shortest paths.
 */
export interface ResidualGraph {
  readonly task: AssignmentTask;
  /** 1 for each edge that is taken. */
  readonly taken: Uint8Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
  readonly rowDegree: Int32Array;
  readonly columnDegree: Int32Array;
  readonly rowOfEdge: Int32Array;
  /** The edges by column: those of column `j` are `columnEdge[columnStart[j]]` and following. */
  readonly columnStart: Int32Array;
  readonly columnEdge: Int32Array;
}

/** Rows come first, then columns, then the hub. */
export function columnNode({ task }: Pick<ResidualGraph, 'task'>, column: number): number {
  return task.rows + column;
}

/** The node through which everything starts and ends. */
export function hubNode({ task }: Pick<ResidualGraph, 'task'>): number {
  return task.rows + task.columns;
}

/**
 * Builds the graph from an assignment that its prices prove optimal. O(edges); 8 bytes an edge.
 */
export function residualGraph(
  problem: AssignmentProblem,
  taken: Uint8Array,
  prices: { readonly rowPrices: Float64Array; readonly columnPrices: Float64Array },
): ResidualGraph {
  const task = readAssignment(problem);
  return { task, taken, ...prices, ...edgesByColumn(task), ...degreesOf(task, taken) };
}

/** How many edges every row and column has taken. */
export function degreesOf(
  { rows, columns, rowStart, column }: Pick<AssignmentTask, 'rows' | 'columns' | 'rowStart' | 'column'>,
  taken: Uint8Array,
): { readonly rowDegree: Int32Array; readonly columnDegree: Int32Array } {
  const rowDegree = new Int32Array(rows);
  const columnDegree = new Int32Array(columns);
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      rowDegree[i]! += taken[e]!;
      columnDegree[column[e]!]! += taken[e]!;
    }
  }
  return { rowDegree, columnDegree };
}

/** The row of every edge, and the edges ordered by column. */
export function edgesByColumn({
  rows,
  columns,
  rowStart,
  column,
}: Pick<AssignmentTask, 'rows' | 'columns' | 'rowStart' | 'column'>): Pick<
  ResidualGraph,
  'rowOfEdge' | 'columnStart' | 'columnEdge'
> {
  const rowOfEdge = new Int32Array(column.length);
  const columnStart = new Int32Array(columns + 1);
  for (let i = 0; i < rows; i++) rowOfEdge.fill(i, rowStart[i], rowStart[i + 1]);
  for (let e = 0; e < column.length; e++) columnStart[column[e]! + 1]! += 1;
  for (let j = 0; j < columns; j++) columnStart[j + 1]! += columnStart[j]!;
  const position = columnStart.slice(0, columns);
  const columnEdge = new Int32Array(column.length);
  for (let e = 0; e < column.length; e++) columnEdge[position[column[e]!]!++] = e;
  return { rowOfEdge, columnStart, columnEdge };
}
