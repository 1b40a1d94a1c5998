import { type Intervals, overlapLength } from '../kernel/intervals.js';
import type { AvailabilityInput } from '../models/availability.js';
import type { Day } from '../models/moments.js';
import { availabilityIntervals, weeklyMinutes } from './availabilityIntervals.js';
import { addDays, mondayOf } from './days.js';

/** When a person is there, worked out once to be compared with many others. */
export interface WeeklyPresence {
  readonly timeZone: string;
  /** Minutes of wall-clock time from Monday 00:00; used when no weeks are given. */
  readonly pattern: Intervals;
  /** For each week asked about, in milliseconds: the person's own week, and what can reach into someone else's. */
  readonly weeks: readonly { readonly own: Intervals; readonly around: Intervals }[];
}

/** Works out a person's presence in the weeks of the days given, or in the weekly pattern when none are. */
export function weeklyPresence(availability: AvailabilityInput, weeks: readonly Day[]): WeeklyPresence {
  return {
    timeZone: availability.timeZone,
    pattern: weeks.length > 0 ? [] : weeklyMinutes(availability),
    weeks: weeks.map((day) => {
      const monday = mondayOf(day);
      return {
        own: availabilityIntervals(availability, monday, addDays(monday, 6)),
        around: availabilityIntervals(availability, addDays(monday, -2), addDays(monday, 8)),
      };
    }),
  };
}

/**
 * How many minutes a week two people are both available; the week is that of the first one's wall clock.
 *
 * With weeks to look at, exceptions and clock changes count and the poorest week decides. With none, the weekly
 * patterns are compared as they stand, which is only possible within one time zone: otherwise the answer is
 * `undefined`, because it depends on the time of year.
 */
export function sharedMinutesPerWeek(a: WeeklyPresence, b: WeeklyPresence): number | undefined {
  if (a.weeks.length === 0)
    return a.timeZone === b.timeZone ? overlapLength(a.pattern, b.pattern) : undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let week = 0; week < a.weeks.length; week++) {
    const minutes = overlapLength(a.weeks[week]!.own, b.weeks[week]!.around) / 60_000;
    if (minutes < least) least = minutes;
  }
  return least;
}
