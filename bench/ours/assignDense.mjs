/** @type {import('../measureSolver.mjs').Adapter} */
export const create = ({ n, cost }, { assignDense, verifyDenseAssignment }) => ({
  build: () => ({ costs: cost, rows: n, columns: n }),
  solve: assignDense,
  read: ({ columnOfRow, totalCost }) => ({ matched: columnOfRow.length, objective: totalCost }),
  verify: verifyDenseAssignment,
});
