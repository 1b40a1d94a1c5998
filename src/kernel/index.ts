/**
 * The exact solvers on typed arrays, for people who bring a problem of their own, and the checks of their proofs.
 *
 * @module peer-support-kit/solvers
 */

export { assignDense } from './dense/assignDense.js';
export type { DenseAssignment, DenseProblem } from './dense/denseProblem.js';
export { verifyDenseAssignment } from './dense/verifyDenseAssignment.js';
export { kBestAssignments, type RankedAssignment } from './kbest/kBestAssignments.js';
export type { Assignment, AssignmentProblem, InfeasibleAssignment } from './sparse/assignmentProblem.js';
export { assignSparse } from './sparse/assignSparse.js';
export { type ConnectedComponents, connectedComponents, type SparseRows } from './sparse/components.js';
export { coverageBonus } from './sparse/coverageBonus.js';
export { verifyAssignment } from './sparse/verifyAssignment.js';
export { checkStability, type StabilityFault } from './stable/checkStability.js';
export {
  type DeferredAcceptanceOptions,
  deferredAcceptance,
  type StableMatching,
} from './stable/deferredAcceptance.js';
export type { Csr, StableProblem } from './stable/stableProblem.js';
