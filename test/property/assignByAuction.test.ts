import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/core/random.js';
import { assignByAuction } from '../../src/kernel/sparse/assignByAuction.js';
import { assignByFlow } from '../../src/kernel/sparse/assignByFlow.js';
import type { AssignmentTask, RawAssignment } from '../../src/kernel/sparse/assignmentProblem.js';
import { assignSparse } from '../../src/kernel/sparse/assignSparse.js';
import { readAssignment } from '../../src/kernel/sparse/readAssignment.js';
import { verifyAssignment } from '../../src/kernel/sparse/verifyAssignment.js';
import { violatedCut } from '../../src/kernel/sparse/violatedCut.js';
import { type PlainProblem, randomProblem, toProblem } from '../support/assignments.js';

/** What the taken edges are worth in the scale of the prices, or by how much the minimums are missed. */
function worthOf(task: AssignmentTask, raw: RawAssignment) {
  const cut = violatedCut(task, raw.taken);
  if (cut !== undefined) return { side: cut.infeasible.side, shortage: cut.infeasible.shortage };
  let total = 0;
  for (let e = 0; e < task.edges; e++) if (raw.taken[e] === 1) total += task.weight[e]! + task.bonus;
  return { total };
}

/** The two methods share no code beyond the reading of the problem. */
function expectSameWorth(plain: PlainProblem): void {
  const problem = toProblem(plain);
  const task = readAssignment(problem);
  expect(worthOf(task, assignByAuction(task))).toEqual(worthOf(task, assignByFlow(task)));
  expect(verifyAssignment(problem, assignSparse(problem))).toBe(true);
}

describe('the auction against the network simplex', () => {
  it('agrees on programs of any shape, large enough for several phases', () => {
    const random = createRandom('auction and simplex');
    for (let round = 0; round < 150; round++) {
      const rows = 1 + random.integer(round % 5 === 0 ? 400 : 120);
      const columns = 1 + random.integer(Math.max(1, rows >> random.integer(4)));
      const heaviest = [0, 1, 10, 100, 10_000, 1_000_000][random.integer(6)]!;
      expectSameWorth(
        randomProblem(random, {
          rows,
          columns,
          density: Math.min(1, (1 + random.integer(12)) / columns),
          heaviest,
          lightest: random.integer(3) === 0 ? -heaviest : 0,
          rowMax: 1,
          columnMax: [1, 2, 5, 40][random.integer(4)]!,
          rowMinimums: [0, 0, 0.02, 0.5][random.integer(4)]!,
          columnMinimums: [0, 0, 0.05, 0.5][random.integer(4)]!,
          objective: random.integer(2) === 0 ? 'coverage' : 'weight',
        }),
      );
    }
  });

  it.each([
    { columns: 10, least: 18, most: 200 },
    { columns: 10, least: 20, most: 20 },
    { columns: 60, least: 3, most: 8 },
    { columns: 60, least: 4, most: 8 },
  ])('agrees on minimums that pull against the weights: $columns columns of $least to $most', (shape) => {
    const random = createRandom('minimums');
    const { columns, least, most } = shape;
    const edges = Array.from({ length: 200 }, (_, i) =>
      random
        .shuffle(Array.from({ length: columns }, (__, j) => j))
        .slice(0, 9)
        .map((j) => [i, j, random.integer(1000) + Math.round((9000 * (columns - j)) / columns)] as const),
    ).flat();
    const columnMin = new Array<number>(columns).fill(least);
    const columnMax = new Array<number>(columns).fill(most);
    for (const objective of ['coverage', 'weight'] as const) {
      expectSameWorth({ rows: 200, columns, edges, columnMin, columnMax, objective });
    }
  });

  const size = 150;
  const random = createRandom('hard shapes');
  const uniform = Array.from({ length: size * size }, () => random.integer(1_000_001));
  const shapes: Record<string, (i: number, j: number) => number> = {
    'costs of Machol and Wien': (i, j) => -(i + 1) * (j + 1),
    'everybody wants the same': (_, j) => size - j,
    'nobody minds': () => 5,
    'rows differ, columns do not': (i) => i,
    'uniform weights': (i, j) => uniform[i * size + j]!,
    'few different weights': (i, j) => uniform[i * size + j]! % 3,
    'a few large weights among small ones': (i, j) => (uniform[i * size + j]! % 50 === 0 ? 1e9 : j),
  };

  describe.each(Object.entries(shapes))('%s', (_, weight) => {
    it.each([
      { rows: size, columns: size, places: 1 },
      { rows: size, columns: size / 5, places: 5 },
      { rows: size, columns: size / 5, places: 4 },
      { rows: size / 2, columns: size, places: 1 },
    ])('$rows rows, $columns columns with $places places', ({ rows, columns, places }) => {
      const edges = Array.from({ length: rows * columns }, (__, e) => {
        const i = Math.floor(e / columns);
        return [i, e % columns, weight(i, e % columns)] as const;
      });
      const columnMax = new Array<number>(columns).fill(places);
      expectSameWorth({ rows, columns, edges, columnMax, objective: 'coverage' });
      expectSameWorth({ rows, columns, edges, columnMax, objective: 'weight' });
    });
  });
});
