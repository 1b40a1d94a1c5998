import * as z from 'zod';
import type { DeepReadonly } from '../core/deepReadonly.js';
import { entity } from './entity.js';
import { Day, TimeZone, WallTime, WallTimeEnd, Weekday } from './moments.js';

/** A stretch of the day in wall-clock time, half-open: the end is no longer part of it. @category Availability @since 0.1.0 */
export const WallTimeRange = entity({ start: WallTime, end: WallTimeEnd }, [
  { fields: ['start', 'end'], check: endAfterStart },
]);
export type WallTimeRange = z.infer<typeof WallTimeRange>;

/** A stretch of every week in wall-clock time. @category Availability @since 0.1.0 */
export const WeeklyRange = entity({ day: Weekday, start: WallTime, end: WallTimeEnd }, [
  { fields: ['start', 'end'], check: endAfterStart },
]);
export type WeeklyRange = z.infer<typeof WeeklyRange>;

/**
 * Days on which the weekly pattern does not hold: one `date`, or `from` to `to`, both included. What stands in
 * `available` replaces the pattern on those days; an empty list means not available at all.
 *
 * @category Availability
 * @since 0.1.0
 */
export const AvailabilityException = z.union([
  entity({ date: Day, available: z.array(WallTimeRange).max(48) }),
  entity({ from: Day, to: Day, available: z.array(WallTimeRange).max(48) }, [
    {
      fields: ['from', 'to'],
      check: ({ from, to }) =>
        from <= to
          ? []
          : [
              {
                code: 'end_before_start',
                path: ['to'],
                message: `The exception ends on ${to}, before it begins on ${from}.`,
                remedy: 'Swap the two days or correct one of them.',
              },
            ],
    },
  ]),
]);
export type AvailabilityException = z.infer<typeof AvailabilityException>;

/**
 * When a person can meet: a weekly pattern in wall-clock time of one IANA time zone, with dated exceptions.
 *
 * Wall time and zone are what stays true over the year; an instant would shift by an hour at daylight saving.
 * Overlapping ranges are allowed and mean their union. A stretch over midnight is written as two.
 *
 * @category Availability
 * @since 0.1.0
 */
export const Availability = entity({
  timeZone: TimeZone,
  weekly: z.array(WeeklyRange).max(1000),
  exceptions: z.array(AvailabilityException).max(1000).default([]),
});
export type Availability = z.infer<typeof Availability>;

/** An availability before parsing: plain data of the right shape. @category Availability @since 0.1.0 */
export type AvailabilityInput = DeepReadonly<z.input<typeof Availability>>;

function endAfterStart({ start, end }: { readonly start: string; readonly end: string }) {
  if (start < end) return [];
  return [
    {
      code: 'end_not_after_start',
      path: ['end'],
      message: `The end, ${end}, is not after the start, ${start}.`,
      remedy: 'Correct it; write a stretch over midnight as two, the first one until 24:00.',
    },
  ];
}
