import type { InfeasibleAssignment } from '../sparse/assignmentProblem.js';
import type { DenseMarket } from './denseMarket.js';
import { type DenseAssignment, type DenseProblem, type DenseTask, readDense } from './denseProblem.js';
import { denseShortage } from './denseShortage.js';
import { solveDense } from './solveDense.js';

/**
 * The cheapest way to give every row a column of its own, in a table of costs; where there are more rows than
 * columns, to give every column a row.
 *
 * Use it when (nearly) all pairs are allowed and each side takes one; otherwise `assignSparse`. A cost of
 * `Infinity` forbids a pair. If what is forbidden leaves too few ways, the answer is not an assignment but a group
 * that proves it: `side: 'rows'` lists rows that together may have only the listed columns, `shortage` fewer than
 * they are (for more rows than columns, `side: 'columns'` with the sides exchanged). Several assignments may be
 * cheapest: the same table gives the same one every time. An empty table has an empty assignment.
 *
 * The prices are the proof, checked by {@link verifyDenseAssignment}: `rowPrice + columnPrice` is at most the cost
 * of every cell and equal on chosen cells; lines left over have a price of 0, and no other line of their side has
 * more. Whole numbers are exact as long as sums stay below 2^53. With fractions, or beyond that, the answer is as
 * exact as adding doubles is.
 *
 * Cost: memory for one copy of the table. Time mostly grows with its size, up to rows^2 * columns.
 * Source: Jonker and Volgenant (1987), doi:10.1007/BF02278710, here with short candidate lists for every row, so
 * that paths seldom look at all of a row; and scaled auctions (Bertsekas 1988) where many rows want the same.
 *
 * @example
 * ```ts
 * import { assignDense } from 'peer-support-kit';
 *
 * const costs = Int32Array.of(
 *   4, 1, 5,
 *   2, 0, 5,
 * );
 * const answer = assignDense({ costs, rows: 2, columns: 3 });
 * 'infeasible' in answer ? [] : [...answer.columnOfRow] // => [1, 0]
 * ```
 *
 * @throws RangeError when the sizes do not fit the costs, or a cost is NaN or `-Infinity`.
 * @category Solvers
 * @since 0.1.0
 */
export function assignDense(problem: DenseProblem): DenseAssignment | InfeasibleAssignment {
  const task = readDense(problem);
  const market = solveDense(task);
  return denseShortage(market, task.turned) ?? finish(market, task);
}

function finish(market: DenseMarket, { turned }: DenseTask): DenseAssignment {
  const { rows, columns, cost, columnOf, rowOf, price } = market;
  const margin = new Float64Array(rows);
  let totalCost = 0;
  for (let i = 0; i < rows; i++) {
    const j = columnOf[i]!;
    margin[i] = cost[i * columns + j]! - price[j]!;
  }
  const columnOfRow = turned ? rowOf : columnOf;
  for (let i = 0; i < columnOfRow.length; i++) {
    const j = columnOfRow[i]!;
    if (j >= 0) totalCost += turned ? cost[j * columns + i]! : cost[i * columns + j]!;
  }
  return turned
    ? { columnOfRow, totalCost, rowPrices: price, columnPrices: margin }
    : { columnOfRow, totalCost, rowPrices: margin, columnPrices: price };
}
