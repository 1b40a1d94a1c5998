import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import { auditMatches } from '../../src/matching/audit/auditMatches.js';
import type { MatchingDifference } from '../../src/matching/explain/difference.js';
import { explainPair } from '../../src/matching/explain/explainPair.js';
import { matchMentors } from '../../src/matching/matchMentors.js';
import type { Matching, MatchingOptions, MatchingProblem } from '../../src/matching/types.js';
import { problemOf, tinyProgram } from '../support/tinyPrograms.js';
import { allMatchings, best, fitOfAll, type TinyPair, type TinyProgram } from './bruteForceMatching.js';

type Objective = 'coverage' | 'quality';

/** What an objective counts, greater first. */
const worthOf = (objective: Objective) => (pairs: readonly TinyPair[]) =>
  objective === 'coverage' ? [pairs.length, fitOfAll(pairs)] : [fitOfAll(pairs)];

/** The best worth among the matchings of a program that do, or do not, have a pair. */
function bestWith(
  program: TinyProgram,
  objective: Objective,
  has: boolean,
  menteeId: string,
  mentorId: string,
): readonly number[] | undefined {
  const matchings = allMatchings(program).filter(
    (pairs) =>
      pairs.some(({ mentee, mentor }) => menteeId === `e${mentee}` && mentorId === `r${mentor}`) === has,
  );
  return best(matchings, worthOf(objective));
}

/** The worth of a matching after a change. */
const after = (objective: Objective, { matches, totalFit }: Matching, change: MatchingDifference) =>
  objective === 'coverage'
    ? [matches.length + change.pairs, totalFit + change.totalFit]
    : [totalFit + change.totalFit];

/** The pairs of a matching after a change. */
function changed(matching: Matching, { changes }: MatchingDifference) {
  const moved = new Map(changes.map((change) => [change.menteeId, change]));
  for (const { menteeId, before } of changes) {
    expect(
      matching.matches.filter((pair) => pair.menteeId === menteeId).map(({ mentorId }) => mentorId),
    ).toEqual(before);
  }
  return [
    ...matching.matches.filter(({ menteeId }) => !moved.has(menteeId)),
    ...changes.flatMap(({ menteeId, after: mentors }) => mentors.map((mentorId) => ({ menteeId, mentorId }))),
  ].map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
}

const hasPair = (
  pairs: readonly { menteeId: string; mentorId: string }[],
  menteeId: string,
  mentorId: string,
) => pairs.some((pair) => pair.menteeId === menteeId && pair.mentorId === mentorId);

const everyPair = (problem: MatchingProblem) =>
  problem.mentees.flatMap(({ id: menteeId }) =>
    problem.mentors.map(({ id: mentorId }) => ({ menteeId, mentorId })),
  );

describe.each(['coverage', 'quality'] as const)('costs of changes to a best matching by %s', (objective) => {
  const options: MatchingOptions = { objective };

  it('are those of trying every matching with or without the pair, and are told in full', () => {
    fc.assert(
      fc.property(tinyProgram({ mentees: 4, mentors: 3, minimums: 0.25 }), (program) => {
        const problem = problemOf(program);
        const outcome = matchMentors(problem, options);
        if (outcome._tag === 'Left') return;
        const matching = outcome.right;
        for (const { menteeId, mentorId } of everyPair(problem)) {
          const answer = unwrap(explainPair(problem, matching, menteeId, mentorId));
          if (answer.status === 'excluded') continue;
          expect(answer.basis).toBe('best_matching');
          const isMade = answer.status === 'matched';
          expect(isMade).toBe(hasPair(matching.matches, menteeId, mentorId));
          const change = isMade ? answer.otherwise : answer.forced;
          const optimum = bestWith(program, objective, !isMade, menteeId, mentorId);
          expect(change === null ? undefined : after(objective, matching, change)).toEqual(optimum);
          if (change === null) continue;
          const next = changed(matching, change);
          expect(auditMatches(problem, { matches: next })).toEqual([]);
          expect(hasPair(next, menteeId, mentorId)).toBe(!isMade);
          expect(next.length - matching.matches.length).toBe(change.pairs);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('come with remedies that hold when they are tried', () => {
    fc.assert(
      fc.property(tinyProgram({ mentees: 4, mentors: 3, minimums: 0.15 }), (program) => {
        const problem = problemOf(program);
        const outcome = matchMentors(problem, options);
        if (outcome._tag === 'Left') return;
        for (const { menteeId, mentorId } of everyPair(problem)) {
          const answer = unwrap(explainPair(problem, outcome.right, menteeId, mentorId));
          if (answer.status === 'matched') continue;
          const [mentee, mentor] = [Number(menteeId.slice(1)), Number(mentorId.slice(1))];
          const isAmongBest = (changed: TinyProgram) => {
            const optimum = best(allMatchings(changed), worthOf(objective));
            const withPair = bestWith(changed, objective, true, menteeId, mentorId);
            return optimum !== undefined && withPair !== undefined && optimum.join() === withPair.join();
          };
          const withFit = (fit: number) => ({
            ...program,
            fits: program.fits.map((row, i) =>
              row.map((old, j) => (i === mentee && j === mentor ? fit : old)),
            ),
          });
          for (const { code, enough, fitNeeded } of answer.remedies) {
            if (code === 'extra_place') {
              const mentorCapacity = program.mentorCapacity.map(({ min, max }, index) => ({
                min,
                max: index === mentor ? max + 1 : max,
              }));
              expect(isAmongBest({ ...program, mentorCapacity })).toBe(enough);
            } else if (code === 'higher_fit') {
              expect(isAmongBest(withFit(fitNeeded!))).toBe(true);
              expect(isAmongBest(withFit(fitNeeded! - 0.125))).toBe(false);
              expect(enough).toBe(fitNeeded! <= 1);
            } else {
              expect(code).toBe('lift_rule');
              const withException = bestWith(withFit(answer.fit), objective, true, menteeId, mentorId);
              const present = best(allMatchings(program), worthOf(objective))!;
              const better = withException!.findIndex((value, index) => value !== present[index]);
              expect(enough).toBe(better < 0 || withException![better]! > present[better]!);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a matching that is not the best', () => {
  it.each([
    ['by lot', { strategy: 'random' }, 0.15],
    ['fair', { objective: 'fairness' }, 0.15],
    // Deferred acceptance knows no minimums.
    ['stable', { strategy: 'stable' }, 0],
  ] as const)('%s is explained with as few changes as can be', (_, options, minimums) => {
    fc.assert(
      fc.property(tinyProgram({ mentees: 4, mentors: 3, minimums }), (program) => {
        const problem = problemOf(program);
        const outcome = matchMentors(problem, options);
        if (outcome._tag === 'Left') return;
        const matching = outcome.right;
        for (const { menteeId, mentorId } of everyPair(problem)) {
          const answer = unwrap(explainPair(problem, matching, menteeId, mentorId, options));
          if (answer.status === 'excluded') continue;
          const change = answer.status === 'matched' ? answer.otherwise : answer.forced;
          if (change === null) continue;
          const next = changed(matching, change);
          expect(auditMatches(problem, { matches: next })).toEqual([]);
          expect(hasPair(next, menteeId, mentorId)).toBe(answer.status !== 'matched');
          if (answer.basis === 'best_matching') continue;
          const parted = matching.matches.filter((pair) => !hasPair(next, pair.menteeId, pair.mentorId));
          expect(parted.length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 300 },
    );
  });
});
