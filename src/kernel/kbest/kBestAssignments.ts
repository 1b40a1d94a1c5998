import type { AssignmentProblem, AssignmentTask } from '../sparse/assignmentProblem.js';
import { assignSparse } from '../sparse/assignSparse.js';
import { readAssignment } from '../sparse/readAssignment.js';
import { findMend, type Mending, mendedEdges, mendedPrices, prepareMending } from './mending.js';
import { openSpace, type SolutionSpace } from './solutionSpace.js';

/** One of the best assignments. @category Solvers @since 0.1.0 */
export interface RankedAssignment {
  /** The chosen edges, ascending indices into `column` and `weight`. */
  readonly chosen: Int32Array;
  readonly matched: number;
  readonly totalWeight: number;
}

/** A space that is part of another, found by what its best assignment changes; made only if its turn comes. */
interface Candidate {
  readonly parent: SolutionSpace;
  /** The edge that is given up by all of the space; for `kind: 'with'` the one that is added. */
  readonly edge: number;
  readonly kind: 'without' | 'with';
  readonly matched: number;
  readonly totalWeight: number;
}

/** The state of a ranking: candidates from best to worst, never more than are still needed. */
interface Ranking {
  readonly task: AssignmentTask;
  readonly byCount: boolean;
  readonly mending: Mending;
  readonly candidates: Candidate[];
  needed: number;
}

/**
 * The `k` best assignments of a problem for `assignSparse`, the best first; fewer if there are no more, none if its
 * minimums cannot be met (`assignSparse` says why).
 *
 * Use it to offer alternatives. The order is that of the objective: for `'coverage'` by the number of edges and
 * then by weight, for `'weight'` by weight alone. Assignments are different if any edge is, so one that leaves
 * somebody out is an assignment too. Equal ones come in an order that is the same every time, and which of them
 * are among the `k` too.
 *
 * Cost: a shortest path search for every edge of each answer, which ends as soon as it is clear that its result is
 * not among the best; memory for `k` candidates and the answers they come from.
 * Source: Murty (1968), doi:10.1287/opre.16.3.682, with one augmentation for each part as in Miller, Stone and Cox
 * (1997), doi:10.1109/7.599256; extended to bounds and to assignments that contain others.
 *
 * @example
 * ```ts
 * import { kBestAssignments } from 'peer-support-kit';
 *
 * const problem = {
 *   rows: 2,
 *   columns: 2,
 *   rowStart: Int32Array.of(0, 2, 4),
 *   column: Int32Array.of(0, 1, 0, 1),
 *   weight: Int32Array.of(9, 8, 7, 2),
 *   objective: 'coverage',
 * } as const;
 * kBestAssignments(problem, 3).map(({ chosen, totalWeight }) => [[...chosen], totalWeight])
 * // => [[[1, 2], 15], [[0, 3], 11], [[0], 9]]
 * ```
 *
 * @throws RangeError when the problem breaks the contract of {@link AssignmentProblem}, or `k` is not a whole
 * number from 0.
 * @category Solvers
 * @since 0.1.0
 */
export function kBestAssignments(problem: AssignmentProblem, k: number): readonly RankedAssignment[] {
  if (!Number.isSafeInteger(k) || k < 0) throw new RangeError(`k must be a whole number from 0, not ${k}`);
  const task = readAssignment(problem);
  const first = k === 0 ? undefined : wholeSpace(problem, task);
  if (first === undefined) return [];
  const byCount = problem.objective === 'coverage';
  const ranking: Ranking = { task, byCount, mending: prepareMending(task), candidates: [], needed: k };
  const ranked: RankedAssignment[] = [];
  for (let space: SolutionSpace | undefined = first; space !== undefined; space = nextSpace(ranking)) {
    ranked.push({
      chosen: edgesOf(space.taken),
      matched: space.matched,
      totalWeight: space.totalWeight,
    });
    ranking.needed -= 1;
    if (ranking.needed === 0) break;
    divide(ranking, space);
  }
  return ranked;
}

function wholeSpace(problem: AssignmentProblem, task: AssignmentTask): SolutionSpace | undefined {
  const best = assignSparse(problem);
  if ('infeasible' in best) return undefined;
  const taken = new Uint8Array(task.edges);
  for (const e of best.chosen) taken[e] = 1;
  return openSpace(task, { ...best, taken, locked: new Uint8Array(task.edges) });
}

