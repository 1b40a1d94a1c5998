import * as z from 'zod';
import { entity, rule } from '../entity.js';
import { Day } from '../moments.js';
import { LongText, ShortText } from '../text.js';

/**
 * How well a default is founded: A a study or an accreditation text, B a national or sector guideline, C the policy
 * of one institution, P the default of a product or open-source project, X a proposal of this library.
 *
 * @category Practice parameters
 * @since 0.1.0
 */
export const EvidenceGrade = z.enum(['A', 'B', 'C', 'P', 'X']);
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

/** What a practice parameter can hold. @category Practice parameters @since 0.1.0 */
export const ParameterValue = z.union([
  z.number(),
  z.boolean(),
  ShortText,
  z.array(z.number()).min(1).max(200).readonly(),
  z.array(ShortText).min(1).max(200).readonly(),
]);
export type ParameterValue = z.infer<typeof ParameterValue>;

const why = {
  rationale: LongText.superRefine(
    rule((text: string) => text.trim() !== '', {
      code: 'rationale_missing',
      message: 'There is no reason for the deviation.',
      remedy: 'Write down why the program deviates from the default.',
    }),
  ),
  by: ShortText,
  on: Day,
};

/**
 * A default that practice or research suggests: what it is, in which unit, how well it is founded and where it
 * comes from, so that a program can judge it. Where a program deviates, `overridden` keeps the default and says
 * why, who decided and on which day.
 *
 * @category Practice parameters
 * @since 0.1.0
 */
export const PracticeParameter = entity({
  value: ParameterValue,
  unit: ShortText,
  grade: EvidenceGrade,
  source: ShortText,
  note: ShortText,
  overridden: entity({ original: ParameterValue, ...why }).optional(),
});
export type PracticeParameter = z.infer<typeof PracticeParameter>;

/**
 * A program's deviation from a default, as it is stored: `id` names the parameter, such as
 * `cadence.firstMeetingDays`.
 *
 * Issues besides those of the shape: `rationale_missing`.
 *
 * @category Practice parameters
 * @since 0.1.0
 */
export const ParameterOverride = entity({ id: ShortText, value: ParameterValue, ...why });
export type ParameterOverride = z.infer<typeof ParameterOverride>;
