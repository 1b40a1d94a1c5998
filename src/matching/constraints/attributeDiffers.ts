import { attributeValues } from '../rules/attribute.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';

/** Settings of {@link attributeDiffers}. @category Matching rules @since 0.1.0 */
export interface AttributeDiffersOptions extends RuleOptions {
  /** The name of the attribute, in `attributes` or as a field of your own. */
  readonly attribute: string;
  /** Its name on the mentor's side, where that is another one. */
  readonly mentorAttribute?: string | undefined;
}

/**
 * Whether an attribute differs between the two, such as the same advisor or the same household: 1 if it does, 0 if
 * they have a value in common. Unknown when a side has no value.
 *
 * @example
 * ```ts
 * import { attributeDiffers } from 'peer-support-kit';
 *
 * const rule = attributeDiffers({ level: 'hard', attribute: 'advisor' });
 * rule.evaluate({ id: 'a', attributes: { advisor: 'Prof. 4' } }, { id: 'b', attributes: { advisor: 'prof. 4' } }).score
 * // => 0
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function attributeDiffers(options: AttributeDiffersOptions): Rule {
  const { attribute, mentorAttribute = attribute } = options;
  return defineRule(
    {
      name: 'attributeDiffers',
      subject: `"${attribute}"`,
      readMentee: (mentee) => attributeValues(mentee, attribute),
      readMentor: (mentor) => attributeValues(mentor, mentorAttribute),
      score: (left, right) => (left.some((value) => right.includes(value)) ? 0 : 1),
      explain: (_left, _right, score) => ({
        code: score === 0 ? 'attribute_same' : 'attribute_differs',
        reason: score === 0 ? `Both have the same "${attribute}".` : `They differ in "${attribute}".`,
        params: { attribute },
      }),
    },
    options,
  );
}
