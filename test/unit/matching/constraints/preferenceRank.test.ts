import { describe, expect, it } from 'vitest';
import { preferenceRank } from '../../../../src/matching/constraints/preferenceRank.js';

const mentee = (...preferences: string[]) => ({ id: 'a', personId: 'pa', preferences });
const mentor = (id: string, ...preferences: string[]) => ({ id, personId: `p${id}`, preferences });

describe('preferenceRank', () => {
  it('falls by the same step whatever the length of the list', () => {
    const rule = preferenceRank();
    expect(rule.evaluate(mentee('x'), mentor('x')).score).toBe(1);
    expect(rule.evaluate(mentee('x', 'y', 'z'), mentor('y')).score).toBe(0.8);
    expect(rule.evaluate(mentee('x', 'y'), mentor('y')).score).toBe(0.8);
    expect(preferenceRank({ ranks: 2 }).evaluate(mentee('x', 'y'), mentor('y')).score).toBe(0.5);
  });

  it('stays above 0 for everyone on the list, in order', () => {
    const list = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const scores = list.map((id) => Number(preferenceRank().evaluate(mentee(...list), mentor(id)).score));
    for (let i = 1; i < scores.length; i++) expect(scores[i]!).toBeLessThan(scores[i - 1]!);
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  it('scores 0 for someone who is not on the list, and is unknown without one', () => {
    expect(preferenceRank().evaluate(mentee('x'), mentor('y')).score).toBe(0);
    expect(preferenceRank().evaluate(mentee(), mentor('y')).score).toBe('unknown');
  });

  it('looks at the mentor’s list, or at both', () => {
    const [a, x] = [mentee('y', 'x'), mentor('x', 'a')];
    expect(preferenceRank({ side: 'mentor' }).evaluate(a, x).score).toBe(1);
    expect(preferenceRank({ side: 'both' }).evaluate(a, x)).toMatchObject({
      score: 0.9,
      reason: "The mentor is number 2 on the mentee's list. The mentee is number 1 on the mentor's list.",
    });
    expect(preferenceRank({ side: 'both' }).evaluate(a, mentor('x')).score).toBe(0.8);
    expect(preferenceRank({ side: 'both' }).evaluate(mentee(), mentor('x')).score).toBe('unknown');
  });

  it('finds people named by personId, and takes the better of two mentions', () => {
    expect(preferenceRank().evaluate(mentee('px'), mentor('x')).score).toBe(1);
    expect(preferenceRank().evaluate(mentee('x', 'y', 'x'), mentor('x')).score).toBe(1);
  });
});
