import type { IssueParam } from '../core/issue.js';
import type { MenteeLike, MentorLike } from './people.js';
import type { Rule } from './rule.js';

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
}

/** How to match. @category Matching @since 0.1.0 */
export interface MatchingOptions {
  /**
   * What is best: `'coverage'` (default) makes as many pairs as possible, and among those ways takes one of
   * greatest total fit; `'quality'` takes the greatest total fit, whatever the number of pairs.
   */
  readonly objective?: 'coverage' | 'quality' | undefined;
  /** Chooses among equally good matchings; the same seed, the same matching. */
  readonly seed?: string | number | undefined;
}

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
  | 'places_taken'
  | 'adds_no_fit';

/** A mentee without a mentor, and why. @category Matching @since 0.1.0 */
export interface UnmatchedMentee {
  readonly menteeId: string;
  readonly reasons: readonly UnmatchedReason[];
}

/** Something to know before trusting a result: it is valid, but the question may not be what was meant. @category Matching @since 0.1.0 */
export interface MatchingWarning {
  readonly code: 'rule_does_not_vary' | 'rule_often_unknown' | 'fewer_places_than_mentees' | 'no_soft_rules';
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
  /** Fits are rounded to whole multiples of 1/scale before solving; the optimum is exact for the rounded fits. */
  readonly scale: number;
  readonly menteePrices: Readonly<Record<string, number>>;
  readonly mentorPrices: Readonly<Record<string, number>>;
}

/** The answer of `matchMentors`: plain data, ready to be stored, sent or shown. @category Matching @since 0.1.0 */
export interface Matching {
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
  /** The proof that no better matching exists; `null` for a strategy that does not look for the best total. */
  readonly certificate: MatchingCertificate | null;
  readonly warnings: readonly MatchingWarning[];
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
  | 'minimums_infeasible';
