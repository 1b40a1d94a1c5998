import { edgesByColumn } from '../residual/residualGraph.js';
import type { AssignmentTask } from '../sparse/assignmentProblem.js';
import {
  type ColumnSearch,
  createSearch,
  popColumn,
  pushColumn,
  UNREACHED,
  VISITED,
} from '../sparse/columnSearch.js';
import type { SolutionSpace } from './solutionSpace.js';

/**
 * What is needed to mend assignments: the edges by column, and room for a search whose nodes are the rows, the
 * columns after them, and at the end a hub, through which rows and columns gain and lose edges.
 */
export interface Mending extends ColumnSearch {
  readonly task: AssignmentTask;
  readonly rowOfEdge: Int32Array;
  readonly columnStart: Int32Array;
  readonly columnEdge: Int32Array;
  /** The node before each node that was reached, and the edge between them; -1 if they are joined by the hub. */
  readonly previous: Int32Array;
  readonly edgeBefore: Int32Array;
}

/** Prepares for any number of searches. */
export function prepareMending(task: AssignmentTask): Mending {
  const nodes = task.rows + task.columns + 1;
  return {
    ...createSearch(nodes),
    ...edgesByColumn(task),
    task,
    previous: new Int32Array(nodes),
    edgeBefore: new Int32Array(nodes),
  };
}

/**
 * Finds the cheapest way to make up for an edge that the best assignment of a space gives up, while `locked` edges
 * stay as they are; false if there is none that costs less than `limit`, the loss of that edge included.
 *
 * That is a shortest path from the row of the edge to its column, by Dijkstra's method on what edges are worth less
 * than their prices. What is found stays in `mending` until the next search.
 */
export function findMend(
  mending: Mending,
  space: SolutionSpace,
  locked: Uint8Array,
  edge: number,
  limit: number,
): boolean {
  const { task, place, distance, heap, reached } = mending;
  for (let k = 0; k < mending.reachedSize; k++) place[reached[k]!] = UNREACHED;
  mending.reachedSize = 0;
  mending.size = 0;
  const row = mending.rowOfEdge[edge]!;
  const end = task.rows + task.column[edge]!;
  const farthest = limit + slackOf(task, space, row, edge);
  reach(mending, row, 0, -1, -1);
  while (mending.size > 0 && distance[heap[0]!]! < farthest) {
    const node = popColumn(mending);
    if (node === end) return true;
    if (node < task.rows) leaveRow(mending, space, locked, node);
    else if (node < task.rows + task.columns) leaveColumn(mending, space, locked, node - task.rows);
    else leaveHub(mending, space);
  }
  return false;
}

/** The edges that change sides when the mend that was found is made: the one given up, and those on the path. */
export function mendedEdges({ task, previous, edgeBefore }: Mending, edge: number): readonly number[] {
  const edges = [edge];
  for (let node = task.rows + task.column[edge]!; previous[node]! >= 0; node = previous[node]!) {
    if (edgeBefore[node]! >= 0) edges.push(edgeBefore[node]!);
  }
  return edges;
}

/** The prices that prove the mended assignment to be the best of those without the edge. */
export function mendedPrices(mending: Mending, space: SolutionSpace, edge: number) {
  const { task, distance, place } = mending;
  const { rows, columns, column } = task;
  const farthest = distance[rows + column[edge]!]!;
  // How much further away the end is: what the potential of a node falls by, the hub's set back to 0.
  const lead = (node: number) => (place[node] === VISITED ? farthest - distance[node]! : 0);
  const hub = lead(rows + columns);
  return {
    rowPrices: space.rowPrices.map((price, i) => price - lead(i) + hub),
    columnPrices: space.columnPrices.map((price, j) => price + lead(rows + j) - hub),
  };
}

/** By how much the prices exceed the weight: 0 or more for an edge not taken, 0 or less for a taken one. */
function slackOf(
  { column, weight, bonus }: AssignmentTask,
  space: SolutionSpace,
  i: number,
  e: number,
): number {
  return space.rowPrices[i]! + space.columnPrices[column[e]!]! - weight[e]! - bonus;
}

function leaveRow(mending: Mending, space: SolutionSpace, locked: Uint8Array, i: number): void {
  const { task } = mending;
  const near = mending.distance[i]!;
  for (let e = task.rowStart[i]!; e < task.rowStart[i + 1]!; e++) {
    if (space.taken[e] === 1 || locked[e] === 1) continue;
    reach(mending, task.rows + task.column[e]!, near + slackOf(task, space, i, e), i, e);
  }
  if (space.rowDegree[i]! > task.rowMin[i]!) {
    reach(mending, task.rows + task.columns, near + space.rowPrices[i]!, i, -1);
  }
}

function leaveColumn(mending: Mending, space: SolutionSpace, locked: Uint8Array, j: number): void {
  const { task, rowOfEdge, columnStart, columnEdge } = mending;
  const node = task.rows + j;
  const near = mending.distance[node]!;
  for (let k = columnStart[j]!; k < columnStart[j + 1]!; k++) {
    const e = columnEdge[k]!;
    if (space.taken[e] === 0 || locked[e] === 1) continue;
    const i = rowOfEdge[e]!;
    reach(mending, i, near - slackOf(task, space, i, e), node, e);
  }
  if (space.columnDegree[j]! < task.columnMax[j]!) {
    reach(mending, task.rows + task.columns, near - space.columnPrices[j]!, node, -1);
  }
}

function leaveHub(mending: Mending, space: SolutionSpace): void {
  const { rows, columns, rowMax, columnMin } = mending.task;
  const hub = rows + columns;
  const near = mending.distance[hub]!;
  for (let i = 0; i < rows; i++) {
    if (space.rowDegree[i]! < rowMax[i]!) reach(mending, i, near - space.rowPrices[i]!, hub, -1);
  }
  for (let j = 0; j < columns; j++) {
    if (space.columnDegree[j]! > columnMin[j]!) {
      reach(mending, rows + j, near + space.columnPrices[j]!, hub, -1);
    }
  }
}

function reach(mending: Mending, node: number, near: number, previous: number, edge: number): void {
  const place = mending.place[node]!;
  if (place === VISITED || (place >= 0 && mending.distance[node]! <= near)) return;
  if (place === UNREACHED) mending.reached[mending.reachedSize++] = node;
  mending.distance[node] = near;
  mending.previous[node] = previous;
  mending.edgeBefore[node] = edge;
  pushColumn(mending, node);
}
