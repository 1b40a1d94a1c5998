import type { IssueParam } from '../../core/issue.js';
import type { MatchingDifference } from './difference.js';

/** A change of the question that would place more people, or the same people better. @category Explanations @since 0.1.0 */
export interface Relaxation {
  readonly code: RelaxationCode;
  /** Whom and what it concerns: `mentorId`, `menteeId`, `rule`. */
  readonly params: Readonly<Record<string, IssueParam>>;
  readonly gain: RelaxationGain;
  /** Whether all minimum capacities can be met with it. */
  readonly feasible: boolean;
  /** How many people's conditions it changes: one for a place or an exception, for a rule all who may have more mentors. */
  readonly cost: number;
  /** Who would change mentors, for changes that concern one person. */
  readonly difference?: MatchingDifference;
  readonly message: string;
}

/**
 * The kinds of {@link Relaxation}:
 *
 * - `add_place`: one more place with a mentor;
 * - `lower_minimum`: a minimum capacity lower by one, of a mentee or a mentor;
 * - `lift_rule`: one hard rule fewer, for everyone;
 * - `lift_rule_for_mentee`: an exception from one hard rule, for a mentee without a mentor and the mentor who helps
 *   most;
 * - `lower_minimum_fit`: no minimum fit.
 *
 * @category Explanations
 * @since 0.1.0
 */
export type RelaxationCode =
  | 'add_place'
  | 'lower_minimum'
  | 'lift_rule'
  | 'lift_rule_for_mentee'
  | 'lower_minimum_fit';

/** What a relaxation brings to the best matching. @category Explanations @since 0.1.0 */
export interface RelaxationGain {
  /** How many fewer pairs the minimum capacities lack; 0 where they can be met anyway. */
  readonly shortage: number;
  /** How many pairs more; 0 where there is no matching to compare with. */
  readonly pairs: number;
  readonly totalFit: number;
}

/** A relaxation and how to find out who would change mentors, which is done only for those that are listed. */
export interface Candidate extends Omit<Relaxation, 'difference' | 'message'> {
  /** The change itself, as the beginning of a sentence. */
  readonly what: string;
  readonly difference?: () => MatchingDifference;
}

/** Most people gained first, then most fit, then least asked for; then by name, so that the order is always the same. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.gain.shortage - a.gain.shortage ||
    b.gain.pairs - a.gain.pairs ||
    b.gain.totalFit - a.gain.totalFit ||
    a.cost - b.cost ||
    (a.what < b.what ? -1 : 1)
  );
}

/** Whether it brings anything by the objective. */
export function isGain(
  objective: 'coverage' | 'weight',
  { shortage, pairs, totalFit }: RelaxationGain,
): boolean {
  if (shortage !== 0) return shortage > 0;
  if (objective === 'coverage' && pairs !== 0) return pairs > 0;
  return totalFit > ROUNDING;
}

/** Fits are rounded before matching; a gain below that is none. */
const ROUNDING = 1e-9;
