import { attendance } from './attendance.js';
import { cadence } from './cadence.js';
import { capacity } from './capacity.js';
import { closure } from './closure.js';
import { measurement } from './measurement.js';
import { safety } from './safety.js';
import { supporterCare } from './supporterCare.js';
import { training } from './training.js';

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
export const practiceParameters = {
  capacity,
  training,
  cadence,
  attendance,
  closure,
  safety,
  supporterCare,
  measurement,
} as const;

/** All practice parameters, by subject and name. @category Practice parameters @since 0.1.0 */
export type PracticeParameters = typeof practiceParameters;
