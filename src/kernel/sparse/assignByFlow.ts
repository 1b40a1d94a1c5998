import type { AssignmentTask, RawAssignment } from './assignmentProblem.js';
import { connectedComponents, numberColumns } from './components.js';
import { type Network, networkSimplex } from './networkSimplex.js';

/**
 * Any assignment task as minimum-cost flows, one for each component: the general method, for all shapes of bounds.
 *
 * Every row sends `rowMax` units, through its edges or past them straight to the hub; columns pass on to the
 * hub. A minimum is a first stretch of capacity at a price (`fine`) that no path can make up for, so one solve
 * does both: minimums are missed only if they must be, and by as little as possible. A row's potential above
 * the hub's is its price, a column's below the hub's likewise.
 *
 * Memory: about 40 bytes an edge, when all is one component.
 */
export function assignByFlow(task: AssignmentTask): RawAssignment {
  const parts = connectedComponents(task);
  if (parts.count <= 1) return solveFlow(task);
  const local = numberColumns(parts);
  const raw: RawAssignment = {
    taken: new Uint8Array(task.edges),
    rowPrices: new Float64Array(task.rows),
    columnPrices: new Float64Array(task.columns),
  };
  for (let c = 0; c < parts.count; c++) {
    const rows = parts.row.subarray(parts.rowStart[c], parts.rowStart[c + 1]);
    const columns = parts.column.subarray(parts.columnStart[c], parts.columnStart[c + 1]);
    const part = solveFlow(pickPart(task, rows, columns, local));
    for (let i = 0, k = 0; i < rows.length; i++) {
      const row = rows[i]!;
      raw.rowPrices[row] = part.rowPrices[i]!;
      for (let e = task.rowStart[row]!; e < task.rowStart[row + 1]!; e++) raw.taken[e] = part.taken[k++]!;
    }
    for (let j = 0; j < columns.length; j++) raw.columnPrices[columns[j]!] = part.columnPrices[j]!;
  }
  return raw;
}

/** The task of some rows and columns that have no edges to others; `local` numbers the columns. */
function pickPart(
  task: AssignmentTask,
  rows: Int32Array,
  columns: Int32Array,
  local: Int32Array,
): AssignmentTask {
  const rowStart = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    rowStart[i + 1] = rowStart[i]! + task.rowStart[rows[i]! + 1]! - task.rowStart[rows[i]!]!;
  }
  const edges = rowStart[rows.length]!;
  const column = new Int32Array(edges);
  const weight = task.weight instanceof Int32Array ? new Int32Array(edges) : new Float64Array(edges);
  for (let i = 0, k = 0; i < rows.length; i++) {
    for (let e = task.rowStart[rows[i]!]!; k < rowStart[i + 1]!; e++, k++) {
      column[k] = local[task.column[e]!]!;
      weight[k] = task.weight[e]!;
    }
  }
  return {
    ...task,
    rows: rows.length,
    columns: columns.length,
    edges,
    rowStart,
    column,
    weight,
    rowMin: rows.map((i) => task.rowMin[i]!),
    rowMax: rows.map((i) => task.rowMax[i]!),
    columnMin: columns.map((j) => task.columnMin[j]!),
    columnMax: columns.map((j) => task.columnMax[j]!),
  };
}

function solveFlow(task: AssignmentTask): RawAssignment {
  const network = buildNetwork(task);
  const potential = networkSimplex(network);
  return {
    taken: Uint8Array.from(network.flow.subarray(0, task.edges)),
    rowPrices: potential.slice(0, task.rows),
    columnPrices: potential.subarray(task.rows, task.rows + task.columns).map((p) => 0 - p),
  };
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
