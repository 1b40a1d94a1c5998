import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/core/random.js';
import { kBestAssignments } from '../../src/kernel/kbest/kBestAssignments.js';
import { assignSparse } from '../../src/kernel/sparse/assignSparse.js';
import { isFeasible, randomProblem, toProblem } from '../support/assignments.js';

const problems = fc
  .record({
    seed: fc.integer(),
    rows: fc.integer({ min: 1, max: 15 }),
    columns: fc.integer({ min: 1, max: 10 }),
    density: fc.double({ min: 0.2, max: 1, noNaN: true }),
    heaviest: fc.constantFrom(1, 20, 1000),
    rowMax: fc.constantFrom(1, 1, 3),
    columnMax: fc.constantFrom(1, 3),
    rowMinimums: fc.constantFrom(0, 0.1),
    columnMinimums: fc.constantFrom(0, 0.2),
    objective: fc.constantFrom('coverage' as const, 'weight' as const),
  })
  .map(({ seed, heaviest, ...shape }) =>
    toProblem(
      randomProblem(createRandom(seed), { ...shape, heaviest, lightest: seed % 2 === 0 ? -heaviest : 0 }),
    ),
  );

describe('kBestAssignments', () => {
  it('begins with the best, never gets better, and repeats nothing', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 25 }), (problem, k) => {
        const found = kBestAssignments(problem, k);
        const best = assignSparse(problem);
        if (!isFeasible(best)) {
          expect(found).toEqual([]);
          return;
        }
        expect(found[0]).toEqual({
          chosen: best.chosen,
          matched: best.matched,
          totalWeight: best.totalWeight,
        });
        expect(new Set(found.map(({ chosen }) => chosen.join())).size).toBe(found.length);
        for (const [place, { matched, totalWeight }] of found.entries()) {
          const before = found[place - 1];
          if (before === undefined) continue;
          const isFewer = problem.objective === 'coverage' && matched < before.matched;
          const isAsMany = problem.objective === 'weight' || matched === before.matched;
          expect(isFewer || (isAsMany && totalWeight <= before.totalWeight)).toBe(true);
        }
      }),
    );
  });

  it('keeps the bounds and sums up what it chose', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        for (const { chosen, matched, totalWeight } of kBestAssignments(problem, 12)) {
          const rowDegree = new Array<number>(problem.rows).fill(0);
          const columnDegree = new Array<number>(problem.columns).fill(0);
          for (const e of chosen) {
            rowDegree[problem.rowStart.findLastIndex((start) => start <= e)]! += 1;
            columnDegree[problem.column[e]!]! += 1;
          }
          const keeps = (degrees: number[], min?: Int32Array, max?: Int32Array) =>
            degrees.every((d, i) => d >= min![i]! && d <= max![i]!);
          expect(keeps(rowDegree, problem.rowMin, problem.rowMax)).toBe(true);
          expect(keeps(columnDegree, problem.columnMin, problem.columnMax)).toBe(true);
          expect(matched).toBe(chosen.length);
          expect(totalWeight).toBe(chosen.reduce((sum, e) => sum + problem.weight[e]!, 0));
        }
      }),
    );
  });

  it('is a longer list with a larger k, and otherwise the same', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 10 }), (problem, k) => {
        expect(kBestAssignments(problem, 2 * k).slice(0, k)).toEqual(kBestAssignments(problem, k));
      }),
    );
  });
});
