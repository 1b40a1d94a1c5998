import type { AvailabilityInput } from '../../models/availability.js';
import { sharedMinutesPerWeek, weeklyPresence } from '../../time/sharedMinutesPerWeek.js';
import { defineRule, type Rule, type RuleOptions, UNKNOWN } from '../rules/rule.js';

/** Settings of {@link sharedAvailability}. @category Matching rules @since 0.1.0 */
export interface SharedAvailabilityOptions extends RuleOptions {
  /** Less common time than this scores 0. Default 30. */
  readonly minimumMinutesPerWeek?: number | undefined;
  /** This much common time or more scores 1. Default 120, or the minimum if that is more. */
  readonly fullMinutesPerWeek?: number | undefined;
  /**
   * Any day of the week to look at, or of several weeks, of which the poorest counts. Needed when people live in
   * different time zones, whose distance changes over the year; exceptions count in those weeks.
   */
  readonly weekOf?: string | readonly string[] | undefined;
}

/**
 * How much time a week both are available: 0 below the minimum, then rising evenly to 1. Unknown when a side
 * states no availability, and when the two live in different time zones and no `weekOf` is given.
 *
 * @example
 * ```ts
 * import { sharedAvailability } from 'peer-support-kit';
 *
 * const boston = { id: 'a', availability: { timeZone: 'America/New_York', weekly: [{ day: 'MO', start: '08:00', end: '10:00' }] } } as const;
 * const kathmandu = { id: 'b', availability: { timeZone: 'Asia/Kathmandu', weekly: [{ day: 'MO', start: '18:00', end: '20:00' }] } } as const;
 * const rule = sharedAvailability({ minimumMinutesPerWeek: 60, weekOf: ['2026-10-26', '2026-11-02'] });
 * rule.evaluate(boston, kathmandu).params // => { minutes: 75, minimum: 60 }
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function sharedAvailability(options: SharedAvailabilityOptions = {}): Rule {
  const { minimumMinutesPerWeek: minimum = 30, weekOf = [] } = options;
  const full = Math.max(minimum, options.fullMinutesPerWeek ?? 120);
  const weeks = typeof weekOf === 'string' ? [weekOf] : weekOf;
  const read = ({ availability }: { readonly availability?: AvailabilityInput | undefined }) =>
    availability === undefined ? undefined : weeklyPresence(availability, weeks);
  return defineRule(
    {
      name: 'sharedAvailability',
      subject: 'any availability',
      readMentee: read,
      readMentor: read,
      score: (wanted, offered) => {
        const minutes = sharedMinutesPerWeek(wanted, offered);
        if (minutes === undefined) return UNKNOWN;
        return minutes >= minimum && minutes > 0 ? Math.min(1, minutes / full) : 0;
      },
      explain: (wanted, offered, score) => {
        if (score === UNKNOWN) {
          return {
            code: 'time_zones_differ',
            reason: `They live in different time zones (${wanted.timeZone}, ${offered.timeZone}), so a week to compare is needed.`,
            params: { mentee: wanted.timeZone, mentor: offered.timeZone },
          };
        }
        const minutes = sharedMinutesPerWeek(wanted, offered) ?? 0;
        const standing = `They are both available ${minutes} minutes a week`;
        return {
          code: score > 0 ? 'shared_availability' : 'too_little_shared_availability',
          reason: score > 0 ? `${standing}.` : `${standing}; at least ${minimum} are asked for.`,
          params: { minutes, minimum },
        };
      },
    },
    options,
  );
}
