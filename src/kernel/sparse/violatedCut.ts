import type { AssignmentTask, InfeasibleAssignment } from './assignmentProblem.js';
import { turnTask } from './turnTask.js';

/**
 * The cut that an assignment with the smallest possible total shortfall proves, or nothing when every minimum
 * is met.
 *
 * Everything that the short nodes could be helped by is collected: far nodes over edges not taken, and from
 * those back over edges taken. None of the far nodes has room and none of the near ones can spare an edge
 * (else the shortfall would not be smallest), so the group as a whole is short. The group of all short rows is
 * given if there is one, otherwise that of all short columns.
 *
 * Source: Hoffman's circulation theorem (1960), in the form of Hall's condition with capacities.
 */
export function violatedCut(task: AssignmentTask, taken: Uint8Array): InfeasibleAssignment | undefined {
  if (hasMinimum(task.rowMin)) {
    const cut = growCut(task, taken);
    if (cut !== undefined) {
      const { near: rows, far: columns, shortage } = cut;
      return { infeasible: { side: 'rows', rows, columns, shortage } };
    }
  }
  if (hasMinimum(task.columnMin)) {
    const turned = turnTask(task);
    const cut = growCut(
      turned.task,
      taken.map((_, k) => taken[turned.edge[k]!]!),
    );
    if (cut !== undefined) {
      const { near: columns, far: rows, shortage } = cut;
      return { infeasible: { side: 'columns', rows, columns, shortage } };
    }
  }
  return undefined;
}

function hasMinimum(min: Int32Array): boolean {
  for (let i = 0; i < min.length; i++) if (min[i]! > 0) return true;
  return false;
}

interface Cut {
  readonly near: Int32Array;
  readonly far: Int32Array;
  readonly shortage: number;
}

/** The cut of the rows that miss their minimum, if there are any: near is a row, far a column. */
function growCut(task: AssignmentTask, taken: Uint8Array): Cut | undefined {
  const { rows, columns, rowStart: start, column: target, rowMin: min } = task;
  const queue: number[] = [];
  const inNear = new Uint8Array(rows);
  let shortage = 0;
  for (let i = 0; i < rows; i++) {
    let degree = 0;
    for (let e = start[i]!; e < start[i + 1]!; e++) degree += taken[e]!;
    if (degree >= min[i]!) continue;
    shortage += min[i]! - degree;
    inNear[i] = 1;
    queue.push(i);
  }
  if (shortage === 0) return undefined;
  const holders = rowsByColumn(task, taken);
  const inFar = new Uint8Array(columns);
  for (let q = 0; q < queue.length; q++) {
    const i = queue[q]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = target[e]!;
      if (taken[e] === 1 || inFar[j] === 1) continue;
      inFar[j] = 1;
      for (let h = holders.start[j]!; h < holders.start[j + 1]!; h++) {
        const k = holders.row[h]!;
        if (inNear[k] === 1) continue;
        inNear[k] = 1;
        queue.push(k);
      }
    }
  }
  return { near: members(inNear), far: members(inFar), shortage };
}

/** For every column the rows whose edge to it is taken. */
function rowsByColumn(task: AssignmentTask, taken: Uint8Array): { start: Int32Array; row: Int32Array } {
  const { rows, columns, edges, rowStart, column } = task;
  const start = new Int32Array(columns + 1);
  for (let e = 0; e < edges; e++) start[column[e]! + 1]! += taken[e]!;
  for (let j = 0; j < columns; j++) start[j + 1]! += start[j]!;
  const position = start.slice();
  const row = new Int32Array(start[columns]!);
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      if (taken[e] === 1) row[position[column[e]!]!++] = i;
    }
  }
  return { start, row };
}

function members(flags: Uint8Array): Int32Array {
  let count = 0;
  for (let i = 0; i < flags.length; i++) count += flags[i]!;
  const list = new Int32Array(count);
  for (let i = 0, at = 0; i < flags.length; i++) if (flags[i] === 1) list[at++] = i;
  return list;
}
