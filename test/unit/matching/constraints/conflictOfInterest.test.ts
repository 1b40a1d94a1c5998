import { describe, expect, it } from 'vitest';
import { conflictOfInterest } from '../../../../src/matching/constraints/conflictOfInterest.js';

const relation = { assessor: 'kim', assessee: 'ana', kind: 'grade', from: '2027-01-01', to: '2027-04-01' };
const support = { from: '2026-09-01', until: '2027-07-01' };
const score = (relations: readonly (typeof relation)[], period = support) =>
  conflictOfInterest({ relations, ...period }).evaluate({ id: 'ana' }, { id: 'kim' }).score;

describe('conflictOfInterest', () => {
  it('is hard unless it is given a weight or a level', () => {
    expect(conflictOfInterest({ relations: [], ...support }).level).toBe('hard');
    expect(conflictOfInterest({ relations: [], ...support, weight: 3 })).toMatchObject({
      level: 'soft',
      weight: 3,
    });
    expect(conflictOfInterest({ relations: [], ...support, level: 'soft' })).toMatchObject({
      level: 'soft',
      weight: 1,
    });
  });

  it('looks ahead over the whole time of the support', () => {
    expect(score([relation])).toBe(0);
    expect(score([relation], { from: '2026-09-01', until: '2027-01-01' })).toBe(1);
    expect(score([relation], { from: '2027-04-01', until: '2027-07-01' })).toBe(1);
    expect(score([relation], { from: '2027-03-31', until: '2027-07-01' })).toBe(0);
  });

  it('takes a missing end as open, on either side', () => {
    const rule = conflictOfInterest({
      relations: [{ assessor: 'kim', assessee: 'ana', kind: 'promotion', from: '2020-01-01' }],
      from: '2026-09-01',
    });
    expect(rule.evaluate({ id: 'ana' }, { id: 'kim' })).toMatchObject({
      score: 0,
      reason: 'The mentor has a role of assessment over the mentee (promotion, from 2020-01-01).',
    });
  });

  it('counts both directions and says which', () => {
    const reversed = { ...relation, assessor: 'ana', assessee: 'kim' };
    expect(
      conflictOfInterest({ relations: [reversed], ...support }).evaluate({ id: 'ana' }, { id: 'kim' }),
    ).toMatchObject({ score: 0, params: { assessor: 'mentee' } });
  });

  it('finds a conflicting relation among others that do not overlap', () => {
    expect(score([{ ...relation, from: '2020-01-01', to: '2020-02-01' }, relation])).toBe(0);
  });

  it('knows people by either of their ids', () => {
    const rule = conflictOfInterest({ relations: [relation], ...support });
    expect(rule.evaluate({ id: 'row-1', personId: 'ana' }, { id: 'row-2', personId: 'kim' }).score).toBe(0);
    expect(rule.evaluate({ id: 'ana', personId: 'p1' }, { id: 'kim', personId: 'p2' }).score).toBe(0);
    expect(rule.evaluate({ id: 'ana' }, { id: 'lee' }).score).toBe(1);
  });
});
