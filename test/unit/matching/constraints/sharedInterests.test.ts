import { describe, expect, it } from 'vitest';
import { sharedInterests } from '../../../../src/matching/constraints/sharedInterests.js';

const score = (mentee: readonly string[], mentor: readonly string[], options = {}) =>
  sharedInterests(options).evaluate({ id: 'a', interests: mentee }, { id: 'b', interests: mentor }).score;

describe('sharedInterests', () => {
  it('is the share of the mentee’s list', () => {
    expect(score(['A', 'B', 'C'], ['B', 'C', 'D'])).toBeCloseTo(2 / 3, 15);
    expect(score(['A'], ['B'])).toBe(0);
  });

  it('gives nothing for a long list on the mentor’s side', () => {
    expect(score(['A', 'B'], ['A'])).toBe(score(['A', 'B'], ['A', 'X', 'Y', 'Z']));
  });

  it('can be divided by the union instead', () => {
    expect(score(['A', 'B'], ['B', 'C', 'D'], { normalizeBy: 'union' })).toBeCloseTo(1 / 4, 15);
  });

  it('compares trimmed words without regard to case, and counts none twice', () => {
    expect(score([' robotics', 'Robotics ', 'Fluid  mechanics'], ['ROBOTICS', 'fluid mechanics'])).toBe(1);
    expect(score(['cafe\u0301'], ['caf\u00e9'])).toBe(1);
  });

  it('scores 0 below the wanted number of shared interests', () => {
    expect(score(['A', 'B'], ['A'], { minimumShared: 2 })).toBe(0);
    expect(score(['A', 'B'], ['A', 'B'], { minimumShared: 2 })).toBe(1);
  });

  it('is unknown when a side lists nothing, or nothing but blanks', () => {
    const rule = sharedInterests();
    expect(rule.evaluate({ id: 'a' }, { id: 'b', interests: ['A'] })).toMatchObject({
      score: 'unknown',
      params: { side: 'mentee' },
    });
    expect(rule.evaluate({ id: 'a', interests: ['A'] }, { id: 'b', interests: [' '] })).toMatchObject({
      score: 'unknown',
      params: { side: 'mentor' },
    });
    expect(rule.evaluate({ id: 'a' }, { id: 'b' })).toMatchObject({ params: { side: 'both' } });
  });

  it('says which interests are shared, in the mentee’s words', () => {
    const { reason } = sharedInterests().evaluate(
      { id: 'a', interests: ['Ethics', 'Global health', 'Surgery'] },
      { id: 'b', interests: ['surgery', 'ethics'] },
    );
    expect(reason).toBe("The mentor shares 2 of the mentee's 3 interests: Ethics and Surgery.");
  });
});
