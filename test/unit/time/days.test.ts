import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, mondayOf, WEEKDAYS, weekdayOf } from '../../../src/time/days.js';

describe('days', () => {
  it('cross months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('know their weekday and their Monday', () => {
    expect(weekdayOf('2026-11-22')).toBe('SU');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  });

  it('agree with arithmetic in UTC for any day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: -800, max: 800 }),
        (epochDay, shift) => {
          const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
          const weekday = WEEKDAYS[(new Date(epochDay * 86_400_000).getUTCDay() + 6) % 7];
          return (
            addDays(day(epochDay), shift) === day(epochDay + shift) && weekdayOf(day(epochDay)) === weekday
          );
        },
      ),
    );
  });
});
