import { describe, expect, it } from 'vitest';
import { supportTypeOffered } from '../../../../src/matching/constraints/supportTypeOffered.js';

describe('supportTypeOffered', () => {
  it('is the share of what is asked for that is offered', () => {
    const rule = supportTypeOffered();
    const asks = { id: 'a', supportTypes: ['emotional', 'appraisal', 'social'] } as const;
    expect(rule.evaluate(asks, { id: 'b', supportTypes: ['social', 'emotional'] }).score).toBeCloseTo(
      2 / 3,
      15,
    );
    expect(rule.evaluate(asks, { id: 'b', supportTypes: ['instrumental'] })).toMatchObject({
      score: 0,
      code: 'no_support_type_offered',
    });
    expect(rule.evaluate(asks, { id: 'b' }).score).toBe('unknown');
  });
});
