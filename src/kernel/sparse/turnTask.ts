import type { AssignmentTask, RawAssignment } from './assignmentProblem.js';

/** A task seen from the columns: they are its rows. `edge[k]` is the number its edge `k` has in the given task. */
export interface TurnedTask {
  readonly task: AssignmentTask;
  readonly edge: Int32Array;
}

/** Exchanges rows and columns; every edge keeps its worth. Cost: two passes over the edges. */
export function turnTask(task: AssignmentTask): TurnedTask {
  const { rows, columns, edges } = task;
  const rowStart = new Int32Array(columns + 1);
  for (let e = 0; e < edges; e++) rowStart[task.column[e]! + 1]! += 1;
  for (let j = 0; j < columns; j++) rowStart[j + 1]! += rowStart[j]!;
  const position = rowStart.slice(0, columns);
  const edge = new Int32Array(edges);
  const column = new Int32Array(edges);
  const weight = task.weight instanceof Int32Array ? new Int32Array(edges) : new Float64Array(edges);
  for (let i = 0; i < rows; i++) {
    for (let e = task.rowStart[i]!; e < task.rowStart[i + 1]!; e++) {
      const at = position[task.column[e]!]!++;
      edge[at] = e;
      column[at] = i;
      weight[at] = task.weight[e]!;
    }
  }
  const turned: AssignmentTask = {
    ...task,
    rows: columns,
    columns: rows,
    rowStart,
    column,
    weight,
    rowMin: task.columnMin,
    rowMax: task.columnMax,
    columnMin: task.rowMin,
    columnMax: task.rowMax,
  };
  return { task: turned, edge };
}

/** The solution of the given task that a solution of the turned one is. */
export function turnBack(turned: TurnedTask, raw: RawAssignment): RawAssignment {
  const taken = new Uint8Array(raw.taken.length);
  for (let k = 0; k < taken.length; k++) taken[turned.edge[k]!] = raw.taken[k]!;
  return { taken, rowPrices: raw.columnPrices, columnPrices: raw.rowPrices };
}
