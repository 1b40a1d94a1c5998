import { assignByAuction } from './assignByAuction.js';
import { assignByFlow } from './assignByFlow.js';
import type {
  Assignment,
  AssignmentProblem,
  AssignmentTask,
  InfeasibleAssignment,
  RawAssignment,
} from './assignmentProblem.js';
import { readAssignment } from './readAssignment.js';
import { turnBack, turnTask } from './turnTask.js';
import { violatedCut } from './violatedCut.js';

/**
 * The best assignment along the edges of a sparse two-sided graph, with least and most edges for every row and
 * column, exact and with its proof.
 *
 * `objective: 'coverage'` chooses as many edges as possible and among those assignments the one with the
 * greatest total weight; `'weight'` the greatest total weight alone, so that an edge with a negative weight is
 * chosen only where a minimum needs it. An edge is used at most once: a row with a `rowMax` of 3 gets three
 * different columns. The minimums are hard; all bounds are met together in one solve. Where they cannot be
 * met, the answer names a group that proves it. Several optimal assignments may exist: the same problem gives
 * the same one every time, and with `'weight'` an edge of weight 0 may be in it or not.
 *
 * The prices are the proof, checked by {@link verifyAssignment}: a column's price is what one place more (or,
 * if negative, one required place less) there is worth, likewise a row's. For `'coverage'` they are in the
 * scale of `weight + bonus`, where the `bonus` in the answer is large enough that one edge more outweighs all
 * else. Where `rowMax` is 1, `rowPrice + columnPrice` is at least `weight + bonus` on every edge, and equal on
 * chosen ones.
 *
 * @example
 * ```ts
 * import { assignSparse } from 'peer-support-kit';
 *
 * const answer = assignSparse({
 *   rows: 2,
 *   columns: 2,
 *   rowStart: Int32Array.of(0, 2, 3),
 *   column: Int32Array.of(0, 1, 0),
 *   weight: Int32Array.of(9, 1, 5),
 *   objective: 'coverage',
 * });
 * 'infeasible' in answer ? [] : [...answer.chosen] // => [1, 2]
 * ```
 *
 * @throws RangeError when the problem breaks the contract of {@link AssignmentProblem}, or when its weights are
 * so large that a sum could pass 2^53.
 * @category Solvers
 * @since 0.1.0
 */
export function assignSparse(problem: AssignmentProblem): Assignment | InfeasibleAssignment {
  const task = readAssignment(problem);
  const raw = solve(task);
  return violatedCut(task, raw.taken) ?? finish(task, raw);
}

/** The auction where one side takes at most one edge each, whichever side it is; else the general method. */
function solve(task: AssignmentTask): RawAssignment {
  if (isSingle(task.rowMax)) return assignByAuction(task);
  if (!isSingle(task.columnMax)) return assignByFlow(task);
  const turned = turnTask(task);
  return turnBack(turned, assignByAuction(turned.task));
}

function isSingle(max: Int32Array): boolean {
  for (let i = 0; i < max.length; i++) if (max[i]! > 1) return false;
  return true;
}

function finish(task: AssignmentTask, raw: RawAssignment): Assignment {
  const { taken, rowPrices, columnPrices } = raw;
  let matched = 0;
  for (let e = 0; e < task.edges; e++) matched += taken[e]!;
  const chosen = new Int32Array(matched);
  let totalWeight = 0;
  for (let e = 0, k = 0; e < task.edges; e++) {
    if (taken[e] === 0) continue;
    chosen[k++] = e;
    totalWeight += task.weight[e]!;
  }
  settlePrices(task, raw);
  return { chosen, matched, totalWeight, rowPrices, columnPrices, bonus: task.bonus };
}

/**
 * Moves surplus from edges into prices where a bound of 1 allows it, so that the usual dual of the assignment
 * problem results; and prices rows and columns that may take nothing, which solvers leave aside, out of reach.
 */
function settlePrices(task: AssignmentTask, raw: RawAssignment): void {
  const { rowStart, column, weight, rowMax, columnMax, bonus } = task;
  const { taken, rowPrices, columnPrices } = raw;
  for (let i = 0; i < task.rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = column[e]!;
      const surplus = weight[e]! + bonus - rowPrices[i]! - columnPrices[j]!;
      if (surplus <= 0) continue;
      if (rowMax[i] === 0) rowPrices[i]! += surplus;
      else if (columnMax[j] === 0) columnPrices[j]! += surplus;
      else if (taken[e] === 1 && rowMax[i] === 1) rowPrices[i]! += surplus;
      else if (taken[e] === 1 && columnMax[j] === 1) columnPrices[j]! += surplus;
    }
  }
}
