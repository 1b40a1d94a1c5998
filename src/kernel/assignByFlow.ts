import type { AssignmentTask } from './assignmentProblem.js';
import { type Network, networkSimplex } from './networkSimplex.js';

/** Which edges a solver chose, with the prices; the minimums may still be missed. */
export interface RawAssignment {
  /** 1 for a chosen edge, 0 for the others. */
  readonly taken: Uint8Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/**
 * Any assignment task as one minimum-cost flow: the general method, for all shapes of bounds.
 *
 * Every row sends `rowMax` units, through its edges or past them straight to the hub; columns pass on to the
 * hub. A minimum is a first stretch of capacity at a price (`fine`) that no path can make up for, so one solve
 * does both: minimums are missed only if they must be, and by as little as possible. A row's potential above
 * the hub's is its price, a column's below the hub's likewise.
 *
 * Memory: about 30 bytes an edge.
 */
export function assignByFlow(task: AssignmentTask): RawAssignment {
  const network = buildNetwork(task);
  const potential = networkSimplex(network);
  const taken = new Uint8Array(task.edges);
  for (let e = 0; e < task.edges; e++) taken[e] = network.flow[e]!;
  const rowPrices = new Float64Array(task.rows);
  const columnPrices = new Float64Array(task.columns);
  for (let i = 0; i < task.rows; i++) rowPrices[i] = potential[i]!;
  for (let j = 0; j < task.columns; j++) columnPrices[j] = 0 - potential[task.rows + j]!;
  return { taken, rowPrices, columnPrices };
}

const UNLIMITED = 0x7fff_ffff;

function buildNetwork(task: AssignmentTask): Network {
  const { rows, columns, edges, rowStart, column, weight, rowMin, rowMax, columnMin, columnMax, fine } = task;
  const hub = rows + columns;
  const arcs = edges + countHubArcs(rowMin, rowMax) + countHubArcs(columnMin, columnMax);
  const network: Network = {
    nodes: hub + 1,
    hub,
    source: new Int32Array(arcs),
    target: new Int32Array(arcs),
    cost: new Float64Array(arcs),
    capacity: new Int32Array(arcs),
    flow: new Int32Array(arcs),
    firstArc: new Int32Array(hub + 1).fill(-1),
  };
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const open = columnMax[column[e]!]! > 0 ? 1 : 0;
      setArc(network, e, i, rows + column[e]!, -weight[e]! - task.bonus, open, 0);
    }
  }
  let arc = edges;
  for (let i = 0; i < rows; i++) {
    const spare = rowMax[i]! - rowMin[i]!;
    network.firstArc[i] = arc;
    if (rowMin[i]! > 0) setArc(network, arc++, i, hub, fine, UNLIMITED, rowMin[i]!);
    if (rowMin[i] === 0) setArc(network, arc++, i, hub, 0, UNLIMITED, spare);
    else if (spare > 0) setArc(network, arc++, i, hub, 0, spare, spare);
  }
  for (let j = 0; j < columns; j++) {
    const spare = columnMax[j]! - columnMin[j]!;
    network.firstArc[rows + j] = arc;
    if (columnMin[j]! > 0) setArc(network, arc++, rows + j, hub, -fine, columnMin[j]!, 0);
    if (spare > 0 || columnMin[j] === 0) setArc(network, arc++, rows + j, hub, 0, Math.max(1, spare), 0);
  }
  return network;
}

function countHubArcs(min: Int32Array, max: Int32Array): number {
  let count = 0;
  for (let i = 0; i < min.length; i++) count += min[i]! > 0 && max[i]! > min[i]! ? 2 : 1;
  return count;
}

function setArc(
  network: Network,
  arc: number,
  source: number,
  target: number,
  cost: number,
  capacity: number,
  flow: number,
): void {
  network.source[arc] = source;
  network.target[arc] = target;
  network.cost[arc] = cost;
  network.capacity[arc] = capacity;
  network.flow[arc] = flow;
}
