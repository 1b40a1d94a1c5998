import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { auditMatches } from '../../../../src/matching/audit/auditMatches.js';
import { sameSite } from '../../../../src/matching/constraints/sameSite.js';
import { sharedInterests } from '../../../../src/matching/constraints/sharedInterests.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';
import type { Matching } from '../../../../src/matching/types.js';

const problem = {
  mentees: [
    { id: 'A', interests: ['i', 'j'], site: 'N' },
    { id: 'B', interests: ['i'], site: 'N' },
    { id: 'C', interests: ['j'], site: 'S', avoid: ['y'] },
  ],
  mentors: [
    { id: 'x', interests: ['i'], site: 'N', capacity: { min: 1, max: 1 } },
    { id: 'y', interests: ['j'], capacity: { min: 0, max: 2 } },
  ],
  rules: [sameSite({ level: 'hard' }), sharedInterests({ weight: 1 })],
};
const matching = unwrap(matchMentors(problem));
const codes = (changes: Partial<Matching>, given = problem) =>
  auditMatches(given, { ...matching, ...changes }).map(({ code }) => code);
const pair = (menteeId: string, mentorId: string) => ({ menteeId, mentorId });

describe('auditMatches', () => {
  it('finds nothing to object to in a matching of ours', () => {
    expect(matching.matches.map(({ menteeId, mentorId }) => [menteeId, mentorId])).toEqual([
      ['A', 'y'],
      ['B', 'x'],
    ]);
    expect(codes({})).toEqual([]);
  });

  it('judges the bare pairs of a matching made elsewhere', () => {
    expect(auditMatches(problem, { matches: [pair('A', 'x'), pair('B', 'y')] })).toEqual([]);
    const bad = [pair('C', 'x'), pair('C', 'y'), pair('A', 'x'), pair('A', 'x'), pair('Z', 'x')];
    expect(auditMatches(problem, { matches: bad }).map(({ code }) => code)).toEqual([
      'hard_rule_broken',
      'excluded_pair',
      'duplicate_pair',
      'unknown_person',
      'over_capacity',
      'over_capacity',
      'over_capacity',
    ]);
    expect(auditMatches(problem, { matches: [pair('A', 'y')] }).map(({ code }) => code)).toEqual([
      'under_minimum',
    ]);
  });

  it('notices a fit or a total that was touched', () => {
    const [first, ...others] = matching.matches;
    expect(codes({ matches: [{ ...first!, fit: 0.75 }, ...others] })).toEqual(['fit_differs']);
    expect(codes({ totalFit: 2 })).toEqual(['total_differs']);
  });

  it('notices a mentee who got lost or is listed twice', () => {
    expect(codes({ unmatched: [] })).toEqual(['mentee_unaccounted']);
    expect(codes({ unmatched: [...matching.unmatched, { menteeId: 'A', reasons: [] }] })).toEqual([
      'mentee_unaccounted',
    ]);
  });

  it('notices a pin that was not kept', () => {
    expect(codes({}, { ...problem, pinned: [pair('B', 'y')] } as typeof problem)).toContain('pin_missing');
  });

  it('does not take a worse matching or touched prices for proved', () => {
    const worse = { matches: [], unmatched: [], totalFit: 0, mentors: [] };
    const certificate = matching.certificate!;
    const swapped = auditMatches(problem, { matches: [pair('A', 'x'), pair('B', 'y')], certificate });
    expect(swapped.map(({ code }) => code)).toEqual(['not_proved_optimal']);
    expect(codes({ ...worse })).toContain('not_proved_optimal');
    expect(codes({ certificate: { ...certificate, mentorPrices: {} } })).toEqual(['not_proved_optimal']);
    expect(codes({ certificate: { ...certificate, scale: 7 } })).toEqual(['not_proved_optimal']);
  });

  it('does not judge by a problem that is itself broken', () => {
    expect(
      codes({}, { ...problem, mentees: [...problem.mentees, { id: 'A', interests: [], site: 'N' }] }),
    ).toEqual(['duplicate_id']);
  });
});
