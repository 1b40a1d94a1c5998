import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import { shadowPrices } from '../../src/matching/explain/shadowPrices.js';
import { matchMentors } from '../../src/matching/matchMentors.js';
import type { MatchingOptions, MatchingProblem } from '../../src/matching/types.js';
import { problemOf, tinyProgram } from '../support/tinyPrograms.js';

/** The same problem with another number of places for one mentor; the minimum falls along if it must. */
function withPlaces(problem: MatchingProblem, mentorId: string, by: number): MatchingProblem {
  return {
    ...problem,
    mentors: problem.mentors.map((mentor) => {
      if (mentor.id !== mentorId) return mentor;
      const max = mentor.capacity!.max + by;
      return { ...mentor, capacity: { min: Math.min(mentor.capacity!.min, max), max } };
    }),
  };
}

/** What an objective counts of the best matching; nothing if minimums cannot be met. */
function worthOf(problem: MatchingProblem, options: MatchingOptions) {
  const outcome = matchMentors(problem, options);
  if (outcome._tag === 'Left') return undefined;
  const { matches, totalFit } = outcome.right;
  return options.objective === 'coverage' ? { pairs: matches.length, totalFit } : { totalFit };
}

describe('shadow prices', () => {
  it.each(['coverage', 'quality'] as const)('are what matching again gives, by %s', (objective) => {
    const options = { objective };
    fc.assert(
      fc.property(tinyProgram({ mentees: 5, mentors: 4, minimums: 0.2 }), (program) => {
        const problem = problemOf(program);
        const outcome = matchMentors(problem, options);
        if (outcome._tag === 'Left') {
          expect(shadowPrices(problem, undefined, options)).toMatchObject({
            _tag: 'Left',
            left: [{ code: 'minimums_infeasible' }],
          });
          return;
        }
        const { matches, totalFit } = outcome.right;
        const moved = (by: { readonly pairs: number; readonly totalFit: number } | null) => {
          if (by === null) return undefined;
          const fit = { totalFit: totalFit + by.totalFit };
          return objective === 'coverage' ? { pairs: matches.length + by.pairs, ...fit } : fit;
        };
        for (const price of unwrap(shadowPrices(problem, outcome.right))) {
          const { mentorId, places, onePlaceMore, onePlaceFewer } = price;
          expect(worthOf(withPlaces(problem, mentorId, 1), options)).toEqual(moved(onePlaceMore));
          if (places === 0) expect(onePlaceFewer).toBeNull();
          else expect(worthOf(withPlaces(problem, mentorId, -1), options)).toEqual(moved(onePlaceFewer));
        }
      }),
      { numRuns: 500 },
    );
  });
});
