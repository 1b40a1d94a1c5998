import type { Exclusion } from '../problem/exclusions.js';
import type { Contribution, PairIds } from '../types.js';
import type { MatchingDifference } from './difference.js';

/** Why a mentee and a mentor are matched, or why they are not. @category Explanations @since 0.1.0 */
export type PairExplanation = MadePair | PairNotChosen | ExcludedPair;

interface ExplainedPair extends PairIds {
  /** What the soft rules make of the pair, 0 to 1, also of one that is excluded. */
  readonly fit: number;
  readonly contributions: readonly Contribution[];
  /** The whole answer in a few sentences. */
  readonly message: string;
}

/**
 * How the cost of a change was found: `'best_matching'` compares this matching, proved the best by its objective,
 * with the best one that has the change, exactly. `'fewest_changes'`, for all other matchings, gives up as few pairs
 * as can be and leaves everything else as it is.
 *
 * @category Explanations
 * @since 0.1.0
 */
export type ChangeBasis = 'best_matching' | 'fewest_changes';

/** A pair that the matching has. @category Explanations @since 0.1.0 */
export interface MadePair extends ExplainedPair {
  readonly status: 'matched';
  readonly origin: 'algorithm' | 'pinned';
  readonly basis: ChangeBasis;
  /** What would change without this pair, their next best choices included; `null` if a pin or a minimum needs it. */
  readonly otherwise: MatchingDifference | null;
}

/** A pair that the rules allow and the matching does not have. @category Explanations @since 0.1.0 */
export interface PairNotChosen extends ExplainedPair {
  readonly status: 'not_chosen';
  /** The mentors whom the mentee has instead. */
  readonly presentMentors: readonly string[];
  /** Who has the mentor's places instead, the best pairs first. */
  readonly holders: readonly PlaceHolder[];
  readonly freePlaces: number;
  readonly basis: ChangeBasis;
  /** What would change with this pair; `null` if capacities, pins or minimums leave no way to make it. */
  readonly forced: MatchingDifference | null;
  readonly remedies: readonly PairRemedy[];
}

/** A pair that cannot be made. @category Explanations @since 0.1.0 */
export interface ExcludedPair extends ExplainedPair {
  readonly status: 'excluded';
  readonly exclusions: readonly PairExclusion[];
  readonly basis: ChangeBasis;
  /** What would change with this pair, if the one exclusion that there is were lifted; else `null`. */
  readonly forced: MatchingDifference | null;
  readonly remedies: readonly PairRemedy[];
}

/** Someone who has a place with the mentor in question. @category Explanations @since 0.1.0 */
export interface PlaceHolder {
  readonly menteeId: string;
  readonly fit: number;
  /** By how much this pair fits better than the one in question; below 0, worse. */
  readonly lead: number;
  readonly pinned: boolean;
  /** How many other mentors the rules allow this mentee. With 0, she needs the place. */
  readonly otherMentors: number;
}

/** One thing that excludes a pair. @category Explanations @since 0.1.0 */
export interface PairExclusion {
  readonly code: Exclusion | 'excluded_by_rule' | 'below_minimum_fit';
  /** The hard rule, for `excluded_by_rule`. */
  readonly rule?: string;
  readonly message: string;
}

/**
 * A single change that might give the two each other:
 *
 * - `extra_place`: one more place with the mentor;
 * - `higher_fit`: a fit of `fitNeeded`, at which the pair is as good as what there is;
 * - `lift_rule`: an exception from the one hard rule that excludes them;
 * - `lower_minimum_fit`: an exception from the minimum fit.
 *
 * @category Explanations
 * @since 0.1.0
 */
export interface PairRemedy {
  readonly code: 'extra_place' | 'higher_fit' | 'lift_rule' | 'lower_minimum_fit';
  readonly rule?: string;
  readonly fitNeeded?: number;
  /** Whether that alone suffices: the pair would then be in a best matching. */
  readonly enough: boolean;
  readonly message: string;
}
