/**
 * A network for {@link networkSimplex}. Nodes 0 to `nodes - 1`; the node `hub` is joined to every other node by
 * an arc that starts in the tree, so the starting flow must satisfy every node's balance.
 */
export interface Network {
  readonly nodes: number;
  readonly hub: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly cost: Float64Array;
  readonly capacity: Int32Array;
  /** The starting flow; the optimal one afterwards. */
  readonly flow: Int32Array;
  /** The arc that joins each node to the hub at the start; -1 for the hub. */
  readonly firstArc: Int32Array;
}

const UPWARD = 1;
const DOWNWARD = -1;
const AT_LOWER = 1;
const IN_TREE = 0;
const AT_UPPER = -1;

/** The spanning tree: linked children lists, so that a subtree is hung elsewhere without touching the rest. */
interface Tree {
  readonly parent: Int32Array;
  /** The arc to the parent, and whether it points to the parent. */
  readonly arc: Int32Array;
  readonly direction: Int8Array;
  readonly depth: Int32Array;
  readonly child: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly state: Int8Array;
  readonly potential: Float64Array;
}

/** Where the tree is cut: the arc above `node`, which lies below the `first` end of the entering arc or the other. */
interface Cut {
  node: number;
  onFirst: boolean;
  delta: number;
}

/**
 * Minimum-cost flow by the primal network simplex method, in place; returns the potentials.
 *
 * Invariant: the tree is strongly feasible (a positive amount can be sent from every node to the hub along tree
 * arcs), which with the tie rule in {@link findCut} rules out cycling; whole numbers throughout keep it exact.
 * At the end `cost + potential[source] - potential[target]` is at least 0 on every arc that is not full and at
 * most 0 on every arc that carries flow.
 *
 * Source: strongly feasible trees, Cunningham (1976); block search, as in LEMON: Kovacs (2015), "Minimum-cost
 * flow algorithms: an experimental evaluation", doi:10.1080/10556788.2014.895828. The tree is kept as linked
 * children lists instead of LEMON's threaded index.
 */
export function networkSimplex(network: Network): Float64Array {
  const tree = plantTree(network);
  const arcs = network.source.length;
  const block = Math.max(10, Math.ceil(Math.sqrt(arcs)));
  const cut: Cut = { node: -1, onFirst: true, delta: 0 };
  let position = 0;
  for (;;) {
    const entering = findEntering(network, tree, position, block);
    if (entering < 0) return tree.potential;
    position = entering + 1 === arcs ? 0 : entering + 1;
    pivot(network, tree, entering, cut);
  }
}

function plantTree(network: Network): Tree {
  const { nodes, hub, source, target, cost, capacity, flow, firstArc } = network;
  const tree: Tree = {
    parent: new Int32Array(nodes).fill(-1),
    arc: new Int32Array(nodes).fill(-1),
    direction: new Int8Array(nodes),
    depth: new Int32Array(nodes),
    child: new Int32Array(nodes).fill(-1),
    next: new Int32Array(nodes).fill(-1),
    previous: new Int32Array(nodes).fill(-1),
    state: new Int8Array(source.length),
    potential: new Float64Array(nodes),
  };
  for (let a = 0; a < source.length; a++) {
    // An arc without capacity must never enter (a tree with it could not be strongly feasible): as if in the tree.
    if (capacity[a] === 0) tree.state[a] = IN_TREE;
    else tree.state[a] = flow[a] === capacity[a] ? AT_UPPER : AT_LOWER;
  }
  for (let v = 0; v < nodes; v++) {
    if (v === hub) continue;
    const arc = firstArc[v]!;
    const up = target[arc] === hub;
    tree.state[arc] = IN_TREE;
    tree.arc[v] = arc;
    tree.direction[v] = up ? UPWARD : DOWNWARD;
    tree.depth[v] = 1;
    tree.potential[v] = up ? 0 - cost[arc]! : cost[arc]!;
    link(tree, v, hub);
  }
  return tree;
}

/** Block search: the arc that gains most within the first block that has one; -1 when none is left anywhere. */
function findEntering(network: Network, tree: Tree, start: number, block: number): number {
  const { source, target, cost } = network;
  const { state, potential } = tree;
  const arcs = source.length;
  let best = -1;
  let bestGain = 0;
  let left = block;
  let arc = start;
  for (let seen = 0; seen < arcs; seen++) {
    const gain = -state[arc]! * (cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!);
    if (gain > bestGain) {
      best = arc;
      bestGain = gain;
    }
    if (++arc === arcs) arc = 0;
    if (--left === 0) {
      if (best >= 0) return best;
      left = block;
    }
  }
  return best;
}

