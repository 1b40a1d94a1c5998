import { attributeValues } from '../rules/attribute.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';
import type { AttributeDiffersOptions } from './attributeDiffers.js';

/** Settings of {@link attributeEquals}. @category Matching rules @since 0.1.0 */
export type AttributeEqualsOptions = RuleOptions & AttributeDiffersOptions;

/**
 * Whether the two have a value of an attribute in common, such as the same college: 1 if so, 0 if not. Unknown
 * when a side has no value.
 *
 * @example
 * ```ts
 * import { attributeEquals } from 'peer-support-kit';
 *
 * const rule = attributeEquals({ level: 'hard', attribute: 'college' });
 * rule.evaluate({ id: 'a', attributes: { college: 'Avicenna' } }, { id: 'b', attributes: { college: 'avicenna ' } }).score
 * // => 1
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function attributeEquals(options: AttributeEqualsOptions): Rule {
  const { attribute, mentorAttribute = attribute } = options;
  return defineRule(
    {
      name: 'attributeEquals',
      subject: `"${attribute}"`,
      readMentee: (mentee) => attributeValues(mentee, attribute),
      readMentor: (mentor) => attributeValues(mentor, mentorAttribute),
      score: (left, right) => (left.some((value) => right.includes(value)) ? 1 : 0),
      explain: (_left, _right, score) => ({
        code: score === 1 ? 'attribute_same' : 'attribute_differs',
        reason: score === 1 ? `Both have the same "${attribute}".` : `They differ in "${attribute}".`,
        params: { attribute },
      }),
      keys: { mentee: (left) => left, mentor: (right) => right },
    },
    options,
  );
}
