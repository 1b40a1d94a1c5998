import type { Random } from '../../src/core/random.js';
import type {
  Assignment,
  AssignmentProblem,
  InfeasibleAssignment,
} from '../../src/kernel/sparse/assignmentProblem.js';

/** The fields of a problem as plain arrays, edges as [row, column, weight]. */
export interface PlainProblem {
  readonly rows: number;
  readonly columns: number;
  readonly edges: readonly (readonly [row: number, column: number, weight: number])[];
  readonly rowMin?: readonly number[];
  readonly rowMax?: readonly number[];
  readonly columnMin?: readonly number[];
  readonly columnMax?: readonly number[];
  readonly objective: 'coverage' | 'weight';
}

export function toProblem(plain: PlainProblem): AssignmentProblem {
  const edges = plain.edges.toSorted((a, b) => a[0] - b[0]);
  const rowStart = new Int32Array(plain.rows + 1);
  for (const [row] of edges) rowStart[row + 1]! += 1;
  for (let i = 0; i < plain.rows; i++) rowStart[i + 1]! += rowStart[i]!;
  const bound = (values: readonly number[] | undefined) => values && Int32Array.from(values);
  return {
    rows: plain.rows,
    columns: plain.columns,
    rowStart,
    column: Int32Array.from(edges, ([, column]) => column),
    weight: Float64Array.from(edges, ([, , weight]) => weight),
    rowMin: bound(plain.rowMin),
    rowMax: bound(plain.rowMax),
    columnMin: bound(plain.columnMin),
    columnMax: bound(plain.columnMax),
    objective: plain.objective,
  };
}

export interface Best {
  readonly matched: number;
  readonly totalWeight: number;
}

/** The best assignment by trying every set of edges, or nothing if none keeps the bounds. */
export function enumerateBest(plain: PlainProblem): Best | undefined {
  const { rows, columns, edges, objective } = plain;
  const rowMin = plain.rowMin ?? new Array<number>(rows).fill(0);
  const rowMax = plain.rowMax ?? new Array<number>(rows).fill(1);
  const columnMin = plain.columnMin ?? new Array<number>(columns).fill(0);
  const columnMax = plain.columnMax ?? new Array<number>(columns).fill(1);
  const rowDegree = new Array<number>(rows).fill(0);
  const columnDegree = new Array<number>(columns).fill(0);
  let best: Best | undefined;

  function isBetter(matched: number, totalWeight: number): boolean {
    if (best === undefined) return true;
    if (objective === 'coverage' && matched !== best.matched) return matched > best.matched;
    return totalWeight > best.totalWeight;
  }

  function visit(k: number, matched: number, totalWeight: number): void {
    const edge = edges[k];
    if (edge === undefined) {
      const enough =
        rowDegree.every((d, i) => d >= rowMin[i]!) && columnDegree.every((d, j) => d >= columnMin[j]!);
      if (enough && isBetter(matched, totalWeight)) best = { matched, totalWeight };
      return;
    }
    const [i, j, weight] = edge;
    visit(k + 1, matched, totalWeight);
    if (rowDegree[i]! >= rowMax[i]! || columnDegree[j]! >= columnMax[j]!) return;
    rowDegree[i]! += 1;
    columnDegree[j]! += 1;
    visit(k + 1, matched + 1, totalWeight + weight);
    rowDegree[i]! -= 1;
    columnDegree[j]! -= 1;
  }

  visit(0, 0, 0);
  return best;
}

export interface RandomShape {
  readonly rows: number;
  readonly columns: number;
  readonly density: number;
  readonly lightest: number;
  readonly heaviest: number;
  readonly rowMax: number;
  readonly columnMax: number;
  /** The chance that a row or column has a minimum. */
  readonly rowMinimums: number;
  readonly columnMinimums: number;
  readonly objective: 'coverage' | 'weight';
}

export function randomProblem(random: Random, shape: RandomShape): PlainProblem {
  const between = (low: number, high: number) => low + random.integer(high - low + 1);
  const edges: [number, number, number][] = [];
  for (let i = 0; i < shape.rows; i++) {
    for (let j = 0; j < shape.columns; j++) {
      if (random.next() < shape.density) edges.push([i, j, between(shape.lightest, shape.heaviest)]);
    }
  }
  const maxima = (count: number, most: number) =>
    Array.from({ length: count }, () => (most === 1 ? 1 : between(random.next() < 0.1 ? 0 : 1, most)));
  const minima = (max: readonly number[], chance: number) =>
    max.map((m) => (random.next() < chance ? between(0, m) : 0));
  const rowMax = maxima(shape.rows, shape.rowMax);
  const columnMax = maxima(shape.columns, shape.columnMax);
  return {
    rows: shape.rows,
    columns: shape.columns,
    edges,
    rowMax,
    columnMax,
    rowMin: minima(rowMax, shape.rowMinimums),
    columnMin: minima(columnMax, shape.columnMinimums),
    objective: shape.objective,
  };
}

export function isFeasible(answer: Assignment | InfeasibleAssignment): answer is Assignment {
  return !('infeasible' in answer);
}

/** What the objective counts: the weight, and for coverage the number of edges too; nothing if infeasible. */
export function worth(
  objective: AssignmentProblem['objective'],
  answer: Best | InfeasibleAssignment | undefined,
): Partial<Best> | undefined {
  if (answer === undefined || 'infeasible' in answer) return undefined;
  const { matched, totalWeight } = answer;
  return objective === 'coverage' ? { matched, totalWeight } : { totalWeight };
}
