import { type OverlapOptions, overlapRule } from '../rules/overlapRule.js';
import type { Rule } from '../rules/rule.js';

/**
 * How many of the kinds of support that the mentee asks for (emotional, informational, appraisal, instrumental,
 * social) the mentor offers. Unknown when a side names none.
 *
 * @example
 * ```ts
 * import { supportTypeOffered } from 'peer-support-kit';
 *
 * supportTypeOffered({ weight: 1 }).evaluate(
 *   { id: 'a', supportTypes: ['emotional', 'appraisal'] },
 *   { id: 'b', supportTypes: ['emotional', 'informational'] },
 * ).reason // => "The mentor offers 1 of the mentee's 2 kinds of support: emotional."
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function supportTypeOffered(options: OverlapOptions = {}): Rule {
  return overlapRule(
    {
      name: 'supportTypeOffered',
      code: 'support_type_offered',
      verb: 'offers',
      noun: ['kind of support', 'kinds of support'],
      list: ({ supportTypes }) => supportTypes,
    },
    options,
  );
}
