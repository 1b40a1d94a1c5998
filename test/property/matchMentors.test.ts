import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import { auditMatches } from '../../src/matching/audit/auditMatches.js';
import { matchMentors } from '../../src/matching/matchMentors.js';
import type { Matching } from '../../src/matching/types.js';
import { problemOf } from '../support/tinyPrograms.js';
import {
  allMatchings,
  best,
  fitOfAll,
  fitsAscending,
  type TinyPair,
  type TinyProgram,
} from './bruteForceMatching.js';

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

/** A matching of ours, as numbers. */
const numbersOf = ({ matches }: Matching) =>
  matches.map(({ menteeId, mentorId, fit }) => ({
    mentee: Number(menteeId.slice(1)),
    mentor: Number(mentorId.slice(1)),
    fit,
  }));

describe('matchMentors beside trying every matching', () => {
  it.each([
    ['coverage', (pairs) => [pairs.length, fitOfAll(pairs)]],
    ['quality', (pairs) => [fitOfAll(pairs)]],
    ['fairness', (pairs) => [pairs.length, ...fitsAscending(pairs)]],
  ] as const satisfies [string, (pairs: readonly TinyPair[]) => readonly number[]][])(
    'finds the same optimum for the objective %s, or finds that there is none',
    (objective, judge) => {
      fc.assert(
        fc.property(tinyProgram, (program) => {
          const problem = problemOf(program);
          const outcome = matchMentors(problem, { objective });
          const found = best(allMatchings(program), judge);
          if (found === undefined) {
            const codes = outcome._tag === 'Left' ? outcome.left.map(({ code }) => code) : [];
            expect(new Set(codes)).toEqual(new Set(['minimums_infeasible']));
            return;
          }
          const matching = unwrap(outcome);
          expect(judge(numbersOf(matching))).toEqual(found);
          expect(auditMatches(problem, matching)).toEqual([]);
        }),
        { numRuns: 1500 },
      );
    },
  );

  it('weighs changes of present pairs exactly', () => {
    const penalties = fc.constantFrom(0.125, 0.375, 2);
    const pairs = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 4 });
    fc.assert(
      fc.property(tinyProgram, pairs, penalties, (program, present, changePenalty) => {
        const current = present.map(([e, r]) => ({ menteeId: `e${e}`, mentorId: `r${r}` }));
        const keeps = ({ mentee, mentor }: TinyPair) =>
          present.some(([e, r]) => e === mentee && r === mentor);
        const judge = (made: readonly TinyPair[]) => [
          made.length,
          fitOfAll(made) + changePenalty * made.filter(keeps).length,
        ];
        const problem = { ...problemOf(program), current };
        const outcome = matchMentors(problem, { changePenalty });
        const found = best(allMatchings(program), judge);
        if (found === undefined) return;
        const matching = unwrap(outcome);
        expect(judge(numbersOf(matching))).toEqual(found);
        expect(auditMatches(problem, matching)).toEqual([]);
        const { kept, parted, added } = matching.changes!;
        expect(kept.length + added.length).toBe(matching.matches.length);
        expect(kept).toHaveLength(numbersOf(matching).filter(keeps).length);
        for (const pair of parted) expect(current).toContainEqual(pair);
      }),
      { numRuns: 500 },
    );
  });

  it('parts no more present pairs than it may, and is still the best', () => {
    const pairs = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 5 });
    const objectives = fc.constantFrom('coverage' as const, 'quality' as const);
    fc.assert(
      fc.property(tinyProgram, pairs, fc.nat(3), objectives, (program, present, maxChanges, objective) => {
        const current = present.map(([e, r]) => ({ menteeId: `e${e}`, mentorId: `r${r}` }));
        const isPresent = (mentee: number, mentor: number) =>
          present.some(([e, r]) => e === mentee && r === mentor);
        const possible = program.fits.flatMap((row, e) =>
          row.filter((fit, r) => fit !== undefined && isPresent(e, r)),
        );
        const parts = (made: readonly TinyPair[]) =>
          possible.length - made.filter(({ mentee, mentor }) => isPresent(mentee, mentor)).length;
        const judge = (made: readonly TinyPair[]) =>
          objective === 'quality' ? [fitOfAll(made)] : [made.length, fitOfAll(made)];
        const all = allMatchings(program);
        const found = best(
          all.filter((made) => parts(made) <= maxChanges),
          judge,
        );
        const problem = { ...problemOf(program), current };
        const outcome = matchMentors(problem, { maxChanges, objective });
        if (found === undefined) {
          const code = all.length === 0 ? 'minimums_infeasible' : 'too_few_changes_allowed';
          expect(outcome).toMatchObject({ left: [{ code }] });
          return;
        }
        const matching = unwrap(outcome);
        expect(judge(numbersOf(matching))).toEqual(found);
        expect(parts(numbersOf(matching))).toBeLessThanOrEqual(maxChanges);
        expect(matching.warnings.map(({ code }) => code)).not.toContain('not_proved_best');
        expect(auditMatches(problem, matching)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves out pairs below the minimum fit', () => {
    fc.assert(
      fc.property(tinyProgram, (program) => {
        const problem = problemOf(program);
        const good = program.fits.map((row) =>
          row.map((fit) => (fit !== undefined && fit >= 0.5 ? fit : undefined)),
        );
        const found = best(allMatchings({ ...program, fits: good }), (pairs) => [
          pairs.length,
          fitOfAll(pairs),
        ]);
        const outcome = matchMentors(problem, { minimumFit: 0.5 });
        if (found === undefined) return;
        const matching = unwrap(outcome);
        expect([matching.matches.length, matching.totalFit]).toEqual(found);
        expect(auditMatches(problem, matching)).toEqual([]);
      }),
    );
  });

  it('draws lots among the matchings with the most pairs', () => {
    fc.assert(
      fc.property(tinyProgram, fc.string(), (program, seed) => {
        const problem = problemOf(program);
        const outcome = matchMentors(problem, { strategy: 'random', seed });
        const found = best(allMatchings(program), (pairs) => [pairs.length]);
        if (found === undefined) return;
        const matching = unwrap(outcome);
        expect([matching.matches.length]).toEqual(found);
        expect(auditMatches(problem, matching)).toEqual([]);
        expect(matching.certificate).toBeNull();
      }),
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
