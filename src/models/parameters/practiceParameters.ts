import { attendance } from './attendance.js';
import { cadence } from './cadence.js';
import { capacity } from './capacity.js';
import { closure } from './closure.js';
import { measurement } from './measurement.js';
import type { PracticeParameter } from './parameter.js';
import { safety } from './safety.js';
import { supporterCare } from './supporterCare.js';
import { training } from './training.js';

const groups = { capacity, training, cadence, attendance, closure, safety, supporterCare, measurement };

type Groups = typeof groups;

// A program may replace true by false, so the defaults' own literals must not stick to the types.
type Widened<Value> = Value extends boolean
  ? boolean
  : Value extends readonly (infer A)[]
    ? readonly A[]
    : Value;

/** A practice parameter whose value has a known type. @category Practice parameters @since 0.1.0 */
export type Parameter<Value> = Readonly<Omit<PracticeParameter, 'value'>> & { readonly value: Value };

/** All practice parameters, by subject and name. @category Practice parameters @since 0.1.0 */
export type PracticeParameters = {
  readonly [Subject in keyof Groups]: {
    readonly [Name in keyof Groups[Subject]]: Groups[Subject][Name] extends { readonly value: infer Value }
      ? Parameter<Widened<Value>>
      : never;
  };
};

/**
 * What practice and research suggest, as data: each default with its unit, how well it is founded, and where it
 * comes from. The evidence is thin, so read the grade and override what does not fit, with a reason.
 *
 * @example
 * ```ts
 * import { practiceParameters } from 'peer-support-kit';
 *
 * const { value, unit, grade } = practiceParameters.cadence.firstMeetingDays;
 * [value, unit, grade] // => [14, 'days', 'P']
 * ```
 *
 * @category Practice parameters
 * @since 0.1.0
 */
export const practiceParameters: PracticeParameters = groups;
