import { columnNode, hubNode } from '../../kernel/residual/residualGraph.js';
import { edgesToSource, type ShortestPaths, shortestPaths } from '../../kernel/residual/shortestPaths.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { tallyWalks } from './changes.js';
import type { BestStanding } from './standing.js';

/** A change of a best matching by one place or one minimum: what it brings (or, below 0, costs) and how. */
export interface MarginalChange {
  readonly pairs: number;
  readonly totalFit: number;
  /** The edges of the residual problem that change hands. */
  readonly edges: () => readonly number[];
}

/** What the last and the next place of everyone are worth, by row and column. */
export interface MarginalChanges {
  /** With one more place for a mentor. */
  readonly placeMore: (column: number) => MarginalChange;
  /** With one place fewer, the minimum falling along if it must; `undefined` if that is impossible. */
  readonly placeFewer: (column: number) => MarginalChange | undefined;
  /** With a place that someone from outside takes, as one more of those the mentor has. */
  readonly placeTaken: (column: number) => MarginalChange | undefined;
  /** With one partner fewer for a mentee; `undefined` if that is impossible. */
  readonly partnerFewer: (row: number) => MarginalChange | undefined;
  /** With a minimum of a mentor, or of a mentee, that is lower by one. */
  readonly mentorMinimumLower: (column: number) => MarginalChange;
  readonly menteeMinimumLower: (row: number) => MarginalChange;
}

/** A best matching with the worth of its places. */
export interface PricedStanding<E extends MenteeLike = MenteeLike, R extends MentorLike = MentorLike> {
  readonly standing: BestStanding<E, R>;
  readonly changes: MarginalChanges;
}

const NOTHING: MarginalChange = { pairs: 0, totalFit: 0, edges: () => [] };

/**
 * The exact marginal worth of every place and every minimum from two searches: a bound that changes by one changes
 * the optimum along one cheapest walk through the hub. Dual prices alone would not do, since there are several
 * where places are worth something to some and nothing to others.
 */
export function marginalChanges<E extends MenteeLike, R extends MentorLike>(
  standing: BestStanding<E, R>,
): MarginalChanges {
  const { graph } = standing;
  const { task, rowDegree, columnDegree } = graph;
  const hub = hubNode(graph);
  const away = reader(standing, shortestPaths(graph, hub, 'forward'));
  const home = reader(standing, shortestPaths(graph, hub, 'backward'));
  return {
    placeMore: (column) => gainOf(away(columnNode(graph, column))),
    placeFewer: (column) => {
      if (task.columnMax[column] === 0) return undefined;
      if (columnDegree[column]! < task.columnMax[column]!) return NOTHING;
      return home(columnNode(graph, column))?.change;
    },
    placeTaken: (column) =>
      task.columnMax[column] === 0 ? undefined : home(columnNode(graph, column))?.change,
    partnerFewer: (row) => {
      if (task.rowMax[row] === 0) return undefined;
      return rowDegree[row]! < task.rowMax[row]! ? NOTHING : away(row)?.change;
    },
    mentorMinimumLower: (column) =>
      isBinding(task.columnMin[column]!, columnDegree[column]!)
        ? gainOf(home(columnNode(graph, column)))
        : NOTHING,
    menteeMinimumLower: (row) =>
      isBinding(task.rowMin[row]!, rowDegree[row]!) ? gainOf(away(row)) : NOTHING,
  };
}

function isBinding(min: number, degree: number): boolean {
  return min > 0 && degree === min;
}

interface Walk {
  readonly cost: number;
  readonly change: MarginalChange;
}

/** What is found at the end of a walk between the hub and a node, if there is one. */
function reader(standing: BestStanding, walks: ShortestPaths): (node: number) => Walk | undefined {
  const { pairs, fit } = tallyWalks(standing, walks);
  return (node) => {
    const cost = walks.cost[node]!;
    if (cost === Number.POSITIVE_INFINITY) return undefined;
    return {
      cost,
      change: { pairs: pairs[node]!, totalFit: fit[node]!, edges: () => edgesToSource(walks, node) },
    };
  };
}

/** A walk is taken only if it is worth something. */
function gainOf(walk: Walk | undefined): MarginalChange {
  return walk === undefined || walk.cost >= 0 ? NOTHING : walk.change;
}
