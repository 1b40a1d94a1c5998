import { describe, expect, expectTypeOf, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { custom } from '../../../../src/matching/constraints/custom.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';

describe('custom', () => {
  it('sees the app’s own fields', () => {
    const rule = custom({
      id: 'bus',
      level: 'hard',
      evaluate: (mentee: { id: string; line: number }, mentor: { id: string; lines: readonly number[] }) => {
        expectTypeOf(mentee.line).toBeNumber();
        return mentor.lines.includes(mentee.line);
      },
    });
    const matching = unwrap(
      matchMentors({
        mentees: [{ id: 'ana', line: 4 }],
        mentors: [
          { id: 'kim', lines: [1, 2] },
          { id: 'lee', lines: [4] },
        ],
        rules: [rule],
      }),
    );
    expect(matching.matches).toMatchObject([{ mentorId: 'lee', contributions: [{ rule: 'bus', score: 1 }] }]);
  });

  it.each([
    [0.25, 0.25],
    [true, 1],
    [false, 0],
    ['unknown', 'unknown'],
  ] as const)('takes %j as the score %j', (said, score) => {
    expect(custom({ id: 'x', evaluate: () => said }).evaluate({ id: 'a' }, { id: 'b' }).score).toBe(score);
  });

  it('takes a whole verdict as it is', () => {
    const verdict = { score: 0.5, code: 'near', reason: 'They live near one another.' };
    expect(custom({ id: 'x', evaluate: () => verdict }).evaluate({ id: 'a' }, { id: 'b' })).toEqual(verdict);
  });
});
