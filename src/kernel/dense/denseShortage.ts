import type { InfeasibleAssignment } from '../sparse/assignmentProblem.js';
import type { DenseMarket } from './denseMarket.js';

/**
 * The rows that compete for too few columns, when not all rows could be seated: those left out, and whoever sits
 * where one of the group could sit. All columns they may have are taken by them.
 */
export function denseShortage(market: DenseMarket, turned: boolean): InfeasibleAssignment | undefined {
  const { rows, columns, cost, columnOf, rowOf } = market;
  const queue: number[] = [];
  for (let i = 0; i < rows; i++) if (columnOf[i]! < 0) queue.push(i);
  const shortage = queue.length;
  if (shortage === 0) return undefined;
  const contested: number[] = [];
  const seen = new Uint8Array(columns);
  for (let q = 0; q < queue.length; q++) {
    const i = queue[q]!;
    for (let j = 0; j < columns; j++) {
      if (seen[j] === 1 || cost[i * columns + j] === Infinity) continue;
      seen[j] = 1;
      contested.push(j);
      queue.push(rowOf[j]!);
    }
  }
  const near = Int32Array.from(queue).sort();
  const far = Int32Array.from(contested).sort();
  return turned
    ? { infeasible: { side: 'columns', rows: far, columns: near, shortage } }
    : { infeasible: { side: 'rows', rows: near, columns: far, shortage } };
}
