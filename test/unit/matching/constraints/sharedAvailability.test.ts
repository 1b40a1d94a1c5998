import { describe, expect, it } from 'vitest';
import { sharedAvailability } from '../../../../src/matching/constraints/sharedAvailability.js';

const on = (start: string, end: string, timeZone = 'Europe/London') =>
  ({ availability: { timeZone, weekly: [{ day: 'MO', start, end }] } }) as const;

const verdict = (options: Parameters<typeof sharedAvailability>[0], mentor = on('10:00', '12:00')) =>
  sharedAvailability(options).evaluate({ id: 'a', ...on('09:00', '11:00') }, { id: 'b', ...mentor });

describe('sharedAvailability', () => {
  it('rises evenly to the full time', () => {
    expect(verdict({}).score).toBe(0.5);
    expect(verdict({ fullMinutesPerWeek: 240 }).score).toBe(0.25);
    expect(verdict({ fullMinutesPerWeek: 45 }).score).toBe(1);
  });

  it('scores 0 below the minimum and counts from it', () => {
    expect(verdict({ minimumMinutesPerWeek: 61 })).toMatchObject({
      score: 0,
      params: { minutes: 60, minimum: 61 },
    });
    expect(verdict({ minimumMinutesPerWeek: 60 }).score).toBe(0.5);
  });

  it('scores 0 without common time even when no minimum is asked for', () => {
    expect(verdict({ minimumMinutesPerWeek: 0 }, on('12:00', '13:00')).score).toBe(0);
  });

  it('is unknown across time zones until a week is named', () => {
    const lisbon = on('10:00', '12:00', 'Europe/Lisbon');
    expect(verdict({}, lisbon)).toMatchObject({ score: 'unknown', code: 'time_zones_differ' });
    expect(verdict({ weekOf: '2026-01-05' }, lisbon)).toMatchObject({ score: 0.5, params: { minutes: 60 } });
  });

  it('is unknown when a side states none', () => {
    expect(sharedAvailability().evaluate({ id: 'a', ...on('09:00', '10:00') }, { id: 'b' }).score).toBe(
      'unknown',
    );
  });
});
