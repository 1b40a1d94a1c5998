import type { IssueParam } from '../core/issue.js';
import type { MenteeLike, MentorLike } from './people.js';

/**
 * What a rule says of one pair. `score` runs from 0 (not met at all) to 1 (met in full); `'unknown'` means that
 * data is missing, and such a rule leaves the average. `reason` is the English sentence, `code` and `params` are
 * for translating it.
 *
 * @category Matching rules
 * @since 0.1.0
 */
export interface Verdict {
  readonly score: number | 'unknown';
  readonly code: string;
  readonly reason: string;
  readonly params?: Readonly<Record<string, IssueParam>>;
}

/**
 * One rule about pairs, as a value. A hard rule forbids every pair on which it scores 0; a soft rule enters the
 * fit with its weight.
 *
 * @category Matching rules
 * @since 0.1.0
 */
export interface Rule<E extends MenteeLike = MenteeLike, R extends MentorLike = MentorLike> {
  readonly id: string;
  readonly level: 'hard' | 'soft';
  /** How much a soft rule counts beside the others; 0 for a hard rule. */
  readonly weight: number;
  /** What a hard rule does with a pair that it knows too little about. */
  readonly whenUnknown: 'allow' | 'forbid';
  evaluate(mentee: E, mentor: R): Verdict;
}

/**
 * What every rule takes beside its own settings: either `level: 'hard'`, or a `weight` (1 if none is given).
 *
 * @category Matching rules
 * @since 0.1.0
 */
export interface RuleOptions {
  /** Names the rule in results; needed only when the same rule appears twice. */
  readonly id?: string | undefined;
  readonly level?: 'hard' | 'soft' | undefined;
  /** 0 or more. */
  readonly weight?: number | undefined;
  /** For a hard rule, what happens to pairs with missing data; `'allow'` unless said otherwise. */
  readonly whenUnknown?: 'allow' | 'forbid' | undefined;
}

/** A rule from its options and its judgement. */
export function createRule<E extends MenteeLike = MenteeLike, R extends MentorLike = MentorLike>(
  name: string,
  options: RuleOptions,
  evaluate: (mentee: E, mentor: R) => Verdict,
): Rule<E, R> {
  const level = options.level ?? 'soft';
  return {
    id: options.id ?? name,
    level,
    weight: level === 'hard' ? 0 : (options.weight ?? 1),
    whenUnknown: options.whenUnknown ?? 'allow',
    evaluate,
  };
}

/** The verdict of a rule that lacks data on one side or both. */
export function unknown(what: string, menteeLacks: boolean, mentorLacks: boolean): Verdict {
  const side = menteeLacks ? (mentorLacks ? 'both' : 'mentee') : 'mentor';
  return {
    score: 'unknown',
    code: 'missing_data',
    reason: `${SUBJECT[side]} ${what}.`,
    params: { side, what },
  };
}

const SUBJECT = {
  both: 'Neither of the two states',
  mentee: 'The mentee does not state',
  mentor: 'The mentor does not state',
} as const;
