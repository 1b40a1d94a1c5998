import { type OverlapOptions, overlapRule } from '../rules/overlapRule.js';
import type { Rule } from '../rules/rule.js';

/**
 * How many of the experiences that the mentee names the mentor has lived through too, such as being the first of
 * the family at university or returning after an illness. Both name them of their own accord; who names none
 * makes the rule unknown, never a poor match.
 *
 * @example
 * ```ts
 * import { sharedLivedExperience } from 'peer-support-kit';
 *
 * const rule = sharedLivedExperience({ weight: 1 });
 * rule.evaluate({ id: 'a', livedExperience: ['parent'] }, { id: 'b', livedExperience: ['Parent', 'carer'] }).score // => 1
 * rule.evaluate({ id: 'a', livedExperience: ['parent'] }, { id: 'b' }).score // => 'unknown'
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function sharedLivedExperience(options: OverlapOptions = {}): Rule {
  return overlapRule(
    {
      name: 'sharedLivedExperience',
      code: 'shared_lived_experience',
      verb: 'has lived through',
      noun: ['experience', 'experiences'],
      list: ({ livedExperience }) => livedExperience,
    },
    options,
  );
}
