import type { AssignmentProblem, AssignmentTask } from './assignmentProblem.js';

/**
 * Checks the contract of a problem and fills in its defaults.
 *
 * @throws RangeError when the contract is broken, or when a sum could pass 2^53 and lose its last digit.
 */
export function readAssignment(problem: AssignmentProblem): AssignmentTask {
  const { rows, columns, rowStart, column, weight, objective } = problem;
  checkCount('rows', rows);
  checkCount('columns', columns);
  if (objective !== 'coverage' && objective !== 'weight') {
    throw new RangeError(`objective must be 'coverage' or 'weight', not ${String(objective)}`);
  }
  const edges = checkStarts(rows, rowStart);
  checkLength('column', column, edges);
  checkLength('weight', weight, edges);
  checkColumns(rows, columns, rowStart, column);
  const { lightest, heaviest } = weightRange(weight);
  const rowMin = bounds('rowMin', problem.rowMin, rows, 0);
  const rowMax = bounds('rowMax', problem.rowMax, rows, 1);
  const columnMin = bounds('columnMin', problem.columnMin, columns, 0);
  const columnMax = bounds('columnMax', problem.columnMax, columns, 1);
  checkOrder('row', rowMin, rowMax);
  checkOrder('column', columnMin, columnMax);

  const pathEdges = edges === 0 ? 0 : Math.min(rows, columns);
  const spread = heaviest - lightest;
  const bonus = objective === 'coverage' ? readBonus(problem.bonus, pathEdges, lightest, heaviest) : 0;
  const largest = Math.max(Math.abs(lightest), Math.abs(heaviest));
  const fine = bonus + largest + pathEdges * spread + 1;
  checkMagnitude(16 * fine, 'sixteen times the worth of a path');
  checkMagnitude(edges * largest, 'the sum of all weights');
  return {
    rows,
    columns,
    edges,
    rowStart,
    column,
    weight,
    rowMin,
    rowMax,
    columnMin,
    columnMax,
    bonus,
    lightest,
    heaviest,
    fine,
  };
}

/**
 * The smallest bonus for coverage that is proved enough, or the given one if that is no smaller.
 *
 * An assignment that is not largest can be lengthened along an alternating path that gives up q edges and takes
 * q + 1, and q + 1 is at most `pathEdges`, the smaller of rows and columns. So lengthening always pays when
 * `bonus > (pathEdges - 1) * (heaviest - lightest) - lightest`.
 */
function readBonus(given: number | undefined, pathEdges: number, lightest: number, heaviest: number): number {
  const least = pathEdges === 0 ? 0 : Math.max(0, (pathEdges - 1) * (heaviest - lightest) - lightest + 1);
  if (given === undefined) return least;
  if (!Number.isSafeInteger(given) || given < least) {
    throw new RangeError(`bonus must be a whole number of at least ${least}, not ${given}`);
  }
  return given;
}

function checkCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 0 || count > 0x3fff_ffff) {
    throw new RangeError(`${name} must be a whole number from 0 to 2^30 - 1, not ${count}`);
  }
}

function checkLength(name: string, array: { readonly length: number }, length: number): void {
  if (array.length !== length)
    throw new RangeError(`${name} must have length ${length}, not ${array.length}`);
}

function checkStarts(rows: number, rowStart: Int32Array): number {
  checkLength('rowStart', rowStart, rows + 1);
  if (rowStart[0] !== 0) throw new RangeError(`rowStart[0] must be 0, not ${rowStart[0]}`);
  for (let i = 0; i < rows; i++) {
    if (rowStart[i + 1]! < rowStart[i]!) {
      throw new RangeError(`rowStart must never fall, but rowStart[${i + 1}] is below rowStart[${i}]`);
    }
  }
  return rowStart[rows]!;
}

function checkColumns(rows: number, columns: number, rowStart: Int32Array, column: Int32Array): void {
  const lastRow = new Int32Array(columns).fill(-1);
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = column[e]!;
      if (!(j >= 0 && j < columns)) {
        throw new RangeError(`column[${e}] must be from 0 to ${columns - 1}, not ${j}`);
      }
      if (lastRow[j] === i) throw new RangeError(`row ${i} names column ${j} twice (edge ${e})`);
      lastRow[j] = i;
    }
  }
}

function weightRange(weight: Int32Array | Float64Array): { lightest: number; heaviest: number } {
  if (weight.length === 0) return { lightest: 0, heaviest: 0 };
  return weight instanceof Int32Array ? integerRange(weight) : safeRange(weight);
}

function integerRange(weight: Int32Array): { lightest: number; heaviest: number } {
  let lightest = weight[0]!;
  let heaviest = lightest;
  for (let e = 1; e < weight.length; e++) {
    const w = weight[e]!;
    if (w < lightest) lightest = w;
    else if (w > heaviest) heaviest = w;
  }
  return { lightest, heaviest };
}

function safeRange(weight: Float64Array): { lightest: number; heaviest: number } {
  let lightest = Infinity;
  let heaviest = -Infinity;
  for (let e = 0; e < weight.length; e++) {
    const w = weight[e]!;
    if (!Number.isSafeInteger(w)) {
      throw new RangeError(`weight[${e}] must be a whole number below 2^53, not ${w}`);
    }
    if (w < lightest) lightest = w;
    if (w > heaviest) heaviest = w;
  }
  return { lightest, heaviest };
}

function bounds(name: string, given: Int32Array | undefined, length: number, usual: number): Int32Array {
  if (given === undefined) return new Int32Array(length).fill(usual);
  checkLength(name, given, length);
  return given;
}

function checkOrder(side: string, min: Int32Array, max: Int32Array): void {
  for (let i = 0; i < min.length; i++) {
    if (!(min[i]! >= 0 && min[i]! <= max[i]!)) {
      throw new RangeError(
        `${side} ${i}: the minimum must be from 0 to the maximum, but they are ${min[i]} and ${max[i]}`,
      );
    }
  }
}

function checkMagnitude(value: number, what: string): void {
  if (!(value <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`weights too large: ${what} could reach ${value}, above the exact limit 2^53 - 1`);
  }
}
