import { columnNode, hubNode, type ResidualGraph } from './residualGraph.js';

/** The cheapest walks from one node of a residual graph to the others, or from the others to it. */
export interface ShortestPaths {
  /** What the walk costs in weights, bonus included; `Infinity` where there is none. */
  readonly cost: Float64Array;
  /** The neighboring node on the way to the source, -1 for the source itself. */
  readonly previous: Int32Array;
  /** The edge between the two, -1 if they are joined through the hub. */
  readonly edge: Int32Array;
  /** The nodes that were reached, nearest first. */
  readonly order: Int32Array;
}

/**
 * Finds the cheapest walks from `source` (`'forward'`) or to it (`'backward'`); of equally cheap ones that of
 * fewest steps, so that as little as possible changes. With a `target` the search ends there.
 *
 * Dijkstra's algorithm on reduced costs. O(edges log nodes).
 */
export function shortestPaths(
  graph: ResidualGraph,
  source: number,
  direction: 'forward' | 'backward',
  target = -1,
): ShortestPaths {
  const nodes = hubNode(graph) + 1;
  const search = createSearch(nodes);
  const order: number[] = [];
  offer(search, source, 0, 0, -1, -1);
  while (search.size > 0) {
    const node = pop(search);
    order.push(node);
    if (node === target) break;
    if (direction === 'forward') expandForward(graph, search, node);
    else expandBackward(graph, search, node);
  }
  const cost = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const sign = direction === 'forward' ? 1 : -1;
  for (const node of order) {
    cost[node] = search.near[node]! + sign * (potential(graph, node) - potential(graph, source));
  }
  return { cost, previous: search.previous, edge: search.edge, order: Int32Array.from(order) };
}

/** The edges of the walk between a node and the source, each once. */
export function edgesToSource({ previous, edge }: ShortestPaths, node: number): readonly number[] {
  const edges: number[] = [];
  for (let at = node; previous[at]! >= 0; at = previous[at]!) if (edge[at]! >= 0) edges.push(edge[at]!);
  return edges;
}

function potential({ task, rowPrices, columnPrices }: ResidualGraph, node: number): number {
  if (node < task.rows) return rowPrices[node]!;
  return node < task.rows + task.columns ? 0 - columnPrices[node - task.rows]! : 0;
}

/** By how much the prices exceed the weight: 0 or more for an edge not taken, 0 or less for a taken one. */
function slackOf({ task, rowPrices, columnPrices }: ResidualGraph, row: number, edge: number): number {
  return rowPrices[row]! + columnPrices[task.column[edge]!]! - task.weight[edge]! - task.bonus;
}

function expandForward(graph: ResidualGraph, search: Search, node: number): void {
  const { task, taken, rowDegree, columnDegree, rowOfEdge, rowPrices, columnPrices } = graph;
  const near = search.near[node]!;
  const hops = search.hops[node]! + 1;
  const hub = hubNode(graph);
  if (node < task.rows) {
    for (let e = task.rowStart[node]!; e < task.rowStart[node + 1]!; e++) {
      if (taken[e] === 1) continue;
      offer(search, columnNode(graph, task.column[e]!), near + slackOf(graph, node, e), hops, node, e);
    }
    if (rowDegree[node]! > task.rowMin[node]!) offer(search, hub, near + rowPrices[node]!, hops, node, -1);
  } else if (node < hub) {
    const j = node - task.rows;
    for (let k = graph.columnStart[j]!; k < graph.columnStart[j + 1]!; k++) {
      const e = graph.columnEdge[k]!;
      if (taken[e] === 0) continue;
      const i = rowOfEdge[e]!;
      offer(search, i, near - slackOf(graph, i, e), hops, node, e);
    }
    if (columnDegree[j]! < task.columnMax[j]!) {
      offer(search, hub, near - columnPrices[j]!, hops, node, -1);
    }
  } else {
    for (let i = 0; i < task.rows; i++) {
      if (rowDegree[i]! < task.rowMax[i]!) offer(search, i, near - rowPrices[i]!, hops, hub, -1);
    }
    for (let j = 0; j < task.columns; j++) {
      if (columnDegree[j]! <= task.columnMin[j]!) continue;
      offer(search, columnNode(graph, j), near + columnPrices[j]!, hops, hub, -1);
    }
  }
}

