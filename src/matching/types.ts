import type { IssueParam } from '../core/issue.js';
import type { MenteeLike, MentorLike } from './people.js';
import type { Rule } from './rules/rule.js';

/** A mentee and a mentor by their ids. @category Matching @since 0.1.0 */
export interface PairIds {
  readonly menteeId: string;
  readonly mentorId: string;
}

/**
 * Who is to be matched with whom, by which rules. The app's own types pass through to its own rules.
 *
 * @category Matching
 * @since 0.1.0
 */
export interface MatchingProblem<E extends MenteeLike = MenteeLike, R extends MentorLike = MentorLike> {
  readonly mentees: readonly E[];
  readonly mentors: readonly R[];
  readonly rules: readonly Rule<NoInfer<E>, NoInfer<R>>[];
  /** Pairs that are settled already; every rule must allow them, and they take up places. */
  readonly pinned?: readonly PairIds[] | undefined;
  /** Pairs that must not be made. */
  readonly forbidden?: readonly PairIds[] | undefined;
  /** The pairs there are at present, for matching again; those of people who have left are ignored. */
  readonly current?: readonly PairIds[] | undefined;
}

/** How to match. @category Matching @since 0.1.0 */
export interface MatchingOptions {
  /**
   * What is best: `'coverage'` (default) makes as many pairs as possible, and among those ways takes one of
   * greatest total fit; `'quality'` takes the greatest total fit, whatever the number of pairs; `'fairness'` makes
   * as many pairs as possible, then the fit of the worst-off pair as high as possible, then that of the next, and so
   * on (leximin).
   */
  readonly objective?: MatchingObjective | undefined;
  /**
   * How to choose: `'optimal'` (default) by the objective; `'stable'` by deferred acceptance over the
   * `preferences` of both sides (who has none prefers by fit), so that no mentee and mentor would both rather have
   * each other; `'random'` by lot; `'lineage'` as families, each member mentored by
   * someone one stage ahead.
   */
  readonly strategy?: MatchingStrategy | undefined;
  /** Pairs with a lower fit are not made, unless they are pinned. */
  readonly minimumFit?: number | undefined;
  /** What it costs, in fit, to part a pair of `current`: a change must bring more than that. */
  readonly changePenalty?: number | undefined;
  /** How many pairs of `current` may be parted at most, among people who are still there and may still be paired. */
  readonly maxChanges?: number | undefined;
  /** For `'stable'`, the side that proposes and gets the best stable partners it can. Default `'mentees'`. */
  readonly proposing?: 'mentees' | 'mentors' | undefined;
  /** For `'lineage'`, the program's stages from the youngest, equal ones in a list of their own. */
  readonly stages?: readonly (string | readonly string[])[] | undefined;
  /** Chooses among equally good matchings, and draws the lots of `'random'`; the same seed, the same matching. */
  readonly seed?: string | number | undefined;
}

/** What makes one matching better than another. @category Matching @since 0.1.0 */
export type MatchingObjective = 'coverage' | 'quality' | 'fairness';

/** How a matching is chosen. @category Matching @since 0.1.0 */
export type MatchingStrategy = 'optimal' | 'stable' | 'random' | 'lineage';

/** What one rule contributed to a pair. @category Matching @since 0.1.0 */
export interface Contribution {
  readonly rule: string;
  readonly level: 'hard' | 'soft';
  readonly score: number | 'unknown';
  /** 0 for a hard rule, which allows or forbids but never adds. */
  readonly weight: number;
  readonly code: string;
  readonly reason: string;
  readonly params?: Readonly<Record<string, IssueParam>>;
}

/** A pair of a matching with everything that speaks for it. @category Matching @since 0.1.0 */
export interface MatchedPair extends PairIds {
  /** The weighted mean of the soft rules that are known, 0 to 1. */
  readonly fit: number;
  readonly contributions: readonly Contribution[];
  readonly origin: 'algorithm' | 'pinned';
}

/** Why a mentee has no mentor, one cause at a time. @category Matching @since 0.1.0 */
export interface UnmatchedReason {
  readonly code: UnmatchedReasonCode;
  /** The hard rule that excludes mentors, for `excluded_by_rule`. */
  readonly rule?: string;
  /** How many mentors it concerns. */
  readonly mentors: number;
  readonly message: string;
}

/** The causes in {@link UnmatchedReason}. @category Matching @since 0.1.0 */
export type UnmatchedReasonCode =
  | 'no_capacity_wanted'
  | 'no_mentors'
  | 'same_person'
  | 'avoided'
  | 'forbidden_pair'
  | 'excluded_by_rule'
  | 'mentor_takes_nobody'
  | 'below_minimum_fit'
  | 'places_taken'
  | 'others_would_have_to_move'
  | 'others_have_several'
  | 'adds_no_fit';

