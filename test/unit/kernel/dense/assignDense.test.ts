import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random.js';
import { assignDense } from '../../../../src/kernel/dense/assignDense.js';
import type { DenseAssignment } from '../../../../src/kernel/dense/denseProblem.js';
import { verifyDenseAssignment } from '../../../../src/kernel/dense/verifyDenseAssignment.js';
import { enumerateCheapest, randomTable, type Table, toDense } from '../../../support/costTables.js';

const inf = Infinity;

function solve(table: Table, columns?: number): DenseAssignment {
  const problem = toDense(table, columns);
  const answer = assignDense(problem);
  expect(verifyDenseAssignment(problem, answer)).toBe(true);
  if ('infeasible' in answer) throw new Error('expected an assignment');
  return answer;
}

describe('assignDense against enumeration', () => {
  it.each(['uniform', 'ties', 'fractions', 'products'] as const)('%s', (kind) => {
    const random = createRandom(`dense ${kind}`);
    const seen = { feasible: 0, infeasible: 0, wide: 0, tall: 0 };
    for (let round = 0; round < 400; round++) {
      const rows = random.integer(8);
      const columns = random.integer(8);
      const forbidden = [0, 0, 0.3, 0.6][random.integer(4)]!;
      const table = randomTable(random, { rows, columns, kind, forbidden });
      const problem = toDense(table, columns);
      const answer = assignDense(problem);
      const expected = enumerateCheapest(table, columns);
      const about = JSON.stringify(table);
      expect(verifyDenseAssignment(problem, answer), about).toBe(true);
      if ('infeasible' in answer) expect(expected, about).toBeUndefined();
      else if (kind === 'fractions') expect(answer.totalCost, about).toBeCloseTo(expected!, 12);
      else expect(answer.totalCost, about).toBe(expected);
      seen['infeasible' in answer ? 'infeasible' : 'feasible'] += 1;
      if (rows !== columns) seen[rows < columns ? 'wide' : 'tall'] += 1;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });
});

describe('assignDense', () => {
  it.each([
    ['nothing at all', [], 0, []],
    ['rows without columns', [[], [], []], 0, [-1, -1, -1]],
    ['columns without rows', [], 3, []],
    ['one cell', [[7]], 1, [0]],
    [
      'a wide table',
      [
        [4, 1, 5],
        [2, 0, 5],
      ],
      3,
      [1, 0],
    ],
    [
      'a tall table',
      [
        [4, 3],
        [1, 0],
        [3, 5],
      ],
      2,
      [-1, 1, 0],
    ],
  ])('assigns %s', (_, table, columns, expected) => {
    expect([...solve(table as Table, columns as number).columnOfRow]).toEqual(expected);
  });

  it('gives the prices of rows and columns that do not exist no length', () => {
    const { rowPrices, columnPrices } = solve([], 3);
    expect([...rowPrices]).toEqual([]);
    expect([...columnPrices]).toEqual([0, 0, 0]);
  });

  it('takes negative costs, and a zero like any other number', () => {
    expect(
      solve([
        [-5, 0],
        [0, -7],
      ]).totalCost,
    ).toBe(-12);
    expect(
      solve([
        [0, 0],
        [0, 0],
      ]).totalCost,
    ).toBe(0);
  });

  it('goes around forbidden pairs', () => {
    expect([
      ...solve([
        [1, inf],
        [inf, 1],
      ]).columnOfRow,
    ]).toEqual([0, 1]);
    expect([
      ...solve([
        [inf, 1, 2],
        [1, inf, inf],
        [1, 9, inf],
      ]).columnOfRow,
    ]).toEqual([2, 0, 1]);
  });

  it.each([
    [
      'rows that share their only columns',
      [
        [inf, inf, 4],
        [inf, inf, inf],
        [inf, 4, inf],
      ],
      'rows',
      [1],
      [],
      1,
    ],
    [
      'two rows with one column',
      [
        [1, inf],
        [2, inf],
      ],
      'rows',
      [0, 1],
      [0],
      1,
    ],
    [
      'three rows with one column',
      [
        [1, inf, inf],
        [2, inf, inf],
        [3, inf, inf],
      ],
      'rows',
      [0, 1, 2],
      [0],
      2,
    ],
    [
      'columns of a tall table that nobody takes',
      [
        [1, inf],
        [2, inf],
        [3, inf],
      ],
      'columns',
      [],
      [1],
      1,
    ],
  ] as const)('says why there is no assignment: %s', (_, table, side, rows, columns, shortage) => {
    const problem = toDense(table);
    const answer = assignDense(problem);
    if (!('infeasible' in answer)) throw new Error('expected no assignment');
    const { infeasible } = answer;
    expect({ ...infeasible, rows: [...infeasible.rows], columns: [...infeasible.columns] }).toEqual({
      side,
      rows,
      columns,
      shortage,
    });
    expect(verifyDenseAssignment(problem, answer)).toBe(true);
  });

  it('knows that 0.1 + 0.2 is more than 0.3', () => {
    expect([
      ...solve([
        [0.1, 0.3],
        [0, 0.2],
      ]).columnOfRow,
    ]).toEqual([1, 0]);
  });

  it('keeps small differences of the largest whole numbers', () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect([
      ...solve([
        [large, large - 1],
        [large - 1, large],
      ]).columnOfRow,
    ]).toEqual([1, 0]);
    expect([
      ...solve([
        [large - 1, large],
        [large, large - 1],
      ]).columnOfRow,
    ]).toEqual([0, 1]);
    expect([
      ...solve([
        [large, 1],
        [1, large],
      ]).columnOfRow,
    ]).toEqual([1, 0]);
  });

  it('works across scales', () => {
    const table = [
      [1e-9, 1e15, 1e15],
      [1e15, 2e-9, 1e-9],
      [1e15, 1e-9, 5e-9],
    ];
    expect([...solve(table).columnOfRow]).toEqual([0, 2, 1]);
  });

  it('leaves its input alone', () => {
    const costs = Float64Array.of(3, 1, 2, 4, 0, 5);
    assignDense({ costs, rows: 3, columns: 2 });
    expect([...costs]).toEqual([3, 1, 2, 4, 0, 5]);
  });

  it('takes whole numbers in either kind of array', () => {
    const costs = [9, 2, 7, 6, 4, 3, 5, 8, 1];
    expect(assignDense({ costs: Int32Array.from(costs), rows: 3, columns: 3 })).toEqual(
      assignDense({ costs: Float64Array.from(costs), rows: 3, columns: 3 }),
    );
  });

  it.each([
    [
      'NaN',
      { costs: Float64Array.of(1, Number.NaN, 2, 3) },
      'costs[1] must be a number or Infinity, not NaN',
    ],
    ['-Infinity', { costs: Float64Array.of(1, 2, -inf, 3) }, 'costs[2]'],
    ['too few costs', { costs: Int32Array.of(1, 2, 3) }, 'costs must have length 2 * 2, not 3'],
    ['a negative size', { rows: -1 }, 'rows must be a whole number from 0, not -1'],
    ['a broken size', { columns: 1.5 }, 'columns must be a whole number from 0, not 1.5'],
  ])('refuses %s', (_, broken, message) => {
    const run = () => assignDense({ costs: Int32Array.of(1, 2, 3, 4), rows: 2, columns: 2, ...broken });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });
});

