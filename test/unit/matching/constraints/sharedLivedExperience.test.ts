import { describe, expect, it } from 'vitest';
import { sharedLivedExperience } from '../../../../src/matching/constraints/sharedLivedExperience.js';

describe('sharedLivedExperience', () => {
  it('reads what both have lived through, and nothing else', () => {
    const rule = sharedLivedExperience();
    expect(
      rule.evaluate(
        { id: 'a', livedExperience: ['Parent', 'carer'] },
        { id: 'b', livedExperience: ['parent'] },
      ),
    ).toMatchObject({
      score: 0.5,
      reason: "The mentor has lived through 1 of the mentee's 2 experiences: Parent.",
    });
    expect(rule.evaluate({ id: 'a', interests: ['x'] }, { id: 'b', interests: ['x'] }).score).toBe('unknown');
  });
});
