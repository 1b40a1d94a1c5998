import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import { matchMentors } from '../../src/matching/matchMentors.js';
import type { MatchingProblem } from '../../src/matching/types.js';
import { problemOf, tinyProgram, withMentees } from '../support/tinyPrograms.js';
import { allMatchings, type TinyProgram } from './bruteForceMatching.js';

/** Whether each of these mentees can have a mentor at once, whoever else goes without. */
function canAllBePlaced(program: TinyProgram, mentees: readonly number[]): boolean {
  const some = withMentees(program, mentees);
  const relaxed = {
    ...some,
    menteeCapacity: some.menteeCapacity.map(({ max }) => ({ min: 0, max })),
    mentorCapacity: some.mentorCapacity.map(({ max }) => ({ min: 0, max })),
  };
  return allMatchings(relaxed).some(
    (pairs) => new Set(pairs.map(({ mentee }) => mentee)).size === mentees.length,
  );
}

const numberOf = (id: string) => Number(id.slice(1));

describe('a bottleneck', () => {
  it('cannot be placed as a whole, but without any one member', () => {
    let seen = 0;
    fc.assert(
      fc.property(tinyProgram({ mentees: 5, mentors: 3, minimums: 0.05 }), (program) => {
        const outcome = matchMentors(problemOf(program));
        if (outcome._tag === 'Left') return;
        for (const { menteeId, bottleneck } of outcome.right.unmatched) {
          if (bottleneck === undefined) continue;
          seen++;
          const members = bottleneck.menteeIds.map(numberOf);
          expect(bottleneck.menteeIds).toContain(menteeId);
          expect(bottleneck.shortage).toBe(1);
          expect(canAllBePlaced(program, members)).toBe(false);
          for (const member of members) {
            expect(
              canAllBePlaced(
                program,
                members.filter((other) => other !== member),
              ),
            ).toBe(true);
          }
          const allowed = new Set(
            members.flatMap((member) =>
              program.fits[member]!.flatMap((fit, mentor) =>
                fit === undefined || program.mentorCapacity[mentor]!.max === 0 ? [] : [`r${mentor}`],
              ),
            ),
          );
          expect(bottleneck.mentorIds).toEqual([...allowed].sort());
        }
      }),
      { numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(150);
  });

  it('is there for every mentee who takes one mentor, is allowed one with places and has none', () => {
    fc.assert(
      fc.property(tinyProgram({ mentees: 5, mentors: 3, menteeCapacity: { min: 0, max: 1 } }), (program) => {
        const outcome = matchMentors(problemOf(program));
        if (outcome._tag === 'Left') return;
        for (const { menteeId, bottleneck } of outcome.right.unmatched) {
          const hopes = program.fits[numberOf(menteeId)]!.some(
            (fit, mentor) => fit !== undefined && program.mentorCapacity[mentor]!.max > 0,
          );
          expect(bottleneck !== undefined).toBe(hopes);
        }
      }),
    );
  });
});

describe('minimums that cannot be met', () => {
  /** The same problem, but only these people's minimums are asked for. */
  function asking(problem: MatchingProblem, ids: ReadonlySet<string>): MatchingProblem {
    const only = <P extends MatchingProblem['mentees'][number]>(people: readonly P[]) =>
      people.map((person) => ({
        ...person,
        capacity: { min: ids.has(person.id) ? person.capacity!.min : 0, max: person.capacity!.max },
      }));
    return { ...problem, mentees: only(problem.mentees), mentors: only(problem.mentors) };
  }

  it('name a group that cannot be satisfied, and can without any one member', () => {
    let seen = 0;
    let several = 0;
    fc.assert(
      fc.property(tinyProgram({ mentees: 5, mentors: 4, minimums: 0.7 }), (program) => {
        const problem = problemOf(program);
        const outcome = matchMentors(problem);
        if (outcome._tag === 'Right') return;
        const { code, params } = outcome.left[0];
        expect(code).toBe('minimums_infeasible');
        const needing = params![params!['side'] === 'mentee' ? 'menteeIds' : 'mentorIds'] as string[];
        seen++;
        if (needing.length > 1) several++;
        expect(matchMentors(asking(problem, new Set(needing)))._tag).toBe('Left');
        for (const member of needing) {
          const others = new Set(needing.filter((id) => id !== member));
          expect(unwrap(matchMentors(asking(problem, others))).matches).toBeDefined();
        }
      }),
      { numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(150);
    expect(several).toBeGreaterThan(60);
  });
});
