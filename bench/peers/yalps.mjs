import { solve } from 'yalps';
import { coverageBonus, objectiveOfEdges } from '../objectives.mjs';

/** As a linear program, whose corners are whole numbers here. @type {import('../measureSolver.mjs').Adapter} */
export const create = (instance) => {
  const { rows, columns, rowStart, column, weight, capacity } = instance;
  return {
    build: () => {
      const bonus = coverageBonus(instance);
      const constraints = new Map();
      const variables = new Map();
      for (let j = 0; j < columns; j++) constraints.set(`column${j}`, { max: capacity[j] });
      for (let i = 0; i < rows; i++) {
        constraints.set(`row${i}`, { max: 1 });
        for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
          const coefficients = [
            ['worth', weight[e] + bonus],
            [`row${i}`, 1],
            [`column${column[e]}`, 1],
          ];
          variables.set(e, coefficients);
        }
      }
      return { direction: 'maximize', objective: 'worth', constraints, variables };
    },
    solve: (model) => solve(model, { maxPivots: Number.POSITIVE_INFINITY }),
    read: ({ status, variables }) => {
      if (status !== 'optimal') throw new Error(`yalps says ${status}`);
      return objectiveOfEdges(instance, variables);
    },
  };
};
