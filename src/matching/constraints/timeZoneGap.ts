import { utcOffsetHours } from '../../time/utcOffsetHours.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';

/** Settings of {@link timeZoneGap}. @category Matching rules @since 0.1.0 */
export interface TimeZoneGapOptions extends RuleOptions {
  /** A greater distance than this scores 0. Default 3. */
  readonly maximumHours?: number | undefined;
  /** The day to look at, or several, of which the greatest distance counts: the clocks of the world do not change together. */
  readonly on: string | readonly string[];
}

/**
 * How close the clocks of the two are: 1 for the same time, falling evenly with the hours between them, 0 beyond
 * the maximum. The zone is that of `timeZone`, else of the availability; unknown without either.
 *
 * @example
 * ```ts
 * import { timeZoneGap } from 'peer-support-kit';
 *
 * const rule = timeZoneGap({ level: 'hard', maximumHours: 6, on: ['2026-07-01', '2026-12-01'] });
 * rule.evaluate({ id: 'a', timeZone: 'Europe/London' }, { id: 'b', timeZone: 'Asia/Kathmandu' }).params
 * // => { hours: 5.75, maximum: 6 }
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function timeZoneGap(options: TimeZoneGapOptions): Rule {
  const { maximumHours: maximum = 3, on } = options;
  const days = typeof on === 'string' ? [on] : on;
  const read = ({ timeZone, availability }: MenteeLike | MentorLike) => {
    const zone = timeZone ?? availability?.timeZone;
    return zone === undefined ? undefined : days.map((day) => utcOffsetHours(zone, day));
  };
  const gap = (a: readonly number[], b: readonly number[]) =>
    a.reduce((widest, offset, day) => Math.max(widest, Math.abs(offset - b[day]!)), 0);
  return defineRule(
    {
      name: 'timeZoneGap',
      subject: 'a time zone',
      readMentee: read,
      readMentor: read,
      score: (mentee, mentor) => {
        const hours = gap(mentee, mentor);
        return hours > maximum ? 0 : 1 - hours / (maximum + 1);
      },
      explain: (mentee, mentor, score) => {
        const hours = gap(mentee, mentor);
        return {
          code: score === 0 ? 'clocks_too_far_apart' : 'clocks_close',
          reason: `Their clocks are ${hours} hours apart${score === 0 ? `; at most ${maximum} are asked for` : ''}.`,
          params: { hours, maximum },
        };
      },
    },
    options,
  );
}
