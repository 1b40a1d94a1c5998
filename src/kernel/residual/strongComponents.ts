/** A directed graph: the arcs of node `i` lead to `target[start[i]]` up to, not including, `target[start[i + 1]]`. */
export interface Digraph {
  readonly start: Int32Array;
  readonly target: Int32Array;
}

/** The parts of a directed graph within which every node can reach every other. */
export interface StrongComponents {
  readonly count: number;
  /** The component of every node. An arc between components always leads to the one with the lower number. */
  readonly componentOf: Int32Array;
  /** The nodes ordered by component; those of `c` are `node[nodeStart[c]]` and following. */
  readonly node: Int32Array;
  readonly nodeStart: Int32Array;
}

/** Finds the strong components (Tarjan 1972, without recursion). O(nodes + arcs). */
export function strongComponents({ start, target }: Digraph): StrongComponents {
  const nodes = start.length - 1;
  const componentOf = new Int32Array(nodes).fill(-1);
  const index = new Int32Array(nodes).fill(-1);
  const lowest = new Int32Array(nodes);
  const position = start.slice(0, nodes);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  let count = 0;

  function enter(node: number): void {
    index[node] = visited;
    lowest[node] = visited++;
    open.push(node);
    path.push(node);
  }

  function leave(node: number): void {
    path.pop();
    const parent = path[path.length - 1];
    if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
    if (lowest[node] !== index[node]) return;
    for (let member = -1; member !== node; ) {
      member = open.pop()!;
      componentOf[member] = count;
    }
    count++;
  }

  for (let root = 0; root < nodes; root++) {
    if (index[root]! >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      if (position[node]! === start[node + 1]!) {
        leave(node);
        continue;
      }
      const next = target[position[node]!++]!;
      if (index[next]! < 0) enter(next);
      else if (componentOf[next]! < 0) lowest[node] = Math.min(lowest[node]!, index[next]!);
    }
  }
  return { count, componentOf, ...membersOf(componentOf, count) };
}

function membersOf(componentOf: Int32Array, count: number): Pick<StrongComponents, 'node' | 'nodeStart'> {
  const nodeStart = new Int32Array(count + 1);
  for (let i = 0; i < componentOf.length; i++) nodeStart[componentOf[i]! + 1]! += 1;
  for (let c = 0; c < count; c++) nodeStart[c + 1]! += nodeStart[c]!;
  const position = nodeStart.slice(0, count);
  const node = new Int32Array(componentOf.length);
  for (let i = 0; i < componentOf.length; i++) node[position[componentOf[i]!]!++] = i;
  return { node, nodeStart };
}
