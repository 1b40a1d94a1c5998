import { type Intervals, unionIntervals } from '../kernel/intervals.js';
import type { AvailabilityInput } from '../models/availability.js';
import type { Day, Weekday } from '../models/moments.js';
import { addDays, WEEKDAYS, weekdayOf } from './days.js';
import { Temporal } from './temporal.js';

/** The weekly pattern alone, in minutes of wall-clock time from Monday 00:00. */
export function weeklyMinutes({ weekly }: AvailabilityInput): Intervals {
  return unionIntervals(
    weekly.map(({ day, start, end }) => {
      const midnight = WEEKDAYS.indexOf(day) * MINUTES_PER_DAY;
      return [midnight + minuteOfDay(start), midnight + minuteOfDay(end)];
    }),
  );
}

/**
 * An availability over the local days `from` to `to`, both included, as milliseconds of the epoch: the pattern of
 * each day, or its exception. Where exceptions overlap, the later one in the list holds.
 *
 * A wall time that daylight saving skips is read with the offset before the gap, one that comes twice is the
 * first; each day is resolved by itself, so a stretch keeps its wall-clock hours all year.
 */
export function availabilityIntervals(availability: AvailabilityInput, from: Day, to: Day): Intervals {
  const pairs: [number, number][] = [];
  for (const { day, weekday, next } of daysFrom(from, to)) {
    for (const { start, end } of rangesOn(availability, day, weekday)) {
      pairs.push([
        instantOf(availability.timeZone, day, start),
        end === '24:00'
          ? instantOf(availability.timeZone, next, '00:00')
          : instantOf(availability.timeZone, day, end),
      ]);
    }
  }
  return unionIntervals(pairs);
}

interface WallRange {
  readonly start: string;
  readonly end: string;
}

function rangesOn(
  { weekly, exceptions = [] }: AvailabilityInput,
  day: Day,
  weekday: Weekday,
): readonly WallRange[] {
  for (let i = exceptions.length - 1; i >= 0; i--) {
    const exception = exceptions[i] as (typeof exceptions)[number];
    const holds = 'date' in exception ? exception.date === day : exception.from <= day && day <= exception.to;
    if (holds) return exception.available;
  }
  return weekly.filter((range) => range.day === weekday);
}

/** The days of a period, worked out once: a program looks at the same few weeks for everyone. */
const daysFrom = /* @__PURE__ */ remembering(
  (from: Day, to: Day) => `${from}/${to}`,
  (from: Day, to: Day) => {
    const days: { readonly day: Day; readonly weekday: Weekday; readonly next: Day }[] = [];
    for (let day = from; day <= to; ) {
      const next = addDays(day, 1);
      days.push({ day, weekday: weekdayOf(day), next });
      day = next;
    }
    return days;
  },
);

/** When a wall time of a day is, worked out once: people of one place have the same few hours. */
const instantOf = /* @__PURE__ */ remembering(
  (timeZone: string, day: Day, wallTime: string) => `${timeZone}/${day}/${wallTime}`,
  (timeZone: string, day: Day, wallTime: string) =>
    Temporal.PlainDateTime.from(`${day}T${wallTime}`).toZonedDateTime(timeZone, {
      disambiguation: 'compatible',
    }).epochMilliseconds,
);

/** A function that remembers its last answers, at most so many that memory does not grow without end. */
function remembering<Args extends readonly string[], A>(
  keyOf: (...args: Args) => string,
  compute: (...args: Args) => A,
): (...args: Args) => A {
  const remembered = new Map<string, A>();
  return (...args) => {
    const key = keyOf(...args);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const answer = compute(...args);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, answer);
    return answer;
  };
}

const MOST_REMEMBERED = 20_000;

function minuteOfDay(wallTime: string): number {
  return Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3, 5));
}

const MINUTES_PER_DAY = 24 * 60;
