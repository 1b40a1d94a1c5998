import type { MenteeLike, MentorLike } from '../people.js';
import type { Settings } from '../strategies/settings.js';
import type { Contribution, MatchingProblem } from '../types.js';
import { type Change, cheapestWith, differenceOfChange } from './changes.js';
import type { MatchingDifference } from './difference.js';
import { fewestChangesWith } from './fewestChanges.js';
import type { ChangeBasis, PairExplanation } from './pairExplanation.js';
import type { Standing } from './standing.js';

/** A pair in question, and all that is needed to judge it. */
export interface PairCase<E extends MenteeLike = MenteeLike, R extends MentorLike = MentorLike> {
  readonly problem: MatchingProblem<E, R>;
  readonly settings: Settings;
  readonly standing: Standing<E, R>;
  readonly row: number;
  readonly column: number;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly fit: number;
  readonly contributions: readonly Contribution[];
}

/** What every explanation of the pair begins with. */
export function headOf({
  menteeId,
  mentorId,
  fit,
  contributions,
}: PairCase): Pick<PairExplanation, 'menteeId' | 'mentorId' | 'fit' | 'contributions'> {
  return { menteeId, mentorId, fit, contributions };
}

/** How the cost of changes to this matching is found. */
export function basisOf({ standing: { graph } }: PairCase): ChangeBasis {
  return graph === undefined ? 'fewest_changes' : 'best_matching';
}

/** What it takes to make a pair that the matching does not have, allowed or not. */
export function changeWith(pair: PairCase): Change | undefined {
  const { standing, row, column } = pair;
  return standing.graph === undefined
    ? fewestChangesWith(standing, row, column)
    : cheapestWith(standing.graph, row, column, weightOf(pair));
}

/** The same in people's terms. */
export function forcedDifference(pair: PairCase, change: Change): MatchingDifference {
  const { menteeId, mentorId, fit, standing } = pair;
  return differenceOfChange(standing, change.edges, { menteeId, mentorId, fit });
}

/** What the pair adds to the sum that the solver maximizes. */
function weightOf({ problem, settings, standing, menteeId, mentorId, fit }: PairCase): number {
  const isCurrent = (problem.current ?? []).some(
    (pair) => pair.menteeId === menteeId && pair.mentorId === mentorId,
  );
  const bonus = isCurrent && settings.objective !== 'fairness' ? settings.changePenalty : 0;
  return Math.round((fit + bonus) * standing.residual.scale);
}
