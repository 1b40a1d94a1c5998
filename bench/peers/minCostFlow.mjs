import { minCostFlowForNumberNodes } from 'min-cost-flow';

/**
 * As a flow from a source through rows and columns to a sink. It sends as much as it can, so coverage comes first
 * by itself; costs are turned round so that none is negative.
 *
 * @type {import('../measureSolver.mjs').Adapter}
 */
export const create = ({ rows, columns, rowStart, column, weight, capacity }) => {
  const sink = rows + columns + 1;
  const heaviest = weight.reduce((/** @type {number} */ a, /** @type {number} */ b) => Math.max(a, b), 0);
  return {
    build: () => {
      const network = [];
      for (let i = 0; i < rows; i++) {
        network.push({ from: 0, to: 1 + i, capacity: 1, cost: 0 });
        for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
          network.push({ from: 1 + i, to: 1 + rows + column[e], capacity: 1, cost: heaviest - weight[e] });
        }
      }
      for (let j = 0; j < columns; j++) {
        network.push({ from: 1 + rows + j, to: sink, capacity: capacity[j], cost: 0 });
      }
      return network;
    },
    solve: (network) => minCostFlowForNumberNodes(network),
    read: (network) => {
      let [matched, objective] = [0, 0];
      for (const { from, to, flow, cost } of network) {
        if (flow < 1 || from === 0 || to === sink) continue;
        matched += 1;
        objective += heaviest - cost;
      }
      return { matched, objective };
    },
  };
};