function pivot(network: Network, tree: Tree, entering: number, cut: Cut): void {
  const { source, target, capacity } = network;
  const atLower = tree.state[entering] === AT_LOWER;
  const first = atLower ? source[entering]! : target[entering]!;
  const second = atLower ? target[entering]! : source[entering]!;
  const join = findJoin(tree, first, second);
  cut.node = -1;
  cut.delta = capacity[entering]!;
  findCut(network, tree, first, second, join, cut);
  if (cut.delta > 0) pushFlow(network, tree, entering, join, cut.delta);
  if (cut.node < 0) {
    tree.state[entering] = -tree.state[entering]!;
    return;
  }
  const leaving = tree.arc[cut.node]!;
  tree.state[leaving] = network.flow[leaving] === 0 ? AT_LOWER : AT_UPPER;
  tree.state[entering] = IN_TREE;
  const inner = cut.onFirst ? first : second;
  rehang(network, tree, inner, cut.onFirst ? second : first, entering, cut.node);
}

function findJoin(tree: Tree, a: number, b: number): number {
  const { parent, depth } = tree;
  let u = a;
  let v = b;
  while (u !== v) {
    if (depth[u]! >= depth[v]!) u = parent[u]!;
    else v = parent[v]!;
  }
  return u;
}

/**
 * The arc that limits the flow around the cycle: down from the join to `first`, over the entering arc, up from
 * `second`. Of several that limit it the last one in that direction, starting at the join, leaves: that keeps
 * the tree strongly feasible.
 */
function findCut(network: Network, tree: Tree, first: number, second: number, join: number, cut: Cut): void {
  const { capacity, flow } = network;
  const { parent, arc, direction } = tree;
  for (let u = first; u !== join; u = parent[u]!) {
    const a = arc[u]!;
    const room = direction[u] === UPWARD ? flow[a]! : capacity[a]! - flow[a]!;
    if (room < cut.delta) {
      cut.delta = room;
      cut.node = u;
      cut.onFirst = true;
    }
  }
  for (let u = second; u !== join; u = parent[u]!) {
    const a = arc[u]!;
    const room = direction[u] === UPWARD ? capacity[a]! - flow[a]! : flow[a]!;
    if (room <= cut.delta) {
      cut.delta = room;
      cut.node = u;
      cut.onFirst = false;
    }
  }
}

function pushFlow(network: Network, tree: Tree, entering: number, join: number, delta: number): void {
  const { source, target, flow } = network;
  const { parent, arc, direction, state } = tree;
  const signed = state[entering]! * delta;
  flow[entering]! += signed;
  for (let u = source[entering]!; u !== join; u = parent[u]!) flow[arc[u]!]! -= direction[u]! * signed;
  for (let u = target[entering]!; u !== join; u = parent[u]!) flow[arc[u]!]! += direction[u]! * signed;
}

/** Cuts the subtree of `cutNode` off, roots it at `inner` and hangs it below `outer` by the entering arc. */
function rehang(
  network: Network,
  tree: Tree,
  inner: number,
  outer: number,
  entering: number,
  cutNode: number,
): void {
  const { parent, arc, direction } = tree;
  let node = inner;
  let above = outer;
  let by = entering;
  let way = network.source[entering] === inner ? UPWARD : DOWNWARD;
  for (;;) {
    const oldParent = parent[node]!;
    const oldArc = arc[node]!;
    const oldWay = direction[node]!;
    unlink(tree, node);
    arc[node] = by;
    direction[node] = way;
    link(tree, node, above);
    if (node === cutNode) break;
    above = node;
    by = oldArc;
    way = -oldWay;
    node = oldParent;
  }
  refresh(network, tree, inner);
}

/** Depths and potentials of the subtree of `top`, whose parent is right already; walks without a stack. */
function refresh(network: Network, tree: Tree, top: number): void {
  const { parent, arc, direction, depth, child, next, potential } = tree;
  const shift = potential[parent[top]!]! - direction[top]! * network.cost[arc[top]!]! - potential[top]!;
  let node = top;
  for (;;) {
    potential[node]! += shift;
    depth[node] = depth[parent[node]!]! + 1;
    if (child[node]! >= 0) {
      node = child[node]!;
      continue;
    }
    while (node !== top && next[node]! < 0) node = parent[node]!;
    if (node === top) return;
    node = next[node]!;
  }
}

function link(tree: Tree, node: number, above: number): void {
  const { parent, child, next, previous } = tree;
  const sibling = child[above]!;
  parent[node] = above;
  previous[node] = -1;
  next[node] = sibling;
  if (sibling >= 0) previous[sibling] = node;
  child[above] = node;
}

function unlink(tree: Tree, node: number): void {
  const { parent, child, next, previous } = tree;
  const before = previous[node]!;
  const after = next[node]!;
  if (before >= 0) next[before] = after;
  else child[parent[node]!] = after;
  if (after >= 0) previous[after] = before;
}
