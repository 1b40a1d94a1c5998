import hungarian from 'hungarian-on3';
import { objectiveOfCells, tableOf } from '../objectives.mjs';

/** @type {import('../measureSolver.mjs').Adapter} */
export const create = (instance) => ({
  build: () => tableOf(instance),
  solve: (table) => hungarian(table),
  read: (cells) => objectiveOfCells(instance, cells),
});
