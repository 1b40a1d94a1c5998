import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';

describe('the strategy random', () => {
  it('gives every matching of three with three about the same chance', () => {
    const ids = ['a', 'b', 'c'];
    const problem = {
      mentees: ids.map((id) => ({ id: `e-${id}` })),
      mentors: ids.map((id) => ({ id: `r-${id}`, capacity: { min: 0, max: 1 } })),
      rules: [],
    };
    const counts = new Map<string, number>();
    const draws = 3000;
    for (let seed = 0; seed < draws; seed++) {
      const { matches } = unwrap(matchMentors(problem, { strategy: 'random', seed }));
      const key = matches.map(({ mentorId }) => mentorId).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    const chiSquared = [...counts.values()].reduce(
      (sum, count) => sum + (count - draws / 6) ** 2 / (draws / 6),
      0,
    );
    // The 99.9 % quantile of chi-squared with 5 degrees of freedom.
    expect(chiSquared).toBeLessThan(20.515);
  });
});
