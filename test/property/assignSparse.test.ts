import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/core/random.js';
import { assignSparse } from '../../src/kernel/sparse/assignSparse.js';
import { connectedComponents } from '../../src/kernel/sparse/components.js';
import { coverageBonus } from '../../src/kernel/sparse/coverageBonus.js';
import { verifyAssignment } from '../../src/kernel/sparse/verifyAssignment.js';
import { isFeasible, type PlainProblem, randomProblem, toProblem, worth } from '../support/assignments.js';

const problems = fc
  .record({
    seed: fc.integer(),
    rows: fc.integer({ min: 0, max: 40 }),
    columns: fc.integer({ min: 0, max: 25 }),
    density: fc.double({ min: 0.02, max: 1, noNaN: true }),
    heaviest: fc.constantFrom(0, 1, 3, 1000),
    rowMax: fc.constantFrom(1, 1, 4),
    columnMax: fc.constantFrom(1, 2, 5),
    rowMinimums: fc.constantFrom(0, 0, 0.1),
    columnMinimums: fc.constantFrom(0, 0, 0.2),
    objective: fc.constantFrom('coverage' as const, 'weight' as const),
  })
  .map(({ seed, heaviest, ...shape }) =>
    randomProblem(createRandom(seed), { ...shape, heaviest, lightest: seed % 3 === 0 ? -heaviest : 0 }),
  );

const solve = (plain: PlainProblem) => assignSparse(toProblem(plain));
const worthOf = (plain: PlainProblem) => worth(plain.objective, solve(plain));

