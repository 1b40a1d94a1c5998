import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/core/random.js';
import { assignDense } from '../../src/kernel/dense/assignDense.js';
import { verifyDenseAssignment } from '../../src/kernel/dense/verifyDenseAssignment.js';
import { randomTable, type Table, toDense } from '../support/costTables.js';

const tables = fc
  .record({
    seed: fc.integer(),
    rows: fc.integer({ min: 1, max: 45 }),
    columns: fc.integer({ min: 1, max: 45 }),
    isSquare: fc.boolean(),
    kind: fc.constantFrom('uniform' as const, 'ties' as const, 'products' as const),
    forbidden: fc.constantFrom(0, 0, 0.1, 0.9),
  })
  .map(({ seed, isSquare, ...shape }) => {
    const columns = isSquare ? shape.rows : shape.columns;
    return randomTable(createRandom(seed), { ...shape, columns });
  });

/** The total cost, or by how much it falls short, after the proof has been checked. */
function worthOf(table: Table): { totalCost: number } | { shortage: number } {
  const problem = toDense(table);
  const answer = assignDense(problem);
  expect(verifyDenseAssignment(problem, answer)).toBe(true);
  return 'infeasible' in answer ? { shortage: answer.infeasible.shortage } : { totalCost: answer.totalCost };
}

describe('assignDense', () => {
  it('proves every answer it gives', () => {
    fc.assert(
      fc.property(tables, (table) => void worthOf(table)),
      { numRuns: 400 },
    );
  });

  it('is worth the same turned around, and however rows and columns are numbered', () => {
    fc.assert(
      fc.property(tables, fc.integer(), (table, seed) => {
        const random = createRandom(seed);
        const order = random.shuffle(table[0]!.map((_, j) => j));
        const renumbered = random.shuffle(table).map((row) => order.map((j) => row[j]!));
        const turned = order.map((j) => table.map((row) => row[j]!));
        expect(worthOf(renumbered)).toEqual(worthOf(table));
        expect(worthOf(turned)).toEqual(worthOf(table));
      }),
    );
  });

  it('shifts with a line of the shorter side, and scales with all costs', () => {
    fc.assert(
      fc.property(
        tables,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 99 }),
        (table, by, times) => {
          const wide =
            table.length <= table[0]!.length ? table : table[0]!.map((_, j) => table.map((r) => r[j]!));
          const before = worthOf(wide);
          if ('shortage' in before) return;
          const shifted = wide.map((row, i) => (i === 0 ? row.map((c) => c + by) : row));
          expect(worthOf(shifted)).toEqual({ totalCost: before.totalCost + by });
          expect(worthOf(wide.map((row) => row.map((c) => c * times)))).toEqual({
            totalCost: before.totalCost * times,
          });
        },
      ),
    );
  });

  it('gives the very same answer to the very same table', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(assignDense(toDense(table))).toEqual(assignDense(toDense(table)));
      }),
    );
  });
});

describe('assignDense where all rows want the same columns', () => {
  it.each([
    [120, 120],
    [100, 130],
    [130, 100],
  ])('finds the best product table of %i by %i', (rows, columns) => {
    const table = randomTable(createRandom('products'), { rows, columns, kind: 'products', forbidden: 0 });
    // The largest of the one goes with the smallest of the other (rearrangement inequality).
    const size = Math.min(rows, columns);
    let expected = 0;
    for (let k = 1; k <= size; k++) expected += k * (size + 1 - k);
    expect(worthOf(table)).toEqual({ totalCost: expected });
  });

  it('proves as much with fractions', () => {
    const products = randomTable(createRandom('fractions'), {
      rows: 90,
      columns: 90,
      kind: 'products',
      forbidden: 0,
    });
    worthOf(products.map((row) => row.map((c) => c / 7)));
  });

  // 100 rows may have 60 columns only; where there are 10 rows too many, 10 of them need not be seated.
  it.each([
    { rows: 160, columns: 160, shortage: 40 },
    { rows: 120, columns: 140, shortage: 40 },
    { rows: 170, columns: 160, shortage: 30 },
  ])('sees that $rows by $columns fall short by $shortage', ({ rows, columns, shortage }) => {
    const table = randomTable(createRandom('lacking'), { rows, columns, kind: 'products', forbidden: 0.05 });
    const narrowed = table.map((row, i) => row.map((c, j) => (i < 100 && j >= 60 ? Infinity : c)));
    expect(worthOf(narrowed)).toEqual({ shortage });
  });
});
