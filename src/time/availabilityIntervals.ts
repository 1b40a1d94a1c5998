import { type Intervals, unionIntervals } from '../kernel/intervals.js';
import type { AvailabilityInput } from '../models/availability.js';
import type { Day } from '../models/moments.js';
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
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (const { start, end } of rangesOn(availability, day)) {
      pairs.push([
        instantOf(availability.timeZone, day, start),
        end === '24:00'
          ? instantOf(availability.timeZone, addDays(day, 1), '00:00')
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

function rangesOn({ weekly, exceptions = [] }: AvailabilityInput, day: Day): readonly WallRange[] {
  for (let i = exceptions.length - 1; i >= 0; i--) {
    const exception = exceptions[i] as (typeof exceptions)[number];
    const holds = 'date' in exception ? exception.date === day : exception.from <= day && day <= exception.to;
    if (holds) return exception.available;
  }
  const weekday = weekdayOf(day);
  return weekly.filter((range) => range.day === weekday);
}

function instantOf(timeZone: string, day: Day, wallTime: string): number {
  return Temporal.PlainDateTime.from(`${day}T${wallTime}`).toZonedDateTime(timeZone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
}

function minuteOfDay(wallTime: string): number {
  return Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3, 5));
}

const MINUTES_PER_DAY = 24 * 60;
