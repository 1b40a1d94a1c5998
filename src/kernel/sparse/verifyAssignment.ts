import { flags } from '../flags.js';
import type {
  Assignment,
  AssignmentProblem,
  AssignmentTask,
  InfeasibleAssignment,
} from './assignmentProblem.js';
import { readAssignment } from './readAssignment.js';

/**
 * Whether an answer to {@link assignSparse} is right, judged from the answer alone, without solving again.
 *
 * An assignment is right when it keeps every bound, its sums are true and its prices prove it optimal. Let the
 * surplus of an edge be `weight + bonus - rowPrice - columnPrice` (the bonus is 0 unless the objective is
 * `coverage`; the prices contain it). The proof is complementary slackness:
 *
 * - an edge with a positive surplus is chosen, one with a negative surplus is not;
 * - a row or column with a positive price has its maximum of edges, one with a negative price its minimum.
 *
 * An infeasible answer is right when its rows and columns really fall short by what it says.
 * Cost: every edge is looked at twice; the result is exact.
 *
 * @example
 * ```ts
 * import { assignSparse, verifyAssignment } from 'peer-support-kit';
 *
 * const problem = {
 *   rows: 2,
 *   columns: 2,
 *   rowStart: Int32Array.of(0, 2, 3),
 *   column: Int32Array.of(0, 1, 0),
 *   weight: Int32Array.of(9, 1, 5),
 *   objective: 'coverage',
 * } as const;
 * verifyAssignment(problem, assignSparse(problem)) // => true
 * ```
 *
 * @throws RangeError when the problem breaks the contract of {@link AssignmentProblem}.
 * @category Solvers
 * @since 0.1.0
 */
export function verifyAssignment(
  problem: AssignmentProblem,
  answer: Assignment | InfeasibleAssignment,
): boolean {
  const task = readAssignment(problem);
  if ('infeasible' in answer) return isViolatedCut(task, answer);
  const taken = readChosen(task, answer.chosen);
  return taken !== undefined && sumsAreTrue(task, answer) && isOptimal(task, taken, answer);
}

function readChosen(task: AssignmentTask, chosen: Int32Array): Uint8Array | undefined {
  const taken = new Uint8Array(task.edges);
  let last = -1;
  for (let k = 0; k < chosen.length; k++) {
    const e = chosen[k]!;
    if (!(e > last && e < task.edges)) return undefined;
    taken[e] = 1;
    last = e;
  }
  return taken;
}

function sumsAreTrue(task: AssignmentTask, answer: Assignment): boolean {
  let total = 0;
  for (let k = 0; k < answer.chosen.length; k++) total += task.weight[answer.chosen[k]!]!;
  return answer.matched === answer.chosen.length && answer.totalWeight === total;
}

function isOptimal(task: AssignmentTask, taken: Uint8Array, answer: Assignment): boolean {
  const { rows, columns, rowStart, column, weight, bonus } = task;
  const { rowPrices, columnPrices } = answer;
  if (rowPrices.length !== rows || columnPrices.length !== columns) return false;
  const rowDegree = new Int32Array(rows);
  const columnDegree = new Int32Array(columns);
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = column[e]!;
      const surplus = weight[e]! + bonus - rowPrices[i]! - columnPrices[j]!;
      // Written so that a price that is not a number fails.
      if (taken[e] === 1 ? !(surplus >= 0) : !(surplus <= 0)) return false;
      rowDegree[i]! += taken[e]!;
      columnDegree[j]! += taken[e]!;
    }
  }
  return (
    boundsProve(rowDegree, task.rowMin, task.rowMax, rowPrices) &&
    boundsProve(columnDegree, task.columnMin, task.columnMax, columnPrices)
  );
}

function boundsProve(degree: Int32Array, min: Int32Array, max: Int32Array, price: Float64Array): boolean {
  for (let i = 0; i < degree.length; i++) {
    const d = degree[i]!;
    if (d < min[i]! || d > max[i]!) return false;
    const lowest = d === min[i] ? -Infinity : 0;
    const highest = d === max[i] ? Infinity : 0;
    if (!(price[i]! >= lowest && price[i]! <= highest)) return false;
  }
  return true;
}

function isViolatedCut(task: AssignmentTask, answer: InfeasibleAssignment): boolean {
  const { side, rows, columns, shortage } = answer.infeasible;
  const inRows = flags(task.rows, rows);
  const inColumns = flags(task.columns, columns);
  if (inRows === undefined || inColumns === undefined) return false;
  let outward = 0;
  for (let i = 0; i < task.rows; i++) {
    for (let e = task.rowStart[i]!; e < task.rowStart[i + 1]!; e++) {
      const listed = inRows[i]! - inColumns[task.column[e]!]!;
      if (listed === (side === 'rows' ? 1 : -1)) outward += 1;
    }
  }
  const byRows = side === 'rows';
  const need = byRows ? sumOver(rows, task.rowMin) : sumOver(columns, task.columnMin);
  const room = byRows ? sumOver(columns, task.columnMax) : sumOver(rows, task.rowMax);
  return shortage > 0 && need - room - outward === shortage;
}

function sumOver(members: Int32Array, bound: Int32Array): number {
  let sum = 0;
  for (const i of members) sum += bound[i]!;
  return sum;
}
