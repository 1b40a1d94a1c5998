/**
 * A table of costs: what it costs to give row `i` column `j`.
 *
 * @category Solvers
 * @since 0.1.0
 */
export interface DenseProblem {
  /** Row by row: the cost of row `i` and column `j` is `costs[i * columns + j]`. `Infinity` forbids the pair. */
  readonly costs: Int32Array | Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/** A cheapest assignment with the prices that prove it. @category Solvers @since 0.1.0 */
export interface DenseAssignment {
  /** The column of every row; -1 for rows left over where there are more rows than columns. */
  readonly columnOfRow: Int32Array;
  readonly totalCost: number;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/** A table that has been checked and has at least as many columns as rows. */
export interface DenseTask {
  readonly rows: number;
  readonly columns: number;
  readonly cost: Float64Array;
  /** Whether the rows of this table are the columns of the problem. */
  readonly turned: boolean;
  /** Whether all costs are whole numbers. */
  readonly whole: boolean;
  /** The highest minus the lowest cost, of those that are allowed. */
  readonly spread: number;
}

/**
 * Checks a table, and turns it where that makes it wide instead of tall.
 *
 * @throws RangeError when the sizes do not fit or a cost is NaN or `-Infinity`.
 */
export function readDense(problem: DenseProblem): DenseTask {
  const { costs, rows, columns } = problem;
  checkSizes(costs, rows, columns);
  // A copy as doubles, whatever the kind, so that the solver only ever sees one.
  const cost = new Float64Array(costs.length);
  let lowest = Infinity;
  let highest = -Infinity;
  let whole = true;
  for (let k = 0; k < costs.length; k++) {
    const c = costs[k]!;
    cost[k] = c;
    if (c === Infinity) continue;
    // Also false for NaN.
    if (!(c > -Infinity)) throw new RangeError(`costs[${k}] must be a number or Infinity, not ${c}`);
    if (c < lowest) lowest = c;
    if (c > highest) highest = c;
    if (whole && Math.floor(c) !== c) whole = false;
  }
  const spread = highest < lowest ? 0 : highest - lowest;
  if (rows <= columns) return { rows, columns, cost, turned: false, whole, spread };
  return { rows: columns, columns: rows, cost: turn(cost, rows, columns), turned: true, whole, spread };
}

function checkSizes(costs: Int32Array | Float64Array, rows: number, columns: number): void {
  for (const [name, count] of [
    ['rows', rows],
    ['columns', columns],
  ] as const) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`${name} must be a whole number from 0, not ${count}`);
    }
  }
  if (costs.length !== rows * columns) {
    throw new RangeError(`costs must have length ${rows} * ${columns}, not ${costs.length}`);
  }
}

function turn(cost: Float64Array, rows: number, columns: number): Float64Array {
  const turned = new Float64Array(cost.length);
  for (let i = 0, k = 0; i < rows; i++) {
    for (let j = 0, at = i; j < columns; j++, at += rows) turned[at] = cost[k++]!;
  }
  return turned;
}
