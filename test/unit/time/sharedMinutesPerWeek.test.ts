import { describe, expect, it } from 'vitest';
import type { AvailabilityInput } from '../../../src/models/availability.js';
import { sharedMinutesPerWeek, weeklyPresence } from '../../../src/time/sharedMinutesPerWeek.js';

const shared = (a: AvailabilityInput, b: AvailabilityInput, weeks: readonly string[] = []) =>
  sharedMinutesPerWeek(weeklyPresence(a, weeks), weeklyPresence(b, weeks));

const london = (weekly: AvailabilityInput['weekly'], exceptions: AvailabilityInput['exceptions'] = []) => ({
  timeZone: 'Europe/London',
  weekly,
  exceptions,
});

describe('within one time zone', () => {
  it('adds up what the weekly patterns share', () => {
    const a = london([
      { day: 'MO', start: '09:00', end: '12:00' },
      { day: 'WE', start: '17:00', end: '19:00' },
    ]);
    const b = london([
      { day: 'MO', start: '11:00', end: '13:00' },
      { day: 'WE', start: '18:30', end: '24:00' },
      { day: 'TH', start: '09:00', end: '12:00' },
    ]);
    expect(shared(a, b)).toBe(60 + 30);
    expect(shared(a, b, ['2026-01-07'])).toBe(60 + 30);
  });

  it('counts overlapping ranges once', () => {
    const twice = london([
      { day: 'MO', start: '09:00', end: '11:00' },
      { day: 'MO', start: '10:00', end: '12:00' },
    ]);
    expect(shared(twice, twice)).toBe(180);
  });

  it('takes the poorest week and respects exceptions', () => {
    const a = london([{ day: 'MO', start: '09:00', end: '12:00' }]);
    const away = london(
      [{ day: 'MO', start: '09:00', end: '12:00' }],
      [
        { from: '2026-03-01', to: '2026-03-31', available: [] },
        { date: '2026-03-09', available: [{ start: '11:00', end: '13:00' }] },
      ],
    );
    expect(shared(a, away, ['2026-02-25'])).toBe(180);
    expect(shared(a, away, ['2026-02-25', '2026-03-10'])).toBe(60);
    expect(shared(a, away, ['2026-03-02'])).toBe(0);
  });
});

describe('between time zones', () => {
  const boston = {
    timeZone: 'America/New_York',
    weekly: [{ day: 'MO', start: '08:00', end: '10:00' }],
  } as const;
  const kathmandu = {
    timeZone: 'Asia/Kathmandu',
    weekly: [{ day: 'MO', start: '18:00', end: '20:00' }],
  } as const;

  it('depends on the time of year, so it asks for a week', () => {
    expect(shared(boston, kathmandu)).toBeUndefined();
  });

  it('follows the clocks: 9 h 45 min apart in summer, 10 h 45 min in winter', () => {
    expect(shared(boston, kathmandu, ['2026-10-26'])).toBe(105);
    expect(shared(boston, kathmandu, ['2026-11-02'])).toBe(75);
  });

  it('finds what another zone calls the day before or after', () => {
    const auckland = {
      timeZone: 'Pacific/Auckland',
      weekly: [{ day: 'TU', start: '07:00', end: '09:00' }],
    } as const;
    const honolulu = {
      timeZone: 'Pacific/Honolulu',
      weekly: [{ day: 'MO', start: '08:00', end: '10:00' }],
    } as const;
    // Honolulu Monday 08:00-10:00 is 18:00-20:00 UTC; Auckland (UTC+12 in July) Tuesday 07:00-09:00 is 19:00-21:00.
    expect(shared(honolulu, auckland, ['2026-07-06'])).toBe(60);
    expect(shared(auckland, honolulu, ['2026-07-06'])).toBe(60);
  });

  it('has the real length of a day on which the clocks change', () => {
    const night = {
      timeZone: 'Europe/London',
      weekly: [{ day: 'SU', start: '00:00', end: '24:00' }],
    } as const;
    const utc = {
      timeZone: 'UTC',
      weekly: [
        { day: 'SA', start: '00:00', end: '24:00' },
        { day: 'SU', start: '00:00', end: '24:00' },
      ],
    } as const;
    expect(shared(night, utc, ['2026-03-29'])).toBe(23 * 60);
    expect(shared(night, utc, ['2026-10-25'])).toBe(25 * 60);
  });
});
