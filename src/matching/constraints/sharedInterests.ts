import { type OverlapOptions, overlapRule } from '../rules/overlapRule.js';
import type { Rule } from '../rules/rule.js';

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
export function sharedInterests(options: OverlapOptions = {}): Rule {
  return overlapRule(
    {
      name: 'sharedInterests',
      code: 'shared_interests',
      verb: 'shares',
      noun: ['interest', 'interests'],
      list: ({ interests }) => interests,
    },
    options,
  );
}