function edgesOf(taken: Uint8Array): Int32Array {
  const edges: number[] = [];
  for (let e = 0; e < taken.length; e++) if (taken[e] === 1) edges.push(e);
  return Int32Array.from(edges);
}

/**
 * Divides the rest of a space: for every free edge of its best assignment, those that have all such edges before
 * it but not this one; and those that have them all, and more.
 */
function divide(ranking: Ranking, space: SolutionSpace): void {
  const { task, mending } = ranking;
  const locked = space.locked.slice();
  for (let e = 0; e < locked.length; e++) {
    if (space.taken[e] === 0 || locked[e] === 1) continue;
    if (findMend(mending, space, locked, e, affordableLoss(ranking, space))) {
      let { matched, totalWeight } = space;
      for (const changed of mendedEdges(mending, e)) {
        const sign = space.taken[changed] === 1 ? -1 : 1;
        matched += sign;
        totalWeight += sign * task.weight[changed]!;
      }
      offer(ranking, { parent: space, edge: e, kind: 'without', matched, totalWeight });
    }
    locked[e] = 1;
  }
  offerAddition(ranking, space, space.additions[0]);
}

/** How much worse than the best of a space an assignment must not be to be among those needed. */
function affordableLoss({ candidates, needed, byCount }: Ranking, space: SolutionSpace): number {
  const last = candidates[needed - 1];
  if (last === undefined) return Infinity;
  if (!byCount || last.matched === space.matched) return space.totalWeight - last.totalWeight;
  // With fewer edges than the last, nothing is good enough; with more, the loss of an edge may be.
  return last.matched > space.matched ? -Infinity : Infinity;
}

function offerAddition(ranking: Ranking, parent: SolutionSpace, edge: number | undefined): void {
  if (edge === undefined) return;
  const matched = parent.matched + 1;
  const totalWeight = parent.totalWeight + ranking.task.weight[edge]!;
  offer(ranking, { parent, edge, kind: 'with', matched, totalWeight });
}

/** Puts a candidate behind all that are as good, if it is still among those needed. */
function offer({ candidates, byCount, needed }: Ranking, candidate: Candidate): void {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBetter(byCount, candidate, candidates[middle]!)) high = middle;
    else low = middle + 1;
  }
  if (low >= needed) return;
  candidates.splice(low, 0, candidate);
  if (candidates.length > needed) candidates.length = needed;
}

function isBetter(byCount: boolean, a: Candidate, b: Candidate): boolean {
  return byCount && a.matched !== b.matched ? a.matched > b.matched : a.totalWeight > b.totalWeight;
}

function nextSpace(ranking: Ranking): SolutionSpace | undefined {
  const candidate = ranking.candidates.shift();
  if (candidate === undefined) return undefined;
  return candidate.kind === 'with' ? spaceWith(ranking, candidate) : spaceWithout(ranking, candidate);
}

function spaceWithout(
  { task, mending }: Ranking,
  { parent, edge, matched, totalWeight }: Candidate,
): SolutionSpace {
  const locked = parent.locked.slice();
  for (let e = 0; e < edge; e++) if (parent.taken[e] === 1) locked[e] = 1;
  findMend(mending, parent, locked, edge, Infinity);
  const taken = parent.taken.slice();
  for (const e of mendedEdges(mending, edge)) taken[e] = 1 - taken[e]!;
  locked[edge] = 1;
  return openSpace(task, { taken, locked, ...mendedPrices(mending, parent, edge), matched, totalWeight });
}

/** All that contain the parent's best assignment and this edge, but none of the additions before it. */
function spaceWith(ranking: Ranking, { parent, edge, matched, totalWeight }: Candidate): SolutionSpace {
  const { additions } = parent;
  const place = additions.indexOf(edge);
  offerAddition(ranking, parent, additions[place + 1]);
  const taken = parent.taken.slice();
  taken[edge] = 1;
  const locked = parent.locked.slice();
  for (let e = 0; e < locked.length; e++) if (taken[e] === 1) locked[e] = 1;
  for (let a = 0; a < place; a++) locked[additions[a]!] = 1;
  // Nothing free is taken, so that nothing will be mended and the prices are of no concern.
  return openSpace(ranking.task, { ...parent, taken, locked, matched, totalWeight });
}
