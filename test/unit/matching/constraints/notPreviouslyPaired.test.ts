import { describe, expect, it } from 'vitest';
import { notPreviouslyPaired } from '../../../../src/matching/constraints/notPreviouslyPaired.js';

const rule = notPreviouslyPaired({
  pairs: [
    { menteeId: 'ana', mentorId: 'kim' },
    { menteeId: 'p-ana', mentorId: 'p-lee' },
  ],
});

describe('notPreviouslyPaired', () => {
  it('keeps former pairs apart, by either id of each', () => {
    expect(rule.evaluate({ id: 'ana' }, { id: 'kim' }).score).toBe(0);
    expect(rule.evaluate({ id: 'x', personId: 'p-ana' }, { id: 'y', personId: 'p-lee' }).score).toBe(0);
    expect(rule.evaluate({ id: 'ana', personId: 'p-ana' }, { id: 'p-lee' }).score).toBe(0);
    expect(rule.evaluate({ id: 'ana' }, { id: 'lee' }).score).toBe(1);
    expect(rule.evaluate({ id: 'kim' }, { id: 'ana' }).score).toBe(1);
  });

  it('is hard unless it is given a weight', () => {
    expect(rule.level).toBe('hard');
    expect(notPreviouslyPaired({ pairs: [], weight: 1 }).level).toBe('soft');
  });
});
