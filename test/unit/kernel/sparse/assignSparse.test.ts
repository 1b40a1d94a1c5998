import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random.js';
import { assignSparse } from '../../../../src/kernel/sparse/assignSparse.js';
import { verifyAssignment } from '../../../../src/kernel/sparse/verifyAssignment.js';
import {
  enumerateBest,
  isFeasible,
  type PlainProblem,
  type RandomShape,
  randomProblem,
  toProblem,
  worth,
} from '../../../support/assignments.js';

const shapes: Record<string, Omit<RandomShape, 'rows' | 'columns' | 'objective' | 'density'>> = {
  'one place on either side': free(1, 1, 0, 9),
  'columns with places': free(1, 3, 0, 9),
  'columns with places, many ties': free(1, 3, 0, 2),
  'columns with places, negative weights': free(1, 3, -9, 9),
  'columns with minimums': { ...free(1, 3, -5, 9), columnMinimums: 0.4 },
  'rows and columns with minimums': { ...free(1, 3, -5, 9), rowMinimums: 0.3, columnMinimums: 0.3 },
  'several edges a row': free(3, 3, -3, 9),
  'several edges a row, one a column': { ...free(3, 1, -3, 9), rowMinimums: 0.3, columnMinimums: 0.2 },
  'everything at once': { ...free(3, 3, -9, 9), rowMinimums: 0.3, columnMinimums: 0.3 },
};

function free(rowMax: number, columnMax: number, lightest: number, heaviest: number) {
  return { rowMax, columnMax, lightest, heaviest, rowMinimums: 0, columnMinimums: 0 };
}

describe.each(Object.entries(shapes))('assignSparse against enumeration: %s', (name, shape) => {
  it.each(['coverage', 'weight'] as const)('%s', (objective) => {
    const random = createRandom(`${name} ${objective}`);
    let infeasible = 0;
    for (let round = 0; round < 400; round++) {
      const plain = randomProblem(random, {
        ...shape,
        objective,
        rows: random.integer(5),
        columns: random.integer(5),
        density: 0.2 + 0.8 * random.next(),
      });
      const problem = toProblem(plain);
      const answer = assignSparse(problem);
      expect(worth(objective, answer), JSON.stringify(plain)).toEqual(worth(objective, enumerateBest(plain)));
      expect(verifyAssignment(problem, answer), JSON.stringify(plain)).toBe(true);
      if (!isFeasible(answer)) infeasible += 1;
    }
    const expectsInfeasible = shape.rowMinimums + shape.columnMinimums > 0;
    expect(infeasible > 0).toBe(expectsInfeasible);
  });
});

const pairs: PlainProblem = {
  rows: 2,
  columns: 2,
  edges: [
    [0, 0, 9],
    [0, 1, 1],
    [1, 0, 5],
  ],
  objective: 'coverage',
};

function solve(plain: PlainProblem) {
  const answer = assignSparse(toProblem(plain));
  if (!isFeasible(answer)) throw new Error('expected an assignment');
  return answer;
}

function shortfall(plain: PlainProblem) {
  const answer = assignSparse(toProblem(plain));
  if (isFeasible(answer)) throw new Error('expected no assignment');
  const { side, rows, columns, shortage } = answer.infeasible;
  return { side, rows: [...rows], columns: [...columns], shortage };
}

describe('assignSparse', () => {
  it('places most rows first when asked for coverage, and only then looks at weight', () => {
    expect([...solve(pairs).chosen]).toEqual([1, 2]);
    expect([...solve({ ...pairs, objective: 'weight' }).chosen]).toEqual([0]);
  });

  it('takes edges of weight zero and below for coverage', () => {
    const { matched, totalWeight } = solve({
      ...pairs,
      edges: [
        [0, 0, 0],
        [1, 1, -4],
      ],
    });
    expect({ matched, totalWeight }).toEqual({ matched: 2, totalWeight: -4 });
  });

  it('takes a negative edge for its weight only where a minimum needs it', () => {
    const plain: PlainProblem = {
      ...pairs,
      edges: [
        [0, 0, -3],
        [1, 1, -4],
      ],
      objective: 'weight',
    };
    expect(solve(plain).totalWeight).toBe(0);
    expect([...solve({ ...plain, columnMin: [0, 1] }).chosen]).toEqual([1]);
  });

  it('gives a row with several edges different columns', () => {
    const answer = solve({
      rows: 1,
      columns: 3,
      edges: [
        [0, 0, 7],
        [0, 2, 5],
      ],
      rowMax: [3],
      objective: 'weight',
    });
    expect([...answer.chosen]).toEqual([0, 1]);
  });

  it('fills minimums and makes the best of the rest in one solve', () => {
    const twoPhaseTrap: PlainProblem = {
      rows: 2,
      columns: 2,
      edges: [
        [0, 0, 4],
        [1, 0, 5],
        [0, 1, 2],
        [1, 1, 9],
      ],
      rowMin: [1, 1],
      columnMin: [1, 0],
      columnMax: [3, 1],
      objective: 'weight',
    };
    expect(solve(twoPhaseTrap).totalWeight).toBe(13);
  });

  it.each([
    { rows: 0, columns: 0 },
    { rows: 0, columns: 3 },
    { rows: 3, columns: 0 },
    { rows: 2, columns: 2 },
  ])('has an empty answer without edges: $rows x $columns', (size) => {
    const answer = solve({ ...size, edges: [], objective: 'coverage' });
    expect(answer).toMatchObject({ matched: 0, totalWeight: 0 });
    expect(answer.rowPrices).toHaveLength(size.rows);
    expect(answer.columnPrices).toHaveLength(size.columns);
  });

  it('leaves columns without places empty', () => {
    expect([...solve({ ...pairs, columnMax: [0, 1] }).chosen]).toEqual([1]);
  });

  it('proves with the usual dual: the prices of a pair never fall short of its worth, and match it when chosen', () => {
    const plain = {
      ...pairs,
      edges: [
        [0, 0, 9],
        [0, 1, 8],
        [1, 0, 7],
        [1, 1, 2],
      ],
    } as const;
    const answer = solve({ ...plain, objective: 'weight' });
    const surplus = plain.edges.map(([i, j, w]) => w - answer.rowPrices[i]! - answer.columnPrices[j]!);
    expect(Math.max(...surplus)).toBeLessThanOrEqual(0);
    expect([...answer.chosen].map((e) => surplus[e])).toEqual([0, 0]);
  });

  it('keeps weights exact far beyond 32 bits', () => {
    const large = 2 ** 46;
    const answer = solve({
      ...pairs,
      edges: [
        [0, 0, large],
        [0, 1, 1],
        [1, 0, large - 1],
      ],
      objective: 'weight',
    });
    expect(answer.totalWeight).toBe(large);
  });
});

