import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random.js';
import { kBestAssignments } from '../../../../src/kernel/kbest/kBestAssignments.js';
import {
  type PlainProblem,
  type RandomShape,
  randomProblem,
  toProblem,
} from '../../../support/assignments.js';
import { rankAssignments } from '../../../support/rankAssignments.js';

type Shape = Omit<RandomShape, 'rows' | 'columns' | 'objective' | 'density'>;

const simple: Shape = {
  rowMax: 1,
  columnMax: 1,
  lightest: 0,
  heaviest: 9,
  rowMinimums: 0,
  columnMinimums: 0,
};
const shapes: Record<string, Shape> = {
  'one place on either side': simple,
  'many ties': { ...simple, heaviest: 1 },
  'negative weights': { ...simple, lightest: -9 },
  'negative weights only': { ...simple, lightest: -9, heaviest: -1 },
  'columns with places': { ...simple, columnMax: 3, lightest: -3 },
  minimums: { ...simple, columnMax: 2, lightest: -5, rowMinimums: 0.4, columnMinimums: 0.4 },
  'several edges a row, minimums': {
    rowMax: 3,
    columnMax: 3,
    lightest: -9,
    heaviest: 9,
    rowMinimums: 0.3,
    columnMinimums: 0.3,
  },
};

describe.each(Object.entries(shapes))('kBestAssignments against enumeration: %s', (name, shape) => {
  it.each(['coverage', 'weight'] as const)('%s', (objective) => {
    const random = createRandom(`k-best ${name} ${objective}`);
    let longest = 0;
    for (let round = 0; round < 120; round++) {
      const plain = randomProblem(random, {
        ...shape,
        objective,
        rows: random.integer(4),
        columns: random.integer(4),
        density: 0.3 + 0.7 * random.next(),
      });
      const all = rankAssignments(plain);
      // Sometimes a few, sometimes more than there are.
      const k = round % 2 === 0 ? 1 + random.integer(8) : all.length + 1;
      const found = kBestAssignments(toProblem(plain), k);
      const about = JSON.stringify({ plain, k });
      const worth = objective === 'coverage' ? ['matched', 'totalWeight'] : ['totalWeight'];
      const worthOf = (ranked: object) => worth.map((key) => ranked[key as keyof typeof ranked]);
      expect(found.map(worthOf), about).toEqual(all.slice(0, k).map(worthOf));
      const known = new Map(all.map((ranked) => [ranked.chosen.join(), ranked]));
      for (const { chosen, ...sums } of found) {
        expect(known.get(chosen.join()), about).toMatchObject(sums);
        known.delete(chosen.join());
      }
      longest = Math.max(longest, found.length);
    }
    expect(longest).toBeGreaterThan(20);
  });
});

describe('kBestAssignments', () => {
  const plain: PlainProblem = {
    rows: 2,
    columns: 2,
    edges: [
      [0, 0, 9],
      [0, 1, 8],
      [1, 0, 7],
      [1, 1, 2],
    ],
    objective: 'weight',
  };

  it('goes on to assignments that leave somebody out', () => {
    const found = kBestAssignments(toProblem(plain), 100);
    expect(found.map(({ totalWeight }) => totalWeight)).toEqual([15, 11, 9, 8, 7, 2, 0]);
    expect([...found.at(-1)!.chosen]).toEqual([]);
  });

  it('counts an assignment with an edge of weight zero more as another one', () => {
    const free: PlainProblem = {
      ...plain,
      edges: [
        [0, 0, 0],
        [1, 1, 0],
      ],
    };
    const found = kBestAssignments(toProblem(free), 10);
    expect(new Set(found.map(({ chosen }) => [...chosen].join()))).toEqual(new Set(['', '0', '1', '0,1']));
  });

  it('has nothing to rank where minimums cannot be met', () => {
    expect(kBestAssignments(toProblem({ ...plain, edges: [[0, 0, 1]], rowMin: [1, 1] }), 3)).toEqual([]);
  });

  it('ranks the one empty assignment of an empty problem', () => {
    const found = kBestAssignments(toProblem({ rows: 0, columns: 0, edges: [], objective: 'coverage' }), 3);
    expect(found).toEqual([{ chosen: Int32Array.of(), matched: 0, totalWeight: 0 }]);
  });

  it('gives none when none are asked for, and refuses half ones', () => {
    expect(kBestAssignments(toProblem(plain), 0)).toEqual([]);
    expect(() => kBestAssignments(toProblem(plain), -1)).toThrow(RangeError);
    expect(() => kBestAssignments(toProblem(plain), 1.5)).toThrow('k must be a whole number from 0, not 1.5');
  });
});
