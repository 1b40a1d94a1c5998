export type { Assignment, AssignmentProblem, InfeasibleAssignment } from './assignmentProblem.js';
export { assignSparse } from './assignSparse.js';
export { verifyAssignment } from './verifyAssignment.js';
