import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random.js';
import { type ConnectedComponents, connectedComponents } from '../../../../src/kernel/sparse/components.js';
import { toProblem } from '../../../support/assignments.js';

function graph(rows: number, columns: number, edges: readonly (readonly [number, number])[]) {
  return toProblem({ rows, columns, edges: edges.map(([i, j]) => [i, j, 1]), objective: 'weight' });
}

/** The components as lists of rows and columns. */
function lists(parts: ConnectedComponents) {
  return Array.from({ length: parts.count }, (_, c) => ({
    rows: [...parts.row.subarray(parts.rowStart[c], parts.rowStart[c + 1])],
    columns: [...parts.column.subarray(parts.columnStart[c], parts.columnStart[c + 1])],
  }));
}

describe('connectedComponents', () => {
  it('numbers components by their first row, keeping the order within', () => {
    const parts = connectedComponents(
      graph(5, 4, [
        [0, 3],
        [1, 0],
        [2, 3],
        [2, 1],
        [4, 0],
      ]),
    );
    expect(lists(parts)).toEqual([
      { rows: [0, 2], columns: [1, 3] },
      { rows: [1, 4], columns: [0] },
      { rows: [3], columns: [] },
      { rows: [], columns: [2] },
    ]);
  });

  it('has nothing to split in an empty graph', () => {
    expect(lists(connectedComponents(graph(0, 0, [])))).toEqual([]);
  });

  it('joins exactly what a walk along the edges can reach', () => {
    const random = createRandom('components');
    for (let round = 0; round < 200; round++) {
      const rows = 1 + random.integer(30);
      const columns = 1 + random.integer(20);
      const edges = new Map<string, readonly [number, number]>();
      for (let e = random.integer(40); e > 0; e--) {
        const edge = [random.integer(rows), random.integer(columns)] as const;
        edges.set(edge.join(), edge);
      }
      const found = lists(connectedComponents(graph(rows, columns, [...edges.values()])));
      expect(found).toEqual(walk(rows, columns, [...edges.values()]));
    }
  });
});

/** ConnectedComponents by spreading labels until nothing changes. */
function walk(rows: number, columns: number, edges: readonly (readonly [number, number])[]) {
  const labels = Array.from({ length: rows + columns }, (_, node) => node);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [i, j] of edges) {
      const low = Math.min(labels[i]!, labels[rows + j]!);
      if (labels[i] !== low || labels[rows + j] !== low) changed = true;
      labels[i] = low;
      labels[rows + j] = low;
    }
  }
  const members = (label: number, from: number, to: number) =>
    labels.slice(from, to).flatMap((l, at) => (l === label ? [at] : []));
  return [...new Set(labels)].map((label) => ({
    rows: members(label, 0, rows),
    columns: members(label, rows, rows + columns),
  }));
}
