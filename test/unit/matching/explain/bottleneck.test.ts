import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { attributeEquals } from '../../../../src/matching/constraints/attributeEquals.js';
import { sameSite } from '../../../../src/matching/constraints/sameSite.js';
import { sharedInterests } from '../../../../src/matching/constraints/sharedInterests.js';
import { sharedLanguage } from '../../../../src/matching/constraints/sharedLanguage.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';
import type { MatchingProblem } from '../../../../src/matching/types.js';

const places = (max: number) => ({ min: 0, max });
const rules = [sharedLanguage({ level: 'hard' }), sameSite({ level: 'hard' })];
const unmatchedOf = (problem: MatchingProblem, options = {}) =>
  unwrap(matchMentors(problem, options)).unmatched;

describe('the bottleneck of a mentee without a mentor', () => {
  it('says who competes for which places, and what the mentors have in common', () => {
    const [left, ...others] = unmatchedOf({
      mentees: [
        ...['ana', 'ben', 'eva', 'ivo', 'zoe'].map((id) => ({ id, languages: ['pt'], site: 'North' })),
        { id: 'ole', languages: ['en'], site: 'North' },
        { id: 'per', languages: ['pt'], site: 'South' },
      ],
      mentors: [
        { id: 'kim', languages: ['pt', 'en'], site: 'North', capacity: places(3) },
        { id: 'lee', languages: ['pt'], site: 'North', capacity: places(1) },
        { id: 'max', languages: ['en'], site: 'North', capacity: places(1) },
        { id: 'pam', languages: ['pt'], site: 'South', capacity: places(5) },
      ],
      rules,
    });
    expect(others).toEqual([]);
    expect(left?.bottleneck).toEqual({
      menteeIds: ['ana', 'ben', 'eva', 'ivo', 'zoe'],
      mentorIds: ['kim', 'lee'],
      places: 4,
      shortage: 1,
      traits: [
        { rule: 'sharedLanguage', value: 'pt' },
        { rule: 'sameSite', value: 'north' },
      ],
      alsoWaiting: 0,
      message:
        'These 5 mentees compete for 4 places with the 2 pt-speaking mentors at North (kim, lee): ana, ben, eva, ivo, zoe.',
    });
  });

  it('claims no trait that the group does not share, nor that these are all mentors of a kind', () => {
    const [left] = unmatchedOf({
      mentees: [
        { id: 'ana', site: 'North', attributes: { college: 'Avicenna' }, avoid: ['lee'] },
        { id: 'ben', site: 'North', attributes: { college: 'Avicenna' }, avoid: ['lee'] },
      ],
      mentors: [
        { id: 'kim', site: 'North', attributes: { college: ['Avicenna', 'Galen'] }, capacity: places(1) },
        { id: 'lee', site: 'North', attributes: { college: 'Avicenna' }, capacity: places(1) },
        { id: 'max', site: 'North', attributes: { college: 'Galen' }, capacity: places(1) },
      ],
      rules: [sameSite({ level: 'hard' }), attributeEquals({ level: 'hard', attribute: 'college' })],
    });
    expect(left?.bottleneck?.message).toBe(
      'These 2 mentees compete for 1 place with 1 mentor whose "college" is avicenna (kim): ana, ben.',
    );
  });

  it('counts who else waits for the same places', () => {
    const unmatched = unmatchedOf({
      mentees: ['ana', 'ben', 'eva', 'ivo'].map((id) => ({ id })),
      mentors: [{ id: 'kim', capacity: places(2) }],
      rules: [],
    });
    expect(unmatched.map(({ bottleneck }) => bottleneck?.alsoWaiting)).toEqual([1, 1]);
    expect(unmatched.map(({ bottleneck }) => bottleneck?.menteeIds.length)).toEqual([3, 3]);
    expect(unmatched[0]?.bottleneck?.message).toContain('One more mentee without a mentor');
  });

  it('leaves pinned pairs out, and says when nothing else is left', () => {
    const [left] = unmatchedOf({
      mentees: [{ id: 'ana' }, { id: 'ben' }],
      mentors: [{ id: 'kim', capacity: places(1) }],
      rules: [],
      pinned: [{ menteeId: 'ana', mentorId: 'kim' }],
    });
    expect(left?.bottleneck).toMatchObject({
      menteeIds: ['ben'],
      mentorIds: ['kim'],
      places: 0,
      shortage: 1,
    });
    expect(left?.bottleneck?.message).toBe(
      'All places with 1 mentor (kim) are pinned, so none is left for ben.',
    );
  });

  it('is not claimed where others could make room', () => {
    const problem = {
      mentees: [
        { id: 'ana', interests: ['Ethics', 'Surgery', 'Chess'] },
        { id: 'ben', interests: ['Ethics'] },
      ],
      mentors: [
        { id: 'kim', interests: ['Ethics'], capacity: places(1) },
        { id: 'lee', interests: ['Rowing'], capacity: places(1), avoid: ['ana'] },
      ],
      rules: [sharedInterests()],
    };
    const [left] = unmatchedOf(problem, { objective: 'quality' });
    expect(left).toMatchObject({
      menteeId: 'ana',
      reasons: [{ code: 'avoided' }, { code: 'places_taken' }, { code: 'others_would_have_to_move' }],
    });
    expect(left?.bottleneck).toBeUndefined();
    expect(unmatchedOf(problem)).toEqual([]);
  });

  it('is not claimed where someone has several mentors', () => {
    const [left] = unmatchedOf({
      mentees: [{ id: 'ana', capacity: { min: 2, max: 2 } }, { id: 'ben' }],
      mentors: [
        { id: 'kim', capacity: places(1) },
        { id: 'lee', capacity: places(1) },
      ],
      rules: [],
    });
    expect(left?.bottleneck).toBeUndefined();
    expect(left?.reasons.map(({ code }) => code)).toEqual(['places_taken', 'others_have_several']);
  });

  it('is the same whatever the order of the people', () => {
    const mentees = ['ana', 'ben', 'eva', 'ivo'].map((id) => ({ id, languages: ['pt'], site: 'North' }));
    const mentors = ['kim', 'lee'].map((id) => ({
      id,
      languages: ['pt'],
      site: 'North',
      capacity: places(1),
    }));
    const turned = unmatchedOf({ mentees: mentees.toReversed(), mentors: mentors.toReversed(), rules });
    expect(turned.toReversed()).toEqual(unmatchedOf({ mentees, mentors, rules }));
  });
});

