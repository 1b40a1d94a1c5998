import { fail, type Outcome, succeed } from '../../core/outcome.js';
import type { AssignmentProblem } from '../../kernel/sparse/assignmentProblem.js';
import { assignSparse } from '../../kernel/sparse/assignSparse.js';
import { infeasibleIssue } from '../answer/infeasibleIssue.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import { residualOf } from '../problem/residual.js';
import type { MatchingIssueCode } from '../types.js';
import type { Solution } from './solution.js';

/** Fits that differ by less than this count as equal. */
const RESOLUTION = 1e-9;

/**
 * As many pairs as possible, and among those ways the one whose fits, sorted from the lowest, are best: first as
 * few pairs as possible at the lowest level, then at the next, and so on.
 *
 * Each step solves an assignment and keeps its whole set of optimal solutions, which complementary slackness
 * describes exactly: an edge with a surplus is decided, a row or column with a price keeps its bound. The next step
 * optimizes among what is left. As many levels are taken in one step as whole numbers below 2^53 can hold.
 *
 * Cost: one assignment for each few distinct fits, on a problem that shrinks with every step.
 */
export function leximin(
  encoded: EncodedProblem<MenteeLike, MentorLike>,
): Outcome<Solution, MatchingIssueCode> {
  const residual = residualOf(encoded, { objective: 'coverage', changePenalty: 0 });
  const chosen = Uint8Array.from(encoded.pinned);
  const { ranks, levels } = rankFits(residual.edgeOf, encoded.fit);
  const { problem } = residual;
  let face: Face = {
    problem: { ...problem, weight: new Int32Array(problem.column.length) },
    edgeOf: residual.edgeOf,
    rank: ranks,
  };
  const largest = assignSparse(face.problem);
  if ('infeasible' in largest) return fail(infeasibleIssue(encoded, largest));
  face = optimalFace(face, largest, chosen);

  for (let level = 0; level < levels && face.edgeOf.length > 0; ) {
    const batch = levelsAtOnce(face, levels - level);
    const weight = Float64Array.from(face.rank, (rank) => penaltyOf(rank - level, batch.levels, batch.base));
    const problemOfLevel: AssignmentProblem = { ...face.problem, weight, objective: 'weight' };
    const answer = assignSparse(problemOfLevel);
    if ('infeasible' in answer) throw new RangeError('the face of optimal matchings is empty');
    face = optimalFace({ ...face, problem: problemOfLevel }, answer, chosen);
    level += batch.levels;
  }
  for (const edge of anyOf(face)) chosen[edge] = 1;
  return succeed({ chosen, certificate: null });
}

/** All matchings of the face are equally good by now: takes one of them. */
function anyOf({ problem, edgeOf }: Face): Int32Array {
  const answer = assignSparse({ ...problem, objective: 'coverage' });
  if ('infeasible' in answer) throw new RangeError('the face of optimal matchings is empty');
  return answer.chosen.map((edge) => edgeOf[edge]!);
}

/** The matchings still in question: an assignment problem on the undecided edges. */
interface Face {
  readonly problem: AssignmentProblem;
  /** For each undecided edge, the edge of the encoded problem. */
  readonly edgeOf: Int32Array;
  /** For each undecided edge, the level of its fit, the lowest 0. */
  readonly rank: Int32Array;
}

function rankFits(edgeOf: Int32Array, fit: Float64Array): { ranks: Int32Array; levels: number } {
  const sorted = Float64Array.from(edgeOf, (edge) => fit[edge]!).sort();
  const levels: number[] = [];
  for (const value of sorted) {
    if (levels.length === 0 || value - levels[levels.length - 1]! > RESOLUTION) levels.push(value);
  }
  const starts = Float64Array.from(levels);
  return { ranks: Int32Array.from(edgeOf, (edge) => levelOf(starts, fit[edge]!)), levels: starts.length };
}

/** The last level that begins at or below the value. */
function levelOf(starts: Float64Array, value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One pair at a level must outweigh any number of pairs above it, and the kernel needs room for its sums. */
function levelsAtOnce({ problem, edgeOf }: Face, left: number): { levels: number; base: number } {
  const pairs = Math.min(sum(problem.rowMax!), sum(problem.columnMax!), edgeOf.length);
  const base = pairs + 1;
  const room = 2 ** 49 / (Math.min(problem.rows, problem.columns) + 2) / Math.max(1, edgeOf.length / pairs);
  const levels = Math.max(1, Math.min(left, Math.floor(Math.log(room) / Math.log(base))));
  return { levels, base };
}

function penaltyOf(level: number, levels: number, base: number): number {
  return level >= levels ? 0 : -(base ** (levels - 1 - level));
}

/** Keeps what is undecided among the optimal solutions, and notes the edges that all of them choose. */
function optimalFace(
  { problem, edgeOf, rank }: Face,
  answer: { readonly rowPrices: Float64Array; readonly columnPrices: Float64Array; readonly bonus: number },
  chosen: Uint8Array,
): Face {
  const rowMin = Int32Array.from(problem.rowMin!);
  const rowMax = Int32Array.from(problem.rowMax!);
  const columnMin = Int32Array.from(problem.columnMin!);
  const columnMax = Int32Array.from(problem.columnMax!);
  holdByPrice(answer.rowPrices, rowMin, rowMax);
  holdByPrice(answer.columnPrices, columnMin, columnMax);
  const rowStart = new Int32Array(problem.rows + 1);
  const kept: number[] = [];
  for (let row = 0; row < problem.rows; row++) {
    for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
      const column = problem.column[edge]!;
      const surplus =
        problem.weight[edge]! + answer.bonus - answer.rowPrices[row]! - answer.columnPrices[column]!;
      if (surplus === 0) kept.push(edge);
      if (surplus <= 0) continue;
      chosen[edgeOf[edge]!] = 1;
      rowMin[row] = Math.max(0, rowMin[row]! - 1);
      columnMin[column] = Math.max(0, columnMin[column]! - 1);
      rowMax[row]!--;
      columnMax[column]!--;
    }
    rowStart[row + 1] = kept.length;
  }
  const edges = Int32Array.from(kept);
  return {
    problem: {
      ...problem,
      rowStart,
      column: edges.map((edge) => problem.column[edge]!),
      weight: new Int32Array(edges.length),
      rowMin,
      rowMax,
      columnMin,
      columnMax,
    },
    edgeOf: edges.map((edge) => edgeOf[edge]!),
    rank: edges.map((edge) => rank[edge]!),
  };
}

/** In every optimal solution a positive price means that the maximum is used, a negative one the minimum. */
function holdByPrice(price: Float64Array, min: Int32Array, max: Int32Array): void {
  for (let i = 0; i < price.length; i++) {
    if (price[i]! > 0) min[i] = max[i]!;
    else if (price[i]! < 0) max[i] = min[i]!;
  }
}

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}
