import type { AssignmentProblem } from './assignmentProblem.js';
import { readAssignment } from './readAssignment.js';

/**
 * What `assignSparse` adds to every weight so that one edge more outweighs all else. Give it as `bonus` to the
 * parts of a problem that are solved one by one, and their prices together prove the whole.
 *
 * Cost: one pass over the edges.
 *
 * @example
 * ```ts
 * import { coverageBonus } from 'peer-support-kit';
 *
 * coverageBonus({
 *   rows: 2,
 *   columns: 2,
 *   rowStart: Int32Array.of(0, 2, 3),
 *   column: Int32Array.of(0, 1, 0),
 *   weight: Int32Array.of(9, 1, 5),
 *   objective: 'coverage',
 * }) // => 8
 * ```
 *
 * @throws RangeError when the problem breaks the contract of {@link AssignmentProblem}.
 * @category Solvers
 * @since 0.1.0
 */
export function coverageBonus(problem: AssignmentProblem): number {
  return readAssignment({ ...problem, objective: 'coverage', bonus: undefined }).bonus;
}
