import { attributeValues } from '../attribute.js';
import { createRule, type Rule, type RuleOptions, unknown, type Verdict } from '../rule.js';

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
  return createRule('attributeDiffers', options, (mentee, mentor): Verdict => {
    const left = attributeValues(mentee, attribute);
    const right = attributeValues(mentor, mentorAttribute);
    if (left === undefined || right === undefined) {
      return unknown(`"${attribute}"`, left === undefined, right === undefined);
    }
    const params = { attribute };
    return left.some((value) => right.includes(value))
      ? { score: 0, code: 'attribute_same', reason: `Both have the same "${attribute}".`, params }
      : { score: 1, code: 'attribute_differs', reason: `They differ in "${attribute}".`, params };
  });
}
