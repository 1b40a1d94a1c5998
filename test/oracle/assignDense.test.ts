import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assignDense } from '../../src/kernel/dense/assignDense.js';
import type { DenseProblem } from '../../src/kernel/dense/denseProblem.js';
import { verifyDenseAssignment } from '../../src/kernel/dense/verifyDenseAssignment.js';

const folder = fileURLToPath(new URL('../../../shared/data/matching/', import.meta.url));
const read = (path: string) => readFileSync(folder + path, 'utf8');

function provedTotal(problem: DenseProblem): number {
  const answer = assignDense(problem);
  expect(verifyDenseAssignment(problem, answer)).toBe(true);
  if ('infeasible' in answer) throw new Error('expected an assignment');
  return answer.totalCost;
}

describe.runIf(existsSync(folder))('OR-Library assignment problems (skipped without ../shared)', () => {
  it.each([
    [100, 305],
    [500, 991],
  ])('assign%i: %i', (size, optimum) => {
    const [n, ...costs] = read(`assignment/assign${size}.txt`).trim().split(/\s+/).map(Number);
    expect(n).toBe(size);
    expect(provedTotal({ costs: Int32Array.from(costs), rows: size, columns: size })).toBe(optimum);
  });
});

interface Recipe {
  readonly n: number;
  readonly seed: number;
  readonly min: number;
  readonly max: number;
}

describe.runIf(existsSync(folder))('generated tables, answers by SciPy (skipped without ../shared)', () => {
  const recipes: Recipe[] = existsSync(folder)
    ? JSON.parse(read('synthetic-answers.json')).dense_lap.instances
    : [];

  it.each(recipes)('$n by $n: from $min to $max', ({ n, seed, min, max }) => {
    let state = seed;
    const costs = Int32Array.from({ length: n * n }, () => {
      state = (Math.imul(1664525, state) + 1013904223) >>> 0;
      return Math.floor((state / 4294967296) * 1000) + 1;
    });
    expect(provedTotal({ costs, rows: n, columns: n })).toBe(min);
    expect(provedTotal({ costs: costs.map((c) => -c), rows: n, columns: n })).toBe(-max);
  });
});