describe('assignSparse when minimums cannot be met', () => {
  it('names the rows that compete for too few places', () => {
    const crowd = {
      rows: 4,
      columns: 2,
      edges: [
        [0, 0, 1],
        [1, 0, 1],
        [2, 0, 1],
        [3, 1, 1],
      ],
    } as const;
    expect(shortfall({ ...crowd, rowMin: [1, 1, 1, 1], objective: 'weight' })).toEqual({
      side: 'rows',
      rows: [0, 1, 2],
      columns: [0],
      shortage: 2,
    });
  });

  it('names the columns that wait for too few rows', () => {
    const crowd = {
      rows: 1,
      columns: 3,
      edges: [
        [0, 0, 1],
        [0, 1, 1],
      ],
    } as const;
    expect(shortfall({ ...crowd, columnMin: [1, 1, 0], objective: 'coverage' })).toEqual({
      side: 'columns',
      rows: [0],
      columns: [0, 1],
      shortage: 1,
    });
  });

  it('counts the edges that a row lacks altogether', () => {
    const lonely: PlainProblem = { rows: 1, columns: 2, edges: [[0, 1, 3]], objective: 'weight' };
    expect(shortfall({ ...lonely, rowMin: [3], rowMax: [3] })).toMatchObject({
      rows: [0],
      columns: [],
      shortage: 2,
    });
  });
});

describe('the contract of assignSparse', () => {
  const good = toProblem({ ...pairs, objective: 'weight' });
  it.each([
    ['a fractional weight', { weight: Float64Array.of(1, 2.5, 3) }, 'weight[1] must be a whole number'],
    ['a weight that is not a number', { weight: Float64Array.of(1, 2, Number.NaN) }, 'weight[2]'],
    ['an infinite weight', { weight: Float64Array.of(Number.POSITIVE_INFINITY, 2, 3) }, 'weight[0]'],
    ['too few weights', { weight: Int32Array.of(1, 2) }, 'weight must have length 3, not 2'],
    ['an unknown column', { column: Int32Array.of(0, 2, 0) }, 'column[1] must be from 0 to 1, not 2'],
    ['a column twice in a row', { column: Int32Array.of(1, 1, 0) }, 'row 0 names column 1 twice'],
    ['offsets that fall', { rowStart: Int32Array.of(0, 4, 3) }, 'rowStart[2] is below rowStart[1]'],
    ['offsets that do not begin at 0', { rowStart: Int32Array.of(1, 2, 3) }, 'rowStart[0] must be 0'],
    ['too few offsets', { rowStart: Int32Array.of(0, 3) }, 'rowStart must have length 3'],
    ['a minimum above its maximum', { rowMin: Int32Array.of(0, 2) }, 'row 1'],
    ['a negative minimum', { columnMin: Int32Array.of(-1, 0) }, 'column 0'],
    ['bounds of the wrong length', { columnMax: Int32Array.of(1) }, 'columnMax must have length 2'],
    ['a negative count', { rows: -1 }, 'rows must be a whole number'],
    ['a bonus that is too small', { objective: 'coverage' as const, bonus: 7 }, 'at least 8'],
    ['an unknown objective', { objective: 'cheapest' as 'weight' }, 'cheapest'],
    ['weights whose sums are not exact', { weight: Float64Array.of(2 ** 52, 0, 0) }, '2^53'],
  ])('refuses %s', (_, broken, message) => {
    const run = () => assignSparse({ ...good, ...broken });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });
});
