import { objectiveOfRanks } from '../objectives.mjs';

/** @type {import('../measureSolver.mjs').Adapter} */
export const create = (instance, { deferredAcceptance, checkStability }) => ({
  build: () => ({
    proposers: { start: instance.rowStart, target: instance.rowList },
    receivers: { start: instance.columnStart, target: instance.columnList },
    capacity: instance.capacity,
  }),
  solve: deferredAcceptance,
  read: ({ receiverOfProposer }) => objectiveOfRanks(instance, receiverOfProposer),
  verify: (problem, matching) => checkStability(problem, matching).length === 0,
});
