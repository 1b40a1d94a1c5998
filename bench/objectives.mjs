// What an answer is worth, worked out from the instance and not from what the solver says of itself.

/** @typedef {import('./instanceFile.mjs').Instance} Instance */

/** More than all fits together can be worth: what coverage before fit adds to every pair. @param {Instance} instance */
export function coverageBonus({ rows, weight }) {
  let heaviest = 0;
  for (const w of weight) heaviest = Math.max(heaviest, w);
  return (heaviest + 1) * (rows + 1);
}

/**
 * The edges that a linear program chose, by its values of the variables.
 *
 * @param {Instance} instance
 * @param {Iterable<readonly [number, number]>} values edges and their values
 */
export function objectiveOfEdges({ weight }, values) {
  let [matched, objective] = [0, 0];
  for (const [edge, value] of values) {
    if (value < 0.5) continue;
    matched += 1;
    objective += weight[edge];
  }
  return { matched, objective };
}

/**
 * The cells of a table that were chosen.
 *
 * @param {Instance} instance
 * @param {Iterable<readonly number[]>} cells rows and columns
 */
export function objectiveOfCells({ n, cost }, cells) {
  let [matched, objective] = [0, 0];
  for (const [i = 0, j = 0] of cells) {
    matched += 1;
    objective += cost[i * n + j];
  }
  return { matched, objective };
}

/**
 * How far down their lists the proposers got, the first choice 0: the stable matching that is best for them is
 * unique, so this number is too.
 *
 * @param {Instance} instance
 * @param {ArrayLike<number>} receiverOf the receiver of every proposer, or -1
 */
export function objectiveOfRanks({ rows, rowStart, rowList }, receiverOf) {
  let [matched, objective] = [0, 0];
  for (let i = 0; i < rows; i++) {
    if (receiverOf[i] === -1) continue;
    matched += 1;
    objective += rowList.subarray(rowStart[i], rowStart[i + 1]).indexOf(receiverOf[i]);
  }
  return { matched, objective };
}

/** A table as an array of arrays, which is what most packages want. @param {Instance} instance */
export function tableOf({ n, cost }) {
  return Array.from({ length: n }, (_, i) => Array.from(cost.subarray(i * n, (i + 1) * n)));
}
