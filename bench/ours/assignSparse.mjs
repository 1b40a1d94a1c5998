/** @type {import('../measureSolver.mjs').Adapter} */
export const create = (instance, { assignSparse, verifyAssignment }) => ({
  build: () => ({
    rows: instance.rows,
    columns: instance.columns,
    rowStart: instance.rowStart,
    column: instance.column,
    weight: instance.weight,
    columnMax: instance.capacity,
    objective: 'coverage',
  }),
  solve: assignSparse,
  read: ({ matched, totalWeight }) => ({ matched, objective: totalWeight }),
  verify: verifyAssignment,
});
