import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random.js';
import { type Digraph, strongComponents } from '../../../../src/kernel/residual/strongComponents.js';

/** For every node the nodes that can be reached from it, by trying. */
function reachable({ start, target }: Digraph): readonly ReadonlySet<number>[] {
  return Array.from({ length: start.length - 1 }, (_, node) => {
    const seen = new Set([node]);
    for (const at of seen) for (let k = start[at]!; k < start[at + 1]!; k++) seen.add(target[k]!);
    return seen;
  });
}

describe('strongComponents', () => {
  it('puts together exactly the nodes that reach each other, and numbers them against the arcs', () => {
    const random = createRandom('digraphs');
    for (let run = 0; run < 300; run++) {
      const nodes = random.integer(9);
      const lists = Array.from({ length: nodes }, () =>
        random.shuffle([...Array(nodes).keys()]).slice(0, random.integer(3)),
      );
      const start = Int32Array.from([0, ...lists.map((_, i) => lists.slice(0, i + 1).flat().length)]);
      const graph = { start, target: Int32Array.from(lists.flat()) };
      const reach = reachable(graph);
      const { count, componentOf, node, nodeStart } = strongComponents(graph);
      expect(new Set(componentOf).size).toBe(count);
      for (let a = 0; a < nodes; a++) {
        for (let b = 0; b < nodes; b++) {
          expect(componentOf[a] === componentOf[b]).toBe(reach[a]!.has(b) && reach[b]!.has(a));
          if (reach[a]!.has(b)) expect(componentOf[b]!).toBeLessThanOrEqual(componentOf[a]!);
        }
        const own = node.subarray(nodeStart[componentOf[a]!], nodeStart[componentOf[a]! + 1]);
        expect(own).toContain(a);
      }
    }
  });
});
