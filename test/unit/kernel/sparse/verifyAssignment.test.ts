import { describe, expect, it } from 'vitest';
import { assignSparse } from '../../../../src/kernel/sparse/assignSparse.js';
import { verifyAssignment } from '../../../../src/kernel/sparse/verifyAssignment.js';
import { isFeasible, type PlainProblem, toProblem } from '../../../support/assignments.js';

describe('verifyAssignment', () => {
  const plain: PlainProblem = {
    rows: 2,
    columns: 2,
    objective: 'coverage',
    edges: [
      [0, 0, 9],
      [0, 1, 1],
      [1, 0, 5],
      [1, 1, 4],
    ],
  };
  const problem = toProblem(plain);
  const answer = assignSparse(problem);
  if (!isFeasible(answer)) throw new Error('expected an assignment');

  it.each([
    ['a worse choice', { chosen: Int32Array.of(1, 2), totalWeight: 6 }],
    ['a smaller choice', { chosen: Int32Array.of(0), matched: 1, totalWeight: 9 }],
    ['an overfull row', { chosen: Int32Array.of(0, 1, 3), matched: 3, totalWeight: 14 }],
    ['a wrong sum', { totalWeight: answer.totalWeight + 1 }],
    ['an edge named twice', { chosen: Int32Array.of(0, 0) }],
    ['an edge that does not exist', { chosen: Int32Array.of(0, 4) }],
    ['prices that prove nothing', { columnPrices: Float64Array.of(100, 0) }],
    ['prices that are not numbers', { rowPrices: Float64Array.of(Number.NaN, 0) }],
    ['missing prices', { rowPrices: new Float64Array(1) }],
  ])('refuses %s', (_, change) => {
    expect(verifyAssignment(problem, answer)).toBe(true);
    expect(verifyAssignment(problem, { ...answer, ...change })).toBe(false);
  });

  it('refuses a cut that is not violated', () => {
    const infeasible = {
      side: 'rows' as const,
      rows: Int32Array.of(0, 1),
      columns: Int32Array.of(0),
      shortage: 1,
    };
    expect(verifyAssignment(problem, { infeasible })).toBe(false);
  });
});
