import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kBestAssignments } from '../../src/kernel/kbest/kBestAssignments.js';
import { toProblem } from '../support/assignments.js';

const file = fileURLToPath(new URL('../../../shared/data/matching/kbest-murty1968.json', import.meta.url));

describe.runIf(existsSync(file))('the table of Murty (1968) (skipped without ../shared)', () => {
  it('has the 30 cheapest assignments that complete enumeration finds', () => {
    const data = JSON.parse(readFileSync(file, 'utf8'));
    const costs: number[][] = data.cost_matrix;
    const known = data['answers_by_complete_enumeration_of_10!'];
    const edges = costs.flatMap((row, i) => row.map((cost, j) => [i, j, -cost] as const));
    const found = kBestAssignments(toProblem({ rows: 10, columns: 10, edges, objective: 'coverage' }), 30);
    // Minus zero is no other cost.
    expect(found.map(({ totalWeight }) => 0 - totalWeight)).toEqual(known.best_30_costs);
    const columnsOf = (chosen: Int32Array) => [...chosen].map((e) => e % 10).join();
    // Those that cost as much as the last may be others than the listed ones.
    const last = known.best_30_costs.at(-1);
    const listed: number[][] = known.best_30_assignments_row_to_col;
    const total = (columns: number[]) => columns.reduce((sum, j, i) => sum + costs[i]![j]!, 0);
    expect(new Set(found.filter((x) => 0 - x.totalWeight < last).map((x) => columnsOf(x.chosen)))).toEqual(
      new Set(listed.filter((columns) => total(columns) < last).map((columns) => columns.join())),
    );
  });
});
