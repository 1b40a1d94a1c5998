import { degreesOf } from '../residual/residualGraph.js';
import type { AssignmentTask } from '../sparse/assignmentProblem.js';

/** All assignments that agree on the locked edges, and the best of them with prices that prove it. */
export interface SolutionSpace {
  /** 1 for each edge that the best one takes. */
  readonly taken: Uint8Array;
  /** How many edges every row and column has in the best one. */
  readonly rowDegree: Int32Array;
  readonly columnDegree: Int32Array;
  /** 1 for each edge that all have in common: taken or left out by all. */
  readonly locked: Uint8Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
  readonly matched: number;
  readonly totalWeight: number;
  /**
   * The free edges that fit the best assignment as it is, the heaviest first. None is worth more than nothing, or
   * it would not be the best; so of all that contain it, the best has one edge more.
   */
  readonly additions: readonly number[];
}

/** What a space must be told; the rest follows. */
export type SpaceParts = Omit<SolutionSpace, 'rowDegree' | 'columnDegree' | 'additions'>;

/** Completes a space. O(edges). */
export function openSpace(task: AssignmentTask, parts: SpaceParts): SolutionSpace {
  const degrees = degreesOf(task, parts.taken);
  return { ...parts, ...degrees, additions: additionsTo(task, parts, degrees) };
}

function additionsTo(
  task: AssignmentTask,
  { taken, locked }: SpaceParts,
  { rowDegree, columnDegree }: Pick<SolutionSpace, 'rowDegree' | 'columnDegree'>,
): readonly number[] {
  const { rows, rowStart, column, weight, rowMax, columnMax } = task;
  const additions: number[] = [];
  for (let i = 0; i < rows; i++) {
    if (rowDegree[i]! >= rowMax[i]!) continue;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const j = column[e]!;
      if (taken[e] === 0 && locked[e] === 0 && columnDegree[j]! < columnMax[j]!) additions.push(e);
    }
  }
  return additions.sort((a, b) => weight[b]! - weight[a]! || a - b);
}
