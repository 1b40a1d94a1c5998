import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { auditMatches } from '../../../../src/matching/audit/auditMatches.js';
import { sharedInterests } from '../../../../src/matching/constraints/sharedInterests.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';

const one = { min: 0, max: 1 };
const pairs = (matching: { matches: readonly { menteeId: string; mentorId: string }[] }) =>
  matching.matches.map(({ menteeId, mentorId }) => menteeId + mentorId);

/** Each side gets its first choices when it proposes. */
const crossed = {
  mentees: [
    { id: 'a', preferences: ['x', 'y'] },
    { id: 'b', preferences: ['y', 'x'] },
  ],
  mentors: [
    { id: 'x', preferences: ['b', 'a'], capacity: one },
    { id: 'y', preferences: ['a', 'b'], capacity: one },
  ],
  rules: [],
};

describe('the strategy stable', () => {
  it('gives the proposing side its best', () => {
    expect(pairs(unwrap(matchMentors(crossed, { strategy: 'stable' })))).toEqual(['ax', 'by']);
    expect(pairs(unwrap(matchMentors(crossed, { strategy: 'stable', proposing: 'mentors' })))).toEqual([
      'ay',
      'bx',
    ]);
  });

  it('takes a list as complete, and goes by fit without one', () => {
    const problem = {
      mentees: [
        { id: 'a', interests: ['i', 'j'] },
        { id: 'b', interests: ['i'], preferences: ['x'] },
      ],
      mentors: [
        { id: 'x', interests: ['i', 'j'], preferences: ['a', 'b'], capacity: one },
        { id: 'y', interests: ['i'], capacity: one },
      ],
      rules: [sharedInterests()],
    };
    const matching = unwrap(matchMentors(problem, { strategy: 'stable' }));
    expect(pairs(matching)).toEqual(['ax']);
    expect(matching.unmatched.map(({ menteeId }) => menteeId)).toEqual(['b']);
  });

  it('keeps pins and forbidden pairs', () => {
    const pinned = [{ menteeId: 'a', mentorId: 'y' }];
    expect(pairs(unwrap(matchMentors({ ...crossed, pinned }, { strategy: 'stable' })))).toEqual(['ay', 'bx']);
    const forbidden = [{ menteeId: 'a', mentorId: 'x' }];
    expect(pairs(unwrap(matchMentors({ ...crossed, forbidden }, { strategy: 'stable' })))).toEqual([
      'ay',
      'bx',
    ]);
  });

  it('does not ask for rules with weights, as preferences decide', () => {
    expect(unwrap(matchMentors(crossed, { strategy: 'stable' })).warnings).toEqual([]);
    expect(unwrap(matchMentors(crossed)).warnings).toMatchObject([{ code: 'no_soft_rules' }]);
  });

  it('says what it cannot promise', () => {
    const outcome = matchMentors(
      {
        mentees: [{ id: 'a', capacity: { min: 0, max: 2 } }],
        mentors: [{ id: 'x', capacity: { min: 1, max: 2 } }],
        rules: [],
      },
      { strategy: 'stable' },
    );
    expect(outcome).toMatchObject({
      left: [
        { code: 'capacity_not_stable', path: ['mentees', 0, 'capacity'] },
        { code: 'capacity_not_stable', path: ['mentors', 0, 'capacity'] },
      ],
    });
  });

  it('leaves no pair that would rather have each other, and the audit would see one', () => {
    const preference = (ids: readonly string[]) => fc.shuffledSubarray([...ids]);
    const mentees = ['a', 'b', 'c', 'd'];
    const mentors = ['x', 'y', 'z'];
    const people = <P>(ids: readonly string[], others: readonly string[], more: fc.Arbitrary<P>) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({ id: fc.constant(id), preferences: preference(others), capacity: more }),
        ),
      );
    fc.assert(
      fc.property(
        people(mentees, mentors, fc.constant(one)),
        people(
          mentors,
          mentees,
          fc.integer({ min: 0, max: 2 }).map((max) => ({ min: 0, max })),
        ),
        fc.constantFrom('mentees' as const, 'mentors' as const),
        (e, r, proposing) => {
          const problem = { mentees: e, mentors: r, rules: [] };
          const matching = unwrap(matchMentors(problem, { strategy: 'stable', proposing }));
          expect(auditMatches(problem, matching)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
    const swapped = [
      { menteeId: 'a', mentorId: 'y' },
      { menteeId: 'b', mentorId: 'x' },
    ];
    const problem = {
      ...crossed,
      mentors: crossed.mentors.map(({ id }) => ({
        id,
        preferences: id === 'x' ? ['a', 'b'] : ['b', 'a'],
        capacity: one,
      })),
    };
    expect(auditMatches(problem, { strategy: 'stable', matches: swapped }).map(({ code }) => code)).toEqual([
      'blocking_pair',
      'blocking_pair',
    ]);
  });
});
