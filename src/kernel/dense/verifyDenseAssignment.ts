import { flags } from '../flags.js';
import type { InfeasibleAssignment } from '../sparse/assignmentProblem.js';
import { type DenseAssignment, type DenseProblem, readDense } from './denseProblem.js';

/**
 * Whether an answer to {@link assignDense} is right, judged from the answer alone, without solving again.
 *
 * An assignment is right when every line of the shorter side is placed once, the total is true, and the prices
 * prove that nothing is cheaper: `rowPrice + columnPrice` is at most the cost of every cell and equal on chosen
 * ones, and on the longer side prices are at most 0, and 0 where a line is left over. That is checked to the last
 * digit when costs and prices are whole numbers whose sums are exact; otherwise up to the rounding errors that a
 * sum over all lines can have. An infeasible answer is right when its group really falls short by what it says.
 * Cost: every cell is looked at twice.
 *
 * @example
 * ```ts
 * import { assignDense, verifyDenseAssignment } from 'peer-support-kit';
 *
 * const problem = { costs: Int32Array.of(4, 1, 2, 0), rows: 2, columns: 2 };
 * verifyDenseAssignment(problem, assignDense(problem)) // => true
 * ```
 *
 * @throws RangeError when the sizes do not fit the costs, or a cost is NaN or `-Infinity`.
 * @category Solvers
 * @since 0.1.0
 */
export function verifyDenseAssignment(
  problem: DenseProblem,
  answer: DenseAssignment | InfeasibleAssignment,
): boolean {
  const { whole } = readDense(problem);
  if ('infeasible' in answer) return isShort(problem, answer);
  const { rows, columns } = problem;
  if (answer.rowPrices.length !== rows || answer.columnPrices.length !== columns) return false;
  const taken = takenColumns(problem, answer);
  return taken !== undefined && totalIsTrue(problem, answer) && isCheapest(problem, answer, taken, whole);
}

/** For every column whether a row has it; nothing if the assignment is not one, or places too few. */
function takenColumns({ rows, columns }: DenseProblem, answer: DenseAssignment): Uint8Array | undefined {
  const { columnOfRow } = answer;
  if (columnOfRow.length !== rows) return undefined;
  const taken = new Uint8Array(columns);
  let placed = 0;
  for (const j of columnOfRow) {
    if (j === -1) continue;
    if (!(j >= 0 && j < columns) || taken[j] === 1) return undefined;
    taken[j] = 1;
    placed += 1;
  }
  return placed === Math.min(rows, columns) ? taken : undefined;
}

function totalIsTrue({ costs, columns }: DenseProblem, answer: DenseAssignment): boolean {
  let total = 0;
  for (const [i, j] of answer.columnOfRow.entries()) if (j >= 0) total += costs[i * columns + j]!;
  return answer.totalCost === total && total < Infinity;
}

function isCheapest(
  problem: DenseProblem,
  answer: DenseAssignment,
  taken: Uint8Array,
  whole: boolean,
): boolean {
  const { costs, rows, columns } = problem;
  const { columnOfRow, rowPrices, columnPrices } = answer;
  const tolerance = roundingError(problem, answer, whole);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const c = costs[i * columns + j]!;
      if (c === Infinity) continue;
      const surplus = c - rowPrices[i]! - columnPrices[j]!;
      // Written so that a price that is not a number fails.
      if (!(surplus >= -tolerance) || (columnOfRow[i] === j && !(surplus <= tolerance))) return false;
    }
  }
  if (rows < columns) return pricesFall(columnPrices, (j) => taken[j] === 1, tolerance);
  return rows === columns || pricesFall(rowPrices, (i) => columnOfRow[i]! >= 0, tolerance);
}

/** Whether no price on the longer side is above 0, nor below it where a line is left over. */
function pricesFall(prices: Float64Array, isPlaced: (line: number) => boolean, tolerance: number): boolean {
  return prices.every((price, line) => price <= tolerance && (isPlaced(line) || price >= -tolerance));
}

function roundingError(
  { costs, rows, columns }: DenseProblem,
  answer: DenseAssignment,
  whole: boolean,
): number {
  let largest = 0;
  let exact = whole;
  for (const c of costs) if (c < Infinity) largest = Math.max(largest, Math.abs(c));
  for (const price of [...answer.rowPrices, ...answer.columnPrices]) {
    largest = Math.max(largest, Math.abs(price));
    exact &&= Number.isInteger(price);
  }
  return exact && 4 * largest <= Number.MAX_SAFE_INTEGER ? 0 : (rows + columns) * largest * Number.EPSILON;
}

function isShort({ costs, rows, columns }: DenseProblem, answer: InfeasibleAssignment): boolean {
  const { side, shortage } = answer.infeasible;
  const inRows = flags(rows, answer.infeasible.rows);
  const inColumns = flags(columns, answer.infeasible.columns);
  if (inRows === undefined || inColumns === undefined) return false;
  const byRows = side === 'rows';
  if (byRows ? rows > columns : columns > rows) return false;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const leadsOut = byRows ? inRows[i]! > inColumns[j]! : inColumns[j]! > inRows[i]!;
      if (leadsOut && costs[i * columns + j] !== Infinity) return false;
    }
  }
  const need = answer.infeasible.rows.length - answer.infeasible.columns.length;
  return shortage > 0 && shortage === (byRows ? need : -need);
}
