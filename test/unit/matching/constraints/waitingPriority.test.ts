import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { waitingPriority } from '../../../../src/matching/constraints/waitingPriority.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';

const rule = waitingPriority({
  since: [
    { menteeId: 'ana', day: '2026-03-05' },
    { menteeId: 'p-ben', day: '2025-01-01' },
    { menteeId: 'eva', day: '2026-09-10' },
  ],
  asOf: '2026-09-01',
});
const score = (mentee: { id: string; personId?: string }) => rule.evaluate(mentee, { id: 'kim' }).score;

describe('waitingPriority', () => {
  it('rises evenly with the days and stays at 1', () => {
    expect(score({ id: 'ana' })).toBe(1);
    expect(score({ id: 'x', personId: 'p-ben' })).toBe(1);
    expect(score({ id: 'new' })).toBe(0);
    const half = waitingPriority({ since: [{ menteeId: 'ana', day: '2026-06-03' }], asOf: '2026-09-01' });
    expect(half.evaluate({ id: 'ana' }, { id: 'kim' })).toMatchObject({
      score: 90 / 180,
      params: { days: 90 },
    });
  });

  it('takes a day in the future as not waiting', () => {
    expect(score({ id: 'eva' })).toBe(0);
  });

  it('gives the one place there is to the one who has waited', () => {
    const matching = unwrap(
      matchMentors({
        mentees: [{ id: 'aaa' }, { id: 'ana' }],
        mentors: [{ id: 'kim', capacity: { min: 0, max: 1 } }],
        rules: [rule],
      }),
    );
    expect(matching.matches.map(({ menteeId }) => menteeId)).toEqual(['ana']);
  });
});
