import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import { auditMatches } from '../../src/matching/auditMatches.js';
import { matchMentors } from '../../src/matching/matchMentors.js';
import type { MenteeLike } from '../../src/matching/people.js';
import { createRule } from '../../src/matching/rule.js';
import type { MatchingProblem } from '../../src/matching/types.js';
import { bestByTryingAll, type TinyProgram } from './bruteForceMatching.js';

/** Fits are quarters, so that sums are exact and ties are common. */
const fit = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }).map((n): number | undefined => n / 4) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const capacity = fc
  .tuple(fc.constantFrom(0, 0, 0, 1), fc.integer({ min: 0, max: 2 }))
  .map(([min, more]) => ({ min, max: min + more }));

const tinyProgram: fc.Arbitrary<TinyProgram> = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .chain(([mentees, mentors]) =>
    fc.record({
      fits: fc.array(fc.array(fit, { minLength: mentors, maxLength: mentors }), {
        minLength: mentees,
        maxLength: mentees,
      }),
      menteeCapacity: fc.array(capacity, { minLength: mentees, maxLength: mentees }),
      mentorCapacity: fc.array(capacity, { minLength: mentors, maxLength: mentors }),
    }),
  );

/** The same program as people and rules: a soft rule reads the fit from the table, a hard one the forbidden pairs. */
function problemOf({ fits, menteeCapacity, mentorCapacity }: TinyProgram): MatchingProblem {
  const entry = (mentee: MenteeLike, mentor: MenteeLike) =>
    fits[Number(mentee.id.slice(1))]?.[Number(mentor.id.slice(1))];
  return {
    mentees: menteeCapacity.map((capacity, index) => ({ id: `e${index}`, capacity })),
    mentors: mentorCapacity.map((capacity, index) => ({ id: `r${index}`, capacity })),
    rules: [
      createRule('allowed', { level: 'hard' }, (mentee, mentor) => ({
        score: entry(mentee, mentor) === undefined ? 0 : 1,
        code: 'table',
        reason: 'As in the table.',
      })),
      createRule('fit', { weight: 3 }, (mentee, mentor) => ({
        score: entry(mentee, mentor) ?? 0,
        code: 'table',
        reason: 'As in the table.',
      })),
    ],
  };
}

describe('matchMentors beside trying every matching', () => {
  it('finds the same optimum for both objectives, or finds that there is none', () => {
    fc.assert(
      fc.property(tinyProgram, (program) => {
        const problem = problemOf(program);
        const best = bestByTryingAll(program);
        const coverage = matchMentors(problem);
        const quality = matchMentors(problem, { objective: 'quality' });
        if (best === undefined) {
          expect(coverage).toMatchObject({ _tag: 'Left', left: [{ code: 'minimums_infeasible' }] });
          expect(quality).toMatchObject({ _tag: 'Left', left: [{ code: 'minimums_infeasible' }] });
          return;
        }
        const most = unwrap(coverage);
        expect({ pairs: most.matches.length, fit: most.totalFit }).toEqual(best.coverage);
        expect(unwrap(quality).totalFit).toBe(best.quality);
        expect(auditMatches(problem, most)).toEqual([]);
        expect(auditMatches(problem, unwrap(quality))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the shape of the answer', () => {
  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(tinyProgram, fc.integer(), (program, seed) => {
        const problem = problemOf(program);
        const outcome = matchMentors(problem);
        const turned = matchMentors({
          ...problem,
          mentees: rotate(problem.mentees, seed),
          mentors: rotate(problem.mentors, seed).toReversed(),
        });
        if (outcome._tag === 'Left') {
          expect(turned._tag).toBe('Left');
          return;
        }
        const pairs = (matching: typeof outcome.right) =>
          matching.matches.map(({ menteeId, mentorId }) => `${menteeId}-${mentorId}`).sort();
        expect(pairs(unwrap(turned))).toEqual(pairs(outcome.right));
      }),
    );
  });

  it('is the same for the same seed, and as good for every seed', () => {
    fc.assert(
      fc.property(tinyProgram, fc.string(), (program, seed) => {
        const problem = problemOf(program);
        const seeded = matchMentors(problem, { seed });
        expect(matchMentors(problem, { seed })).toEqual(seeded);
        const plain = matchMentors(problem);
        if (plain._tag === 'Left') return;
        expect(unwrap(seeded).totalFit).toBe(plain.right.totalFit);
        expect(unwrap(seeded).matches.length).toBe(plain.right.matches.length);
      }),
    );
  });

  it('does not change when a hopeless person joins, except by that person', () => {
    fc.assert(
      fc.property(tinyProgram, (program) => {
        const outcome = matchMentors(problemOf(program));
        const joined = matchMentors(
          problemOf({
            fits: [...program.fits, program.mentorCapacity.map(() => undefined)],
            menteeCapacity: [...program.menteeCapacity, { min: 0, max: 1 }],
            mentorCapacity: program.mentorCapacity,
          }),
        );
        if (outcome._tag === 'Left') {
          expect(joined._tag).toBe('Left');
          return;
        }
        expect(unwrap(joined).totalFit).toBe(outcome.right.totalFit);
        expect(unwrap(joined).unmatched.map(({ menteeId }) => menteeId)).toContain(`e${program.fits.length}`);
      }),
    );
  });

  it('accounts for every mentee once and survives JSON', () => {
    fc.assert(
      fc.property(tinyProgram, (program) => {
        const problem = problemOf(program);
        const outcome = matchMentors(problem);
        expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
        if (outcome._tag === 'Left') return;
        const { matches, unmatched, openPlaces, mentorLoads } = outcome.right;
        const named = new Set([...matches, ...unmatched].map(({ menteeId }) => menteeId));
        expect(named.size).toBe(problem.mentees.length);
        for (const { reasons } of unmatched) expect(reasons.length).toBeGreaterThan(0);
        const places = program.mentorCapacity.reduce((sum, { max }) => sum + max, 0);
        expect(matches.length + openPlaces.reduce((sum, { places }) => sum + places, 0)).toBe(places);
        expect(mentorLoads.reduce((sum, { load }) => sum + load, 0)).toBe(matches.length);
      }),
    );
  });
});

function rotate<A>(items: readonly A[], by: number): readonly A[] {
  const shift = items.length === 0 ? 0 : Math.abs(by) % items.length;
  return [...items.slice(shift), ...items.slice(0, shift)];
}
