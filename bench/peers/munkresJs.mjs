import munkres from 'munkres-js';
import { objectiveOfCells, tableOf } from '../objectives.mjs';

/** @type {import('../measureSolver.mjs').Adapter} */
export const create = (instance) => ({
  build: () => tableOf(instance),
  solve: (table) => munkres(table),
  read: (cells) => objectiveOfCells(instance, cells),
});
