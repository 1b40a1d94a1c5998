import loadHighs from 'highs';
import { coverageBonus, objectiveOfEdges } from '../objectives.mjs';

/** As a linear program, whose corners are whole numbers here. @type {import('../measureSolver.mjs').Adapter} */
export const create = async (instance) => {
  const highs = await loadHighs();
  const { rows, columns, edges, rowStart, column, weight, capacity } = instance;
  return {
    build: () => {
      const bonus = coverageBonus(instance);
      const indices = new Int32Array(2 * edges);
      for (let i = 0; i < rows; i++) {
        for (let e = rowStart[i]; e < rowStart[i + 1]; e++) indices.set([i, rows + column[e]], 2 * e);
      }
      const model = highs.createModel({
        numCols: edges,
        numRows: rows + columns,
        sense: highs.constants.objectiveSense.maximize,
        colCost: Float64Array.from(weight, (w) => w + bonus),
        colLower: new Float64Array(edges),
        colUpper: new Float64Array(edges).fill(1),
        rowLower: new Float64Array(rows + columns),
        rowUpper: Float64Array.from({ length: rows + columns }, (_, i) =>
          i < rows ? 1 : capacity[i - rows],
        ),
        matrix: {
          format: 'csc',
          numRows: rows + columns,
          numCols: edges,
          starts: Int32Array.from({ length: edges + 1 }, (_, e) => 2 * e),
          indices,
          values: new Float64Array(2 * edges).fill(1),
        },
      });
      model.options.set({ output_flag: false });
      return model;
    },
    solve: (model) => {
      model.run();
      return model;
    },
    read: (model) => {
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
        throw new Error('highs: not optimal');
      const answer = objectiveOfEdges(instance, model.getSolution().colValue.entries());
      model.dispose();
      return answer;
    },
  };
};