/** A mentee without a mentor, and why; what would help is told by `suggestRelaxations`. @category Matching @since 0.1.0 */
export interface UnmatchedMentee {
  readonly menteeId: string;
  readonly reasons: readonly UnmatchedReason[];
  /** The group in which she competes for too few places, where that is why. */
  readonly bottleneck?: Bottleneck;
}

/**
 * A smallest group of mentees with too few places between them: together they cannot all be placed, and without any
 * one of them, whichever it is, all others can. Pinned pairs and their places are left out.
 *
 * @category Matching
 * @since 0.1.0
 */
export interface Bottleneck {
  /** The mentee herself and those who hold the places, in the order of their ids. */
  readonly menteeIds: readonly string[];
  /** All mentors whom the members may have, in the order of their ids. */
  readonly mentorIds: readonly string[];
  /** How many mentees these mentors can take in all. */
  readonly places: number;
  readonly shortage: number;
  /** What the hard rules ask for and all these people have, while other mentors do not: a language, a site. */
  readonly traits: readonly { readonly rule: string; readonly value: string }[];
  /** How many mentees without a mentor, beside her, would have to have one of the same places. */
  readonly alsoWaiting: number;
  readonly message: string;
}

/** Something to know before trusting a result: it is valid, but the question may not be what was meant. @category Matching @since 0.1.0 */
export interface MatchingWarning {
  readonly code:
    | 'rule_does_not_vary'
    | 'rule_often_unknown'
    | 'fewer_places_than_mentees'
    | 'no_soft_rules'
    | 'not_proved_best';
  readonly rule?: string;
  readonly message: string;
}

/**
 * The proof that no better matching exists: a price for every mentee and every mentor, from the dual of the
 * assignment problem. `auditMatches` checks it against every allowed pair.
 *
 * @category Matching
 * @since 0.1.0
 */
export interface MatchingCertificate {
  readonly objective: 'coverage' | 'quality';
  /** Pairs below this fit were out of the question. */
  readonly minimumFit: number;
  /** What it cost to part a pair of `current`. */
  readonly changePenalty: number;
  /** Fits are rounded to whole multiples of 1/scale before solving; the optimum is exact for the rounded fits. */
  readonly scale: number;
  readonly menteePrices: Readonly<Record<string, number>>;
  readonly mentorPrices: Readonly<Record<string, number>>;
}

/** The answer of `matchMentors`: plain data, ready to be stored, sent or shown. @category Matching @since 0.1.0 */
export interface Matching {
  readonly strategy: MatchingStrategy;
  /** In the order of the mentees given. */
  readonly matches: readonly MatchedPair[];
  readonly unmatched: readonly UnmatchedMentee[];
  readonly openPlaces: readonly { readonly mentorId: string; readonly places: number }[];
  readonly mentorLoads: readonly {
    readonly mentorId: string;
    readonly load: number;
    readonly min: number;
    readonly max: number;
  }[];
  readonly totalFit: number;
  /** The lowest fit of a pair, or `null` without pairs. */
  readonly worstFit: number | null;
  /** The share of the mentees who want a mentor that have one, 0 to 1; 1 when nobody wants one. */
  readonly coverage: number;
  /** What became of the pairs of `current`; only when the problem has them. */
  readonly changes?: MatchingChanges;
  /** The families of the strategy `'lineage'`, each from the youngest to the eldest. */
  readonly families?: readonly (readonly string[])[];
  /** The proof that no better matching exists; `null` for a strategy that does not look for the best total. */
  readonly certificate: MatchingCertificate | null;
  readonly warnings: readonly MatchingWarning[];
}

/** What became of the present pairs in a new matching. @category Matching @since 0.1.0 */
export interface MatchingChanges {
  readonly kept: readonly PairIds[];
  readonly parted: readonly PairIds[];
  readonly added: readonly PairIds[];
}

/** How far a matching has come: `done` of `total` mentees in a phase. @category Matching @since 0.1.0 */
export interface MatchingProgress {
  readonly phase: 'reading' | 'pairing' | 'matching' | 'explaining';
  readonly done: number;
  readonly total: number;
}

/** What can be wrong with a matching problem. @category Matching @since 0.1.0 */
export type MatchingIssueCode =
  | 'duplicate_id'
  | 'invalid_capacity'
  | 'duplicate_rule_id'
  | 'invalid_weight'
  | 'invalid_option'
  | 'invalid_score'
  | 'rule_failed'
  | 'unknown_person'
  | 'duplicate_pin'
  | 'pin_not_allowed'
  | 'pins_exceed_capacity'
  | 'minimums_infeasible'
  | 'rule_not_portable'
  | 'capacity_not_stable'
  | 'too_few_changes_allowed';