describe('minimums that cannot be met', () => {
  it('name a smallest group, and how much is missing in all', () => {
    const atLeastOne = { min: 1, max: 1 };
    const outcome = matchMentors({
      mentees: ['ana', 'ben', 'eva'].map((id) => ({ id, site: 'North', capacity: atLeastOne })),
      mentors: [
        { id: 'kim', site: 'North', capacity: places(1) },
        { id: 'lee', site: 'South', capacity: places(9) },
      ],
      rules: [sameSite({ level: 'hard' })],
    });
    expect(outcome).toMatchObject({
      left: [
        {
          code: 'minimums_infeasible',
          params: { side: 'mentee', mentorIds: ['kim'], shortage: 1, totalShortage: 2 },
        },
      ],
    });
    const [issue] = outcome._tag === 'Left' ? outcome.left : [];
    expect(issue?.params?.['menteeIds']).toHaveLength(2);
    expect(issue?.message).toMatch(/In all, 2 pairs are missing\.$/);
  });

  it('are named for mentors alike', () => {
    const outcome = matchMentors({
      mentees: [{ id: 'ana' }, { id: 'ben' }],
      mentors: [
        { id: 'kim', capacity: { min: 2, max: 3 } },
        { id: 'lee', capacity: { min: 1, max: 3 } },
      ],
      rules: [],
    });
    expect(outcome).toMatchObject({
      left: [
        { params: { side: 'mentor', mentorIds: ['kim', 'lee'], menteeIds: ['ana', 'ben'], shortage: 1 } },
      ],
    });
  });
});
