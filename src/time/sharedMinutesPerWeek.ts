import { type Intervals, intersectIntervals, totalLength } from '../kernel/intervals.js';
import type { Day } from '../models/moments.js';
import { type AvailabilityLike, availabilityIntervals, weeklyMinutes } from './availabilityIntervals.js';
import { addDays, mondayOf } from './days.js';

/**
 * How many minutes a week two people are both available.
 *
 * With weeks to look at (any day of each), exceptions and clock changes count and the poorest week decides. With
 * none, the weekly patterns are compared as they stand, which is only possible within one time zone: otherwise the
 * answer is `undefined`, because it depends on the time of year.
 */
export function sharedMinutesPerWeek(
  a: AvailabilityLike,
  b: AvailabilityLike,
  weeks: readonly Day[] = [],
): number | undefined {
  if (weeks.length > 0) return Math.min(...weeks.map((day) => sharedMinutesInWeek(a, b, mondayOf(day))));
  if (a.timeZone !== b.timeZone) return undefined;
  const pattern = (availability: AvailabilityLike) =>
    remember(availability, 'pattern', () => weeklyMinutes(availability));
  return totalLength(intersectIntervals(pattern(a), pattern(b)));
}

/** The week is that of the first person's wall clock; the second one's neighboring days can reach into it. */
function sharedMinutesInWeek(a: AvailabilityLike, b: AvailabilityLike, monday: Day): number {
  const mine = remember(a, monday, () => availabilityIntervals(a, monday, addDays(monday, 6)));
  const theirs = remember(b, `around ${monday}`, () =>
    availabilityIntervals(b, addDays(monday, -2), addDays(monday, 8)),
  );
  return totalLength(intersectIntervals(mine, theirs)) / 60_000;
}

/** Everyone is compared with everyone else, so each person's intervals are worked out once per week. */
function remember(availability: AvailabilityLike, key: string, compute: () => Intervals): Intervals {
  let known = remembered.get(availability);
  if (known === undefined) {
    known = new Map();
    remembered.set(availability, known);
  }
  let intervals = known.get(key);
  if (intervals === undefined) {
    intervals = compute();
    known.set(key, intervals);
  }
  return intervals;
}

const remembered = new WeakMap<AvailabilityLike, Map<string, Intervals>>();
