import { createRule, type Rule, type RuleOptions, unknown, type Verdict } from '../rule.js';
import { listInWords, sharedKeys, termIndex } from '../terms.js';

/** Settings of {@link sharedInterests}. @category Matching rules @since 0.1.0 */
export interface SharedInterestsOptions extends RuleOptions {
  /** What counts as all: the mentee's interests (default), or those of the two together (Jaccard). */
  readonly normalizeBy?: 'mentee' | 'union' | undefined;
  /** Fewer shared interests than this score 0. Default 1. */
  readonly minimumShared?: number | undefined;
}

/**
 * How many of the mentee's interests the mentor shares.
 *
 * Divided by the mentee's list, so that a mentor gains nothing by listing everything; words are compared without
 * regard to case and white space. A side without interests makes the rule unknown for that pair.
 *
 * @example
 * ```ts
 * import { sharedInterests } from 'peer-support-kit';
 *
 * const rule = sharedInterests({ weight: 2 });
 * rule.evaluate({ id: 'a', interests: ['Surgery', 'Ethics'] }, { id: 'b', interests: ['ethics ', 'Research'] }).score
 * // => 0.5
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function sharedInterests(options: SharedInterestsOptions = {}): Rule {
  const { normalizeBy = 'mentee', minimumShared = 1 } = options;
  return createRule('sharedInterests', options, (mentee, mentor): Verdict => {
    const wanted = termIndex(mentee.interests ?? []);
    const offered = termIndex(mentor.interests ?? []);
    if (wanted.size === 0 || offered.size === 0) {
      return unknown('any interests', wanted.size === 0, offered.size === 0);
    }
    const shared = sharedKeys(wanted, offered);
    const all = normalizeBy === 'mentee' ? wanted.size : wanted.size + offered.size - shared.length;
    const names = shared.map((key) => wanted.get(key) as string);
    return {
      score: shared.length < minimumShared ? 0 : shared.length / all,
      code: shared.length === 0 ? 'no_shared_interests' : 'shared_interests',
      reason:
        shared.length === 0
          ? `The mentor shares none of the mentee's ${wanted.size} interests.`
          : `The mentor shares ${shared.length} of the mentee's ${wanted.size} interests: ${listInWords(names)}.`,
      params: { shared: names, wanted: wanted.size },
    };
  });
}
