import {
  auditMatches,
  explainPair,
  type MatchingProblem,
  matchAlternatives,
  matchMentors,
  unwrap,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { codesOf, EVERY_WAY, exactly, match, none, one, pairsOf, table } from '../../../support/fitTables.js';

describe('an alternative', () => {
  const problem: MatchingProblem = {
    ...table(
      [
        [1, 0.9, 0.8],
        [0.9, 1, none],
        [0.8, 0.9, 1],
      ],
      one,
      [one, one, { min: 0, max: 0 }],
    ),
    forbidden: [{ menteeId: 'e0', mentorId: 'r1' }],
  };

  it('has no pair that is forbidden, and nobody beyond her places', () => {
    const alternatives = unwrap(matchAlternatives(problem, { count: 50 }));
    expect(alternatives.length).toBeGreaterThan(3);
    for (const { matching } of alternatives) expect(auditMatches(problem, matching)).toEqual([]);
  });

  it('is as possible as it is said to be when a pair is asked for', () => {
    const matching = match(problem);
    for (const { id: menteeId } of problem.mentees) {
      for (const { id: mentorId } of problem.mentors) {
        const answer = unwrap(explainPair(problem, matching, menteeId, mentorId));
        if (answer.status !== 'not_chosen' || answer.forced === null) continue;
        const changed = new Map(answer.forced.changes.map((change) => [change.menteeId, change.after]));
        const matches = [
          ...matching.matches.filter((pair) => !changed.has(pair.menteeId)),
          ...[...changed].flatMap(([id, mentors]) =>
            mentors.map((mentor) => ({ menteeId: id, mentorId: mentor })),
          ),
        ];
        expect(matches).toContainEqual(expect.objectContaining({ menteeId, mentorId }));
        expect(auditMatches(problem, { matches })).toEqual([]);
      }
    }
  });
});

describe('a group that is said to be in conflict', () => {
  const rows = [
    [1, none, none],
    [1, 1, none],
    [none, 1, none],
    [none, none, 1],
    [none, none, 1],
  ];

  it('has nobody in it without whom the conflict would remain', () => {
    const outcome = matchMentors(table(rows, exactly(1)));
    const issues = outcome._tag === 'Left' ? outcome.left : [];
    expect(issues).toHaveLength(1);
    const { menteeIds, shortage, totalShortage } = issues[0]!.params as Record<string, unknown>;
    expect([shortage, totalShortage]).toEqual([1, 2]);
    const members = (menteeIds as readonly string[]).map((id) => Number(id.slice(1)));
    const asking = (mentees: readonly number[]) =>
      codesOf(
        table(
          rows,
          rows.map((_, row) => (mentees.includes(row) ? exactly(1) : one)),
        ),
      );
    expect(asking(members)).toEqual(['minimums_infeasible']);
    for (const member of members) expect(asking(members.filter((other) => other !== member))).toEqual([]);
  });

  it('is named to each mentee without a mentor, and is as small where nothing must be met', () => {
    const { unmatched } = match(table(rows));
    expect(unmatched).toHaveLength(2);
    for (const { menteeId, bottleneck } of unmatched) {
      const members = bottleneck!.menteeIds.map((id) => Number(id.slice(1)));
      expect(bottleneck!.menteeIds).toContain(menteeId);
      const placed = (mentees: readonly number[]) =>
        match(table(mentees.map((row) => rows[row]!))).matches.length;
      expect(placed(members)).toBe(members.length - 1);
      for (const member of members) {
        expect(placed(members.filter((other) => other !== member))).toBe(members.length - 1);
      }
    }
  });
});

describe('a pinned pair', () => {
  it('is not turned around by ties, seeds, orders or others who join', () => {
    const fits = Array.from({ length: 4 }, () => [0.5, 0.5, 0.5]);
    const pinned = [
      { menteeId: 'e2', mentorId: 'r0' },
      { menteeId: 'e0', mentorId: 'r2' },
    ];
    const problem = { ...table(fits), pinned };
    const turned = {
      ...problem,
      mentees: problem.mentees.toReversed(),
      mentors: problem.mentors.toReversed(),
      pinned: pinned.toReversed(),
    };
    const joined = { ...table([...fits, [none, none, none]]), pinned };
    for (const options of [...EVERY_WAY, { seed: 1 }, { seed: 2 }, { strategy: 'stable' as const }]) {
      for (const given of [problem, turned, joined]) {
        const { matches } = match(given, options);
        expect(matches).toHaveLength(3);
        expect(
          matches
            .filter(({ origin }) => origin === 'pinned')
            .map(({ menteeId, mentorId }) => menteeId + mentorId)
            .sort(),
        ).toEqual(['e0r2', 'e2r0']);
      }
      expect(pairsOf(turned, options).sort()).toEqual(pairsOf(problem, options).sort());
    }
  });
});
