import { defineRule, type Rule, type RuleOptions } from '../rule.js';
import { countShared, listInWords, sharedTerms, termIndexOf } from '../terms.js';

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
  return defineRule(
    {
      name: 'sharedInterests',
      subject: 'any interests',
      readMentee: ({ interests }) => termIndexOf(interests),
      readMentor: ({ interests }) => termIndexOf(interests),
      score: (wanted, offered) => {
        const shared = countShared(wanted, offered);
        if (shared < minimumShared) return 0;
        return shared / (normalizeBy === 'mentee' ? wanted.size : wanted.size + offered.size - shared);
      },
      explain: (wanted, offered) => {
        const shared = sharedTerms(wanted, offered);
        const wish = `the mentee's ${wanted.size} interest${wanted.size === 1 ? '' : 's'}`;
        return {
          code: shared.length === 0 ? 'no_shared_interests' : 'shared_interests',
          reason:
            shared.length === 0
              ? `The mentor shares none of ${wish}.`
              : `The mentor shares ${shared.length} of ${wish}: ${listInWords(shared)}.`,
          params: { shared, wanted: wanted.size },
        };
      },
      keys: { mentee: (wanted) => [...wanted.keys()], mentor: (offered) => [...offered.keys()] },
    },
    options,
  );
}
