import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { sharedInterests } from '../../../../src/matching/constraints/sharedInterests.js';
import {
  type AlternativesOptions,
  matchAlternatives,
} from '../../../../src/matching/explain/matchAlternatives.js';

const one = { min: 0, max: 1 };
const problem = {
  mentees: [
    { id: 'ana', interests: ['Ethics'] },
    { id: 'ben', interests: ['Ethics', 'Chess'], avoid: ['lee'] },
  ],
  mentors: [
    { id: 'kim', interests: ['Ethics', 'Chess'], capacity: one },
    { id: 'lee', interests: ['Ethics'], capacity: one },
  ],
  rules: [sharedInterests()],
};

describe('matchAlternatives', () => {
  it('keeps pins, avoid lists and capacities in every answer, however many are asked for', () => {
    const pinned = [{ menteeId: 'ana', mentorId: 'kim' }];
    const only = unwrap(matchAlternatives({ ...problem, pinned }, { count: 10 }));
    expect(only.map(({ matching }) => matching.matches.map(({ origin }) => origin))).toEqual([['pinned']]);
  });

  it('tells who changes', () => {
    const [, second] = unwrap(matchAlternatives(problem, { count: 2 }));
    expect(second?.difference).toMatchObject({
      pairs: -1,
      totalFit: -1,
      losing: [second?.matching.unmatched[0]?.menteeId],
    });
  });

  it('refuses what has no order of alternatives, all at once', () => {
    const pathsOf = (options: AlternativesOptions) => {
      const outcome = matchAlternatives(problem, options);
      return outcome._tag === 'Left' ? outcome.left.map(({ path }) => path?.join('.')) : [];
    };
    expect(pathsOf({ count: 0, strategy: 'random', objective: 'fairness' })).toEqual([
      'options.count',
      'options.strategy',
      'options.objective',
    ]);
    expect(pathsOf({ maxChanges: 1 })).toEqual(['options.maxChanges']);
  });
});
