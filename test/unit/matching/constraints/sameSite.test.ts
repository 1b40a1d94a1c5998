import { describe, expect, it } from 'vitest';
import { sameSite } from '../../../../src/matching/constraints/sameSite.js';

describe('sameSite', () => {
  it('compares sites without regard to case and white space', () => {
    const rule = sameSite();
    expect(rule.evaluate({ id: 'a', site: 'North  Campus' }, { id: 'b', site: ' north campus' }).score).toBe(
      1,
    );
    expect(rule.evaluate({ id: 'a', site: 'North' }, { id: 'b', site: 'South' })).toMatchObject({
      score: 0,
      reason: 'The mentee is at North, the mentor at South.',
    });
  });

  it('is unknown when a side names none', () => {
    expect(sameSite().evaluate({ id: 'a', site: ' ' }, { id: 'b', site: 'South' }).score).toBe('unknown');
    expect(sameSite().evaluate({ id: 'a', site: 'North' }, { id: 'b' }).score).toBe('unknown');
  });
});
