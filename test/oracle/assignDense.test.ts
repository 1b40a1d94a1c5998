import { describe, expect, it } from 'vitest';
import { assignDense } from '../../src/kernel/dense/assignDense.js';
import type { DenseProblem } from '../../src/kernel/dense/denseProblem.js';
import { verifyDenseAssignment } from '../../src/kernel/dense/verifyDenseAssignment.js';
import { denseRecipes, drawsOf, hasKnownAnswers, readKnown } from '../support/knownAnswers.js';

function provedTotal(problem: DenseProblem): number {
  const answer = assignDense(problem);
  expect(verifyDenseAssignment(problem, answer)).toBe(true);
  if ('infeasible' in answer) throw new Error('expected an assignment');
  return answer.totalCost;
}

describe.runIf(hasKnownAnswers)('OR-Library assignment problems (skipped without ../shared)', () => {
  it.each([
    [100, 305],
    [500, 991],
  ])('assign%i: %i', (size, optimum) => {
    const [n, ...costs] = readKnown(`assignment/assign${size}.txt`).trim().split(/\s+/).map(Number);
    expect(n).toBe(size);
    expect(provedTotal({ costs: Int32Array.from(costs), rows: size, columns: size })).toBe(optimum);
  });
});

describe.runIf(hasKnownAnswers)('generated tables, answers by SciPy (skipped without ../shared)', () => {
  it.each(denseRecipes)('$n by $n: from $min to $max', ({ n, seed, min, max }) => {
    const draw = drawsOf(seed);
    const costs = Int32Array.from({ length: n * n }, () => draw(1000) + 1);
    expect(provedTotal({ costs, rows: n, columns: n })).toBe(min);
    expect(provedTotal({ costs: costs.map((c) => -c), rows: n, columns: n })).toBe(-max);
  });
});
