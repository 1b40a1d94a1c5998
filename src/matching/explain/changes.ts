import { columnNode, type ResidualGraph } from '../../kernel/residual/residualGraph.js';
import { edgesToSource, type ShortestPaths, shortestPaths } from '../../kernel/residual/shortestPaths.js';
import { differenceOf, type FittedPair, type MatchingDifference } from './difference.js';
import { fitOfEdge, type Standing } from './standing.js';

/** A change to a best matching, and what it costs: exactly, in the whole numbers that are counted. */
export interface Change {
  /** Edges of the residual problem that change hands. */
  readonly edges: readonly number[];
  readonly pairs: number;
  readonly weight: number;
}

/**
 * The cheapest way to make a pair that is not made; `weight` is what the pair itself adds. `undefined` if pins,
 * capacities or minimums stand against it.
 *
 * Making the pair takes a place from someone and gives up whatever the mentee has: the rest is the cheapest walk
 * from the mentor back to the mentee.
 */
export function cheapestWith(
  graph: ResidualGraph,
  row: number,
  column: number,
  weight: number,
): Change | undefined {
  const walk = shortestPaths(graph, columnNode(graph, column), 'forward', row);
  if (walk.cost[row] === Number.POSITIVE_INFINITY) return undefined;
  const change = changeAlong(graph, edgesToSource(walk, row));
  return { edges: change.edges, pairs: change.pairs + 1, weight: change.weight + weight };
}

/** The cheapest way to do without a pair that is made; `undefined` if a minimum needs it. */
export function cheapestWithout(graph: ResidualGraph, edge: number): Change | undefined {
  const row = graph.rowOfEdge[edge]!;
  const target = columnNode(graph, graph.task.column[edge]!);
  const walk = shortestPaths(graph, row, 'forward', target);
  if (walk.cost[target] === Number.POSITIVE_INFINITY) return undefined;
  return changeAlong(graph, [edge, ...edgesToSource(walk, target)]);
}

/** What all the changes along the cheapest walks amount to, by node. */
export function tallyWalks(
  standing: Standing,
  { previous, edge, order }: ShortestPaths,
): { readonly pairs: Int32Array; readonly fit: Float64Array } {
  const pairs = new Int32Array(previous.length);
  const fit = new Float64Array(previous.length);
  for (const node of order) {
    const before = previous[node]!;
    if (before < 0) continue;
    const along = edge[node]!;
    const sign = along < 0 ? 0 : standing.taken[along] === 1 ? -1 : 1;
    pairs[node] = pairs[before]! + sign;
    fit[node] = fit[before]! + (sign === 0 ? 0 : sign * fitOfEdge(standing, along));
  }
  return { pairs, fit };
}

/** What it amounts to when these edges change hands. */
function changeAlong({ task, taken }: ResidualGraph, edges: readonly number[]): Change {
  let pairs = 0;
  let weight = 0;
  for (const edge of edges) {
    const sign = taken[edge] === 1 ? -1 : 1;
    pairs += sign;
    weight += sign * task.weight[edge]!;
  }
  return { edges, pairs, weight };
}

/** Whether a change is no loss by the objective. */
export function isNoLoss(objective: 'coverage' | 'weight', { pairs, weight }: Change): boolean {
  if (objective === 'coverage' && pairs !== 0) return pairs > 0;
  return weight >= 0;
}

/** The same change in people's terms; `made` is a pair beyond the edges that change hands. */
export function differenceOfChange(
  standing: Standing,
  edges: readonly number[],
  made: FittedPair | undefined,
): MatchingDifference {
  const { encoded, residual, taken } = standing;
  const { problem } = residual;
  const flipped = new Set(edges);
  const rowOf = rowFinder(problem.rowStart);
  const rows = new Set(edges.map(rowOf));
  // Someone from another part has no mentor here.
  const maker = encoded.mentees.findIndex(({ id }) => id === made?.menteeId);
  if (maker >= 0) rows.add(maker);
  const before: FittedPair[] = [];
  const after: FittedPair[] = made === undefined ? [] : [made];
  for (const row of rows) {
    const menteeId = encoded.mentees[row]!.id;
    for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
      if (taken[edge] === 0 && !flipped.has(edge)) continue;
      const mentorId = encoded.mentors[problem.column[edge]!]!.id;
      const pair = { menteeId, mentorId, fit: fitOfEdge(standing, edge) };
      if (taken[edge] === 1) before.push(pair);
      if ((taken[edge] === 1) !== flipped.has(edge)) after.push(pair);
    }
    for (let edge = encoded.rowStart[row]!; edge < encoded.rowStart[row + 1]!; edge++) {
      if (encoded.pinned[edge] === 0) continue;
      const mentorId = encoded.mentors[encoded.column[edge]!]!.id;
      const pair = { menteeId, mentorId, fit: encoded.fit[edge]! };
      before.push(pair);
      after.push(pair);
    }
  }
  return differenceOf(before, after);
}

function rowFinder(rowStart: Int32Array): (edge: number) => number {
  return (edge) => {
    let low = 0;
    let high = rowStart.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (rowStart[middle]! <= edge) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
