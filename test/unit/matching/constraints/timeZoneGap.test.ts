import { describe, expect, it } from 'vitest';
import { timeZoneGap } from '../../../../src/matching/constraints/timeZoneGap.js';

const verdict = (mentee: string, mentor: string, options: Partial<Parameters<typeof timeZoneGap>[0]> = {}) =>
  timeZoneGap({ on: '2026-07-01', ...options }).evaluate(
    { id: 'a', timeZone: mentee },
    { id: 'b', timeZone: mentor },
  );

describe('timeZoneGap', () => {
  it('is 1 for the same time and falls evenly to 0 beyond the maximum', () => {
    expect(verdict('Europe/Paris', 'Europe/Berlin').score).toBe(1);
    expect(verdict('Europe/London', 'Europe/Berlin').score).toBe(0.75);
    expect(verdict('UTC', 'Asia/Dubai').score).toBe(0);
    expect(verdict('UTC', 'Asia/Dubai', { maximumHours: 4 }).score).toBeCloseTo(0.2, 15);
  });

  it('takes the greatest distance of the days, on either side of a clock change', () => {
    const days = ['2026-07-01', '2026-12-01'];
    expect(verdict('America/New_York', 'Asia/Kathmandu', { on: days[0]!, maximumHours: 11 }).params).toEqual({
      hours: 9.75,
      maximum: 11,
    });
    expect(verdict('America/New_York', 'Asia/Kathmandu', { on: days, maximumHours: 11 }).params).toEqual({
      hours: 10.75,
      maximum: 11,
    });
  });

  it('falls back on the zone of the availability, and is unknown without any', () => {
    const rule = timeZoneGap({ on: '2026-07-01' });
    const available = { id: 'a', availability: { timeZone: 'UTC', weekly: [] } };
    expect(rule.evaluate(available, { id: 'b', timeZone: 'UTC' }).score).toBe(1);
    expect(rule.evaluate({ id: 'a' }, { id: 'b', timeZone: 'UTC' }).score).toBe('unknown');
  });
});