describe('assignSparse', () => {
  it('proves every answer it gives', () => {
    fc.assert(
      fc.property(problems, (plain) => {
        const problem = toProblem(plain);
        expect(verifyAssignment(problem, assignSparse(problem))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has prices whose bound on every assignment is its own worth', () => {
    fc.assert(
      fc.property(problems, (plain) => {
        const problem = toProblem(plain);
        const answer = assignSparse(problem);
        if (!isFeasible(answer)) return;
        const { rowPrices, columnPrices, bonus } = answer;
        const most = (prices: Float64Array, min: readonly number[], max: readonly number[]) =>
          prices.reduce((sum, price, i) => sum + price * (price > 0 ? max[i]! : min[i]!), 0);
        const surplus = plain.edges.map(([i, j, w]) => w + bonus - rowPrices[i]! - columnPrices[j]!);
        const bound =
          most(rowPrices, plain.rowMin!, plain.rowMax!) +
          most(columnPrices, plain.columnMin!, plain.columnMax!) +
          surplus.reduce((sum, s) => sum + Math.max(0, s), 0);
        expect(bound).toBe(answer.totalWeight + bonus * answer.matched);
      }),
    );
  });

  it('has a proof that fails when the price of a row with one place rises', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (plain, pick) => {
        const problem = toProblem(plain);
        const answer = assignSparse(problem);
        if (!isFeasible(answer) || answer.matched === 0) return;
        const e = answer.chosen[pick % answer.matched]!;
        const row = problem.rowStart.findIndex((end) => end > e) - 1;
        if (plain.rowMax![row] !== 1) return;
        const rowPrices = answer.rowPrices.slice();
        rowPrices[row]! += 1;
        expect(verifyAssignment(problem, { ...answer, rowPrices })).toBe(false);
      }),
    );
  });

  it('is worth the same however rows and columns are numbered', () => {
    fc.assert(
      fc.property(problems, fc.integer(), (plain, seed) => {
        const random = createRandom(seed);
        const rows = random.shuffle(Array.from({ length: plain.rows }, (_, i) => i));
        const columns = random.shuffle(Array.from({ length: plain.columns }, (_, j) => j));
        const place = (values: readonly number[], order: readonly number[]) => {
          const placed = new Array<number>(values.length);
          order.forEach((to, from) => {
            placed[to] = values[from]!;
          });
          return placed;
        };
        const renumbered: PlainProblem = {
          ...plain,
          edges: random.shuffle(plain.edges).map(([i, j, w]) => [rows[i]!, columns[j]!, w] as const),
          rowMin: place(plain.rowMin!, rows),
          rowMax: place(plain.rowMax!, rows),
          columnMin: place(plain.columnMin!, columns),
          columnMax: place(plain.columnMax!, columns),
        };
        expect(worthOf(renumbered)).toEqual(worthOf(plain));
      }),
    );
  });

  it('scales with its weights', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 1000 }), (plain, factor) => {
        const scaled = { ...plain, edges: plain.edges.map(([i, j, w]) => [i, j, w * factor] as const) };
        const before = worthOf(plain);
        const after = worthOf(scaled);
        expect(after?.totalWeight).toBe(before && before.totalWeight! * factor);
        expect(after?.matched).toBe(before?.matched);
      }),
    );
  });

  it('does not care about a row that nobody can take and a column that nobody wants', () => {
    fc.assert(
      fc.property(problems, (plain) => {
        const widened: PlainProblem = {
          ...plain,
          rows: plain.rows + 1,
          columns: plain.columns + 1,
          rowMin: [...plain.rowMin!, 0],
          rowMax: [...plain.rowMax!, 1],
          columnMin: [...plain.columnMin!, 0],
          columnMax: [...plain.columnMax!, 1],
        };
        expect(worthOf(widened)).toEqual(worthOf(plain));
      }),
    );
  });

  it('gives the very same answer to the very same problem', () => {
    fc.assert(
      fc.property(problems, (plain) => {
        expect(solve(plain)).toEqual(solve(plain));
      }),
    );
  });

  it('never gets better when a place is taken away', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (plain, pick) => {
        const j = plain.columns === 0 ? 0 : pick % plain.columns;
        const tighter = plain.columnMax!.map((max, at) =>
          at === j ? Math.max(plain.columnMin![at]!, max - 1) : max,
        );
        const before = worthOf(plain);
        const after = worthOf({ ...plain, columnMax: tighter });
        if (before === undefined) {
          expect(after).toBeUndefined();
        } else if (after !== undefined) {
          const fewer = (after.matched ?? 0) < (before.matched ?? 0);
          expect(fewer || after.totalWeight! <= before.totalWeight!).toBe(true);
        }
      }),
    );
  });

  it('is proved by the prices of its parts, solved one by one with the bonus of the whole', () => {
    fc.assert(
      fc.property(problems, (plain) => {
        const problem = toProblem(plain);
        const parts = connectedComponents(problem);
        const bonus = coverageBonus(problem);
        const answers = Array.from({ length: parts.count }, (_, c) => {
          const inPart = (list: Int32Array, start: Int32Array) => [...list.subarray(start[c], start[c + 1])];
          const rows = inPart(parts.row, parts.rowStart);
          const columns = inPart(parts.column, parts.columnStart);
          const pick = (values: readonly number[], at: readonly number[]) => at.map((i) => values[i]!);
          const part = toProblem({
            rows: rows.length,
            columns: columns.length,
            edges: plain.edges
              .filter(([i]) => rows.includes(i))
              .map(([i, j, w]) => [rows.indexOf(i), columns.indexOf(j), w] as const),
            rowMin: pick(plain.rowMin!, rows),
            rowMax: pick(plain.rowMax!, rows),
            columnMin: pick(plain.columnMin!, columns),
            columnMax: pick(plain.columnMax!, columns),
            objective: plain.objective,
          });
          return { rows, columns, answer: assignSparse({ ...part, bonus }) };
        });
        if (!answers.every(({ answer }) => isFeasible(answer))) {
          expect(isFeasible(assignSparse(problem))).toBe(false);
          return;
        }
        const chosen: number[] = [];
        const rowPrices = new Float64Array(plain.rows);
        const columnPrices = new Float64Array(plain.columns);
        let totalWeight = 0;
        for (const { rows, columns, answer } of answers) {
          if (!isFeasible(answer)) continue;
          const edges = rows.flatMap((i) => range(problem.rowStart[i]!, problem.rowStart[i + 1]!));
          for (const e of answer.chosen) chosen.push(edges[e]!);
          rows.forEach((i, at) => {
            rowPrices[i] = answer.rowPrices[at]!;
          });
          columns.forEach((j, at) => {
            columnPrices[j] = answer.columnPrices[at]!;
          });
          totalWeight += answer.totalWeight;
        }
        const whole = {
          chosen: Int32Array.from(chosen).sort(),
          matched: chosen.length,
          totalWeight,
          rowPrices,
          columnPrices,
          bonus,
        };
        expect(verifyAssignment(problem, whole)).toBe(true);
      }),
    );
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
