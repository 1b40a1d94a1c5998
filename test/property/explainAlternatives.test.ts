import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import { auditMatches } from '../../src/matching/audit/auditMatches.js';
import { matchAlternatives } from '../../src/matching/explain/matchAlternatives.js';
import { problemOf, tinyProgram } from '../support/tinyPrograms.js';
import { allMatchings, compareLists, fitOfAll, type TinyPair } from './bruteForceMatching.js';

describe.each([
  ['coverage', (pairs: readonly TinyPair[]) => [pairs.length, fitOfAll(pairs)]],
  ['quality', (pairs: readonly TinyPair[]) => [fitOfAll(pairs)]],
] as const)('alternatives by %s', (objective, worthOf) => {
  it('are the best of all matchings, each of them feasible and no two alike', () => {
    fc.assert(
      fc.property(
        tinyProgram({ mentees: 4, mentors: 3, minimums: 0.15 }),
        fc.integer({ min: 1, max: 12 }),
        (program, count) => {
          const problem = problemOf(program);
          const everything = allMatchings(program)
            .map(worthOf)
            .sort((a, b) => compareLists(b, a));
          const outcome = matchAlternatives(problem, { objective, count });
          if (everything.length === 0) {
            expect(outcome).toMatchObject({ left: [{ code: 'minimums_infeasible' }] });
            return;
          }
          const alternatives = unwrap(outcome);
          expect(
            alternatives.map(({ matching: { matches, totalFit } }) =>
              objective === 'coverage' ? [matches.length, totalFit] : [totalFit],
            ),
          ).toEqual(everything.slice(0, count));
          const [first] = alternatives;
          for (const { matching, difference } of alternatives) {
            expect(auditMatches(problem, matching)).toEqual([]);
            expect(first!.matching.matches.length + difference.pairs).toBe(matching.matches.length);
            expect(first!.matching.totalFit + difference.totalFit).toBe(matching.totalFit);
          }
          const names = alternatives.map(({ matching }) =>
            matching.matches.map(({ menteeId, mentorId }) => menteeId + mentorId).join(),
          );
          expect(new Set(names).size).toBe(names.length);
          expect(first!.difference.changes).toEqual([]);
          expect(first!.matching.certificate).not.toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });
});
