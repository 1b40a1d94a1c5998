import type { AssignmentTask, InfeasibleAssignment } from './assignmentProblem.js';

/** One side's view of a graph: the edges of each node of that side, and what each edge leads to. */
interface SideView {
  readonly start: Int32Array;
  readonly target: Int32Array;
  readonly taken: Uint8Array;
  readonly min: Int32Array;
  readonly farNodes: number;
}

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
  const byRow = rowView(task, taken);
  const rowCut = growCut(byRow);
  if (rowCut !== undefined) {
    const { near: rows, far: columns, shortage } = rowCut;
    return { infeasible: { side: 'rows', rows, columns, shortage } };
  }
  // Turning the graph around costs as much as solving a little of it: only when a column is short.
  if (!anyColumnShort(task, taken)) return undefined;
  const columnCut = growCut(columnView(task, taken));
  if (columnCut === undefined) return undefined;
  const { near: columns, far: rows, shortage } = columnCut;
  return { infeasible: { side: 'columns', rows, columns, shortage } };
}

function rowView(task: AssignmentTask, taken: Uint8Array): SideView {
  return { start: task.rowStart, target: task.column, taken, min: task.rowMin, farNodes: task.columns };
}

function columnView(task: AssignmentTask, taken: Uint8Array): SideView {
  const start = new Int32Array(task.columns + 1);
  for (let e = 0; e < task.edges; e++) start[task.column[e]! + 1]! += 1;
  for (let j = 0; j < task.columns; j++) start[j + 1]! += start[j]!;
  const position = start.slice(0, task.columns);
  const target = new Int32Array(task.edges);
  const turned = new Uint8Array(task.edges);
  for (let i = 0; i < task.rows; i++) {
    for (let e = task.rowStart[i]!; e < task.rowStart[i + 1]!; e++) {
      const at = position[task.column[e]!]!++;
      target[at] = i;
      turned[at] = taken[e]!;
    }
  }
  return { start, target, taken: turned, min: task.columnMin, farNodes: task.rows };
}

function anyColumnShort(task: AssignmentTask, taken: Uint8Array): boolean {
  const degree = new Int32Array(task.columns);
  for (let e = 0; e < task.edges; e++) degree[task.column[e]!]! += taken[e]!;
  for (let j = 0; j < task.columns; j++) if (degree[j]! < task.columnMin[j]!) return true;
  return false;
}

function growCut(view: SideView): { near: Int32Array; far: Int32Array; shortage: number } | undefined {
  const { start, target, taken, min } = view;
  const nodes = min.length;
  const queue: number[] = [];
  const inNear = new Uint8Array(nodes);
  let shortage = 0;
  for (let i = 0; i < nodes; i++) {
    let degree = 0;
    for (let e = start[i]!; e < start[i + 1]!; e++) degree += taken[e]!;
    if (degree >= min[i]!) continue;
    shortage += min[i]! - degree;
    inNear[i] = 1;
    queue.push(i);
  }
  if (shortage === 0) return undefined;
  const holders = takenByTarget(view);
  const inFar = new Uint8Array(view.farNodes);
  for (let q = 0; q < queue.length; q++) {
    const i = queue[q]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = target[e]!;
      if (taken[e] === 1 || inFar[j] === 1) continue;
      inFar[j] = 1;
      for (let h = holders.start[j]!; h < holders.start[j + 1]!; h++) {
        const k = holders.node[h]!;
        if (inNear[k] === 1) continue;
        inNear[k] = 1;
        queue.push(k);
      }
    }
  }
  return { near: members(inNear), far: members(inFar), shortage };
}

/** For every far node, the near nodes whose edge to it is taken. */
function takenByTarget(view: SideView): { start: Int32Array; node: Int32Array } {
  const { start, target, taken } = view;
  const first = new Int32Array(view.farNodes + 1);
  for (let e = 0; e < target.length; e++) first[target[e]! + 1]! += taken[e]!;
  for (let j = 0; j < view.farNodes; j++) first[j + 1]! += first[j]!;
  const position = first.slice();
  const node = new Int32Array(first[view.farNodes]!);
  for (let i = 0; i + 1 < start.length; i++) {
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      if (taken[e] === 1) node[position[target[e]!]!++] = i;
    }
  }
  return { start: first, node };
}

function members(flags: Uint8Array): Int32Array {
  let count = 0;
  for (let i = 0; i < flags.length; i++) count += flags[i]!;
  const list = new Int32Array(count);
  for (let i = 0, at = 0; i < flags.length; i++) if (flags[i] === 1) list[at++] = i;
  return list;
}
