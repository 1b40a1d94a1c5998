import { linearSumAssignment } from 'linear-sum-assignment';
import { objectiveOfCells, tableOf } from '../objectives.mjs';

/** @type {import('../measureSolver.mjs').Adapter} */
export const create = (instance) => ({
  build: () => tableOf(instance),
  // The option is spelled like this.
  solve: (table) => linearSumAssignment(table, { maximaze: false }),
  read: ({ rowAssignments }) => objectiveOfCells(instance, rowAssignments.entries()),
});
