import { describe, expect, it } from 'vitest';
import { needsMetByStrengths } from '../../../../src/matching/constraints/needsMetByStrengths.js';

const mentee = {
  id: 'a',
  needs: [{ topic: 'Anatomy', priority: 1 }, { topic: 'ECG', priority: 4 }, { topic: 'Writing' }],
};
const score = (strengths: readonly { topic: string; level?: number }[], options = {}) =>
  needsMetByStrengths(options).evaluate(mentee, { id: 'b', strengths }).score;

describe('needsMetByStrengths', () => {
  it('counts needs by priority: 5 for the first, 3 without one, 2 for the fourth', () => {
    expect(score([{ topic: 'anatomy' }])).toBe(5 / 10);
    expect(score([{ topic: ' ecg ' }])).toBe(2 / 10);
    expect(score([{ topic: 'writing' }, { topic: 'ECG' }, { topic: 'Anatomy' }])).toBe(1);
    expect(score([{ topic: 'Surgery' }])).toBe(0);
  });

  it('asks for a level where one is wanted and known', () => {
    expect(score([{ topic: 'Anatomy', level: 2 }], { minimumLevel: 3 })).toBe(0);
    expect(score([{ topic: 'Anatomy', level: 3 }], { minimumLevel: 3 })).toBe(0.5);
    expect(score([{ topic: 'Anatomy' }], { minimumLevel: 3 })).toBe(0.5);
  });

  it('takes a need named twice once, at its greater urgency', () => {
    const twice = {
      id: 'a',
      needs: [
        { topic: 'ECG', priority: 5 },
        { topic: 'ecg', priority: 1 },
        { topic: 'X', priority: 1 },
      ],
    };
    expect(needsMetByStrengths().evaluate(twice, { id: 'b', strengths: [{ topic: 'ECG' }] }).score).toBe(0.5);
  });

  it('is unknown without needs or strengths', () => {
    expect(score([])).toBe('unknown');
    expect(
      needsMetByStrengths().evaluate({ id: 'a' }, { id: 'b', strengths: [{ topic: 'ECG' }] }).score,
    ).toBe('unknown');
  });
});