describe('verifyDenseAssignment', () => {
  const problem = toDense([
    [4, 1, 5],
    [2, 0, 5],
  ]);
  const answer = solve([
    [4, 1, 5],
    [2, 0, 5],
  ]);

  it.each([
    ['a dearer assignment', { columnOfRow: Int32Array.of(2, 1) }],
    ['a dearer assignment with its true total', { columnOfRow: Int32Array.of(2, 0), totalCost: 7 }],
    ['a row left out', { columnOfRow: Int32Array.of(-1, 1), totalCost: 0 }],
    ['a column given twice', { columnOfRow: Int32Array.of(1, 1), totalCost: 1 }],
    ['a column that does not exist', { columnOfRow: Int32Array.of(1, 3) }],
    ['too few rows', { columnOfRow: Int32Array.of(1) }],
    ['a wrong total', { totalCost: 2 }],
    ['missing prices', { columnPrices: new Float64Array(2) }],
    ['prices that are not numbers', { rowPrices: Float64Array.of(Number.NaN, 0) }],
    [
      'a price on a column left over',
      { columnPrices: answer.columnPrices.map((p, j) => (j === 2 ? -9 : p)) },
    ],
  ])('refuses %s', (_, change) => {
    expect(verifyDenseAssignment(problem, { ...answer, ...change })).toBe(false);
  });

  it('refuses a forbidden pair', () => {
    const table = [
      [inf, 2],
      [1, inf],
    ];
    const good = solve(table);
    expect(verifyDenseAssignment(toDense(table), { ...good, columnOfRow: Int32Array.of(0, 1) })).toBe(false);
  });

  it.each([
    ['a group that is not short', { rows: Int32Array.of(0), columns: Int32Array.of(1), shortage: 1 }],
    ['a group with a way out', { rows: Int32Array.of(0, 1), columns: Int32Array.of(1), shortage: 1 }],
    ['a row named twice', { rows: Int32Array.of(0, 0), columns: Int32Array.of(), shortage: 2 }],
  ])('refuses %s', (_, group) => {
    expect(verifyDenseAssignment(problem, { infeasible: { side: 'rows', ...group } })).toBe(false);
  });

  it('refuses a shortage on the longer side', () => {
    const infeasible = {
      side: 'columns' as const,
      rows: Int32Array.of(0, 1),
      columns: Int32Array.of(0, 1, 2),
      shortage: 1,
    };
    expect(verifyDenseAssignment(problem, { infeasible })).toBe(false);
  });
});
