export type { Assignment, AssignmentProblem, InfeasibleAssignment } from './assignmentProblem.js';
export { assignSparse } from './assignSparse.js';
export { type ConnectedComponents, connectedComponents, type SparseRows } from './components.js';
export { coverageBonus } from './coverageBonus.js';
export { verifyAssignment } from './verifyAssignment.js';
