import type { AssignmentProblem } from '../../kernel/sparse/assignmentProblem.js';
import { assignSparse } from '../../kernel/sparse/assignSparse.js';

/** What an optimum is worth. */
export interface Worth {
  readonly pairs: number;
  readonly weight: number;
}

/** The best that a problem allows; `undefined` if its minimums cannot be met. */
export function worthOf(problem: AssignmentProblem): Worth | undefined {
  const answer = assignSparse(problem);
  return 'infeasible' in answer ? undefined : { pairs: answer.matched, weight: answer.totalWeight };
}

/** Which is worth more by the objective: above 0 for the first, 0 if they are equal. */
export function compareWorth(objective: AssignmentProblem['objective'], a: Worth, b: Worth): number {
  if (objective === 'coverage' && a.pairs !== b.pairs) return a.pairs - b.pairs;
  return a.weight - b.weight;
}

/** The same problem with one more place for a column. */
export function withPlace(problem: AssignmentProblem, column: number): AssignmentProblem {
  return { ...problem, columnMax: raised(problem.columnMax!, column, 1) };
}

/** What is left of a problem once a pair of it is settled; `undefined` if there is no place for it. */
export function withPair(
  problem: AssignmentProblem,
  row: number,
  edge: number,
): { readonly rest: AssignmentProblem; readonly weight: number } | undefined {
  const column = problem.column[edge]!;
  if (problem.rowMax![row] === 0 || problem.columnMax![column] === 0) return undefined;
  return {
    weight: problem.weight[edge]!,
    rest: {
      ...problem,
      rowStart: problem.rowStart.map((start, index) => (index > row ? start - 1 : start)),
      column: problem.column.filter((_, index) => index !== edge),
      weight: problem.weight.filter((_, index) => index !== edge),
      rowMin: raised(problem.rowMin!, row, -1),
      rowMax: raised(problem.rowMax!, row, -1),
      columnMin: raised(problem.columnMin!, column, -1),
      columnMax: raised(problem.columnMax!, column, -1),
    },
  };
}

function raised(bounds: Int32Array, index: number, by: number): Int32Array {
  const copy = bounds.slice();
  copy[index] = Math.max(0, copy[index]! + by);
  return copy;
}