function expandBackward(graph: ResidualGraph, search: Search, node: number): void {
  const { task, taken, rowDegree, columnDegree, rowOfEdge, rowPrices, columnPrices } = graph;
  const near = search.near[node]!;
  const hops = search.hops[node]! + 1;
  const hub = hubNode(graph);
  if (node < task.rows) {
    for (let e = task.rowStart[node]!; e < task.rowStart[node + 1]!; e++) {
      if (taken[e] === 0) continue;
      offer(search, columnNode(graph, task.column[e]!), near - slackOf(graph, node, e), hops, node, e);
    }
    if (rowDegree[node]! < task.rowMax[node]!) offer(search, hub, near - rowPrices[node]!, hops, node, -1);
  } else if (node < hub) {
    const j = node - task.rows;
    for (let k = graph.columnStart[j]!; k < graph.columnStart[j + 1]!; k++) {
      const e = graph.columnEdge[k]!;
      if (taken[e] === 1) continue;
      const i = rowOfEdge[e]!;
      offer(search, i, near + slackOf(graph, i, e), hops, node, e);
    }
    if (columnDegree[j]! > task.columnMin[j]!) {
      offer(search, hub, near + columnPrices[j]!, hops, node, -1);
    }
  } else {
    for (let i = 0; i < task.rows; i++) {
      if (rowDegree[i]! > task.rowMin[i]!) offer(search, i, near + rowPrices[i]!, hops, hub, -1);
    }
    for (let j = 0; j < task.columns; j++) {
      if (columnDegree[j]! >= task.columnMax[j]!) continue;
      offer(search, columnNode(graph, j), near - columnPrices[j]!, hops, hub, -1);
    }
  }
}

interface Search {
  /** Distances in reduced costs, and steps, of what is reached. */
  readonly near: Float64Array;
  readonly hops: Int32Array;
  readonly previous: Int32Array;
  readonly edge: Int32Array;
  /** A binary heap of nodes, and each node's place in it, or UNREACHED, or VISITED. */
  readonly heap: Int32Array;
  readonly place: Int32Array;
  size: number;
}

const UNREACHED = -1;
const VISITED = -2;

function createSearch(nodes: number): Search {
  return {
    near: new Float64Array(nodes),
    hops: new Int32Array(nodes),
    previous: new Int32Array(nodes).fill(-1),
    edge: new Int32Array(nodes).fill(-1),
    heap: new Int32Array(nodes),
    place: new Int32Array(nodes).fill(UNREACHED),
    size: 0,
  };
}

function offer(
  search: Search,
  node: number,
  near: number,
  hops: number,
  previous: number,
  edge: number,
): void {
  const place = search.place[node]!;
  if (place === VISITED) return;
  if (place >= 0) {
    const known = search.near[node]!;
    if (near > known || (near === known && hops >= search.hops[node]!)) return;
  }
  search.near[node] = near;
  search.hops[node] = hops;
  search.previous[node] = previous;
  search.edge[node] = edge;
  siftUp(search, place === UNREACHED ? search.size++ : place, node);
}

/** Nearer first, then fewer steps, then the smaller number: the order never depends on chance. */
function comesBefore({ near, hops }: Search, a: number, b: number): boolean {
  if (near[a] !== near[b]) return near[a]! < near[b]!;
  return hops[a] === hops[b] ? a < b : hops[a]! < hops[b]!;
}

function siftUp(search: Search, from: number, node: number): void {
  const { heap, place } = search;
  let k = from;
  while (k > 0) {
    const up = (k - 1) >> 1;
    if (!comesBefore(search, node, heap[up]!)) break;
    heap[k] = heap[up]!;
    place[heap[k]!] = k;
    k = up;
  }
  heap[k] = node;
  place[node] = k;
}

function pop(search: Search): number {
  const { heap, place } = search;
  const nearest = heap[0]!;
  place[nearest] = VISITED;
  const size = --search.size;
  if (size === 0) return nearest;
  const node = heap[size]!;
  let k = 0;
  for (;;) {
    let child = 2 * k + 1;
    if (child >= size) break;
    if (child + 1 < size && comesBefore(search, heap[child + 1]!, heap[child]!)) child++;
    if (!comesBefore(search, heap[child]!, node)) break;
    heap[k] = heap[child]!;
    place[heap[k]!] = k;
    k = child;
  }
  heap[k] = node;
  place[node] = k;
  return nearest;
}
