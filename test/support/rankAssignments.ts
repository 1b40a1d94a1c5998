import type { PlainProblem } from './assignments.js';

export interface Ranked {
  /** Indices into the edges of the problem. */
  readonly chosen: readonly number[];
  readonly matched: number;
  readonly totalWeight: number;
}

/** Every assignment that keeps the bounds, the best first, by trying every set of edges. */
export function rankAssignments(plain: PlainProblem): Ranked[] {
  const { rows, columns, edges, objective } = plain;
  const rowDegree = new Array<number>(rows).fill(0);
  const columnDegree = new Array<number>(columns).fill(0);
  const within = (degree: number, i: number, min?: readonly number[], max?: readonly number[]) =>
    degree >= (min?.[i] ?? 0) && degree <= (max?.[i] ?? 1);
  const all: Ranked[] = [];

  function visit(k: number, chosen: readonly number[], totalWeight: number): void {
    const edge = edges[k];
    if (edge === undefined) {
      const keepsBounds =
        rowDegree.every((d, i) => within(d, i, plain.rowMin, plain.rowMax)) &&
        columnDegree.every((d, j) => within(d, j, plain.columnMin, plain.columnMax));
      if (keepsBounds) all.push({ chosen, matched: chosen.length, totalWeight });
      return;
    }
    const [i, j, weight] = edge;
    visit(k + 1, chosen, totalWeight);
    rowDegree[i]! += 1;
    columnDegree[j]! += 1;
    visit(k + 1, [...chosen, k], totalWeight + weight);
    rowDegree[i]! -= 1;
    columnDegree[j]! -= 1;
  }

  visit(0, [], 0);
  const byCount = objective === 'coverage' ? 1 : 0;
  return all.sort((a, b) => byCount * (b.matched - a.matched) || b.totalWeight - a.totalWeight);
}
