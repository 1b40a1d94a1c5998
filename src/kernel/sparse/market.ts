import type { AssignmentTask, RawAssignment } from './assignmentProblem.js';
import type { ConnectedComponents } from './components.js';

/** How many of a row's best edges stand at its front; see {@link Market.bound}. */
export const FRONT = 4;

/**
 * One component of an assignment task in which no row takes more than one edge, and the state of its solution.
 *
 * Rows are buyers, columns sell places; both are numbered from 0 within the component. The profit of a row is
 * the weight of its edge minus the price of the column, or `-exit` if it is left out. The solution is optimal
 * when (1) no row could have a greater profit, (2) a column with a place left has a price of at most 0, and
 * (3) a column with more rows than its minimum has a price of at least 0.
 *
 * One market serves all components in turn, so that its arrays stay in the processor's cache; they may be
 * longer than the component.
 */
export interface Market {
  rows: number;
  columns: number;
  readonly start: Int32Array;
  /** The edges by row. The order within a row changes; see `bound`. */
  readonly column: Int32Array;
  readonly weight: Int32Array | Float64Array;
  /** No edge of the row behind its first FRONT has a greater profit than this, as long as no price falls. */
  readonly bound: Float64Array;
  /** The cost of leaving a row out. */
  readonly exit: Float64Array;
  /** The column where a row has its place, or -1, and the weight of that edge. */
  readonly mate: Int32Array;
  readonly mateWeight: Float64Array;
  readonly min: Int32Array;
  readonly max: Int32Array;
  readonly price: Float64Array;
  /** Where prices start in the auction: below 0 if the column has a minimum. */
  readonly floor: Float64Array;
  /** The rows with a place at column `j`: `holder[seat[j]]` and the next `count[j] - 1`. */
  readonly seat: Int32Array;
  readonly count: Int32Array;
  readonly holder: Int32Array;
  /** During the auction, what the holder bid: per column a heap with the lowest bid first. */
  readonly bid: Float64Array;
}

/** A market with room for each of the components. */
export function createMarket(task: AssignmentTask, parts: ConnectedComponents): Market {
  let rows = 0;
  let columns = 0;
  let edges = 0;
  let seats = 0;
  for (let c = 0; c < parts.count; c++) {
    rows = Math.max(rows, parts.rowStart[c + 1]! - parts.rowStart[c]!);
    columns = Math.max(columns, parts.columnStart[c + 1]! - parts.columnStart[c]!);
    edges = Math.max(edges, countEdges(task, parts, c));
    seats = Math.max(seats, countSeats(task, parts, c));
  }
  return {
    rows: 0,
    columns: 0,
    start: new Int32Array(rows + 1),
    column: new Int32Array(edges),
    weight: task.weight instanceof Int32Array ? new Int32Array(edges) : new Float64Array(edges),
    bound: new Float64Array(rows),
    exit: new Float64Array(rows),
    mate: new Int32Array(rows),
    mateWeight: new Float64Array(rows),
    min: new Int32Array(columns),
    max: new Int32Array(columns),
    price: new Float64Array(columns),
    floor: new Float64Array(columns),
    seat: new Int32Array(columns + 1),
    count: new Int32Array(columns),
    holder: new Int32Array(seats),
    bid: new Float64Array(seats),
  };
}

function countEdges(task: AssignmentTask, parts: ConnectedComponents, c: number): number {
  let edges = 0;
  for (let k = parts.rowStart[c]!; k < parts.rowStart[c + 1]!; k++) {
    const row = parts.row[k]!;
    edges += task.rowStart[row + 1]! - task.rowStart[row]!;
  }
  return edges;
}

function countSeats(task: AssignmentTask, parts: ConnectedComponents, c: number): number {
  const rows = parts.rowStart[c + 1]! - parts.rowStart[c]!;
  let seats = 0;
  for (let k = parts.columnStart[c]!; k < parts.columnStart[c + 1]!; k++) {
    seats += Math.min(rows + 1, task.columnMax[parts.column[k]!]!);
  }
  return seats;
}

/**
 * Opens the market for component `c`: nobody has a place, every price is at its floor. Rows that may take nothing and
 * edges to columns without places stay outside.
 */
export function openMarket(
  market: Market,
  task: AssignmentTask,
  parts: ConnectedComponents,
  c: number,
  local: Int32Array,
): void {
  const firstRow = parts.rowStart[c]!;
  const rows = parts.rowStart[c + 1]! - firstRow;
  openColumns(market, task, parts, c, rows);
  market.rows = rows;
  market.mate.fill(-1, 0, rows);
  market.bound.fill(Infinity, 0, rows);
  let edges = 0;
  for (let i = 0; i < rows; i++) {
    const row = parts.row[firstRow + i]!;
    market.start[i] = edges;
    market.exit[i] = task.bonus + (task.rowMin[row]! > 0 ? task.fine : 0);
    if (task.rowMax[row]! > 0) edges = copyRow(market, task, row, local, edges);
  }
  market.start[rows] = edges;
}

function openColumns(
  market: Market,
  task: AssignmentTask,
  parts: ConnectedComponents,
  c: number,
  rows: number,
): void {
  const firstColumn = parts.columnStart[c]!;
  const columns = parts.columnStart[c + 1]! - firstColumn;
  market.columns = columns;
  market.count.fill(0, 0, columns);
  let seats = 0;
  for (let j = 0; j < columns; j++) {
    const column = parts.column[firstColumn + j]!;
    market.seat[j] = seats;
    market.min[j] = task.columnMin[column]!;
    // One more than there are rows is never full, and needs no more memory than that.
    market.max[j] = Math.min(rows + 1, task.columnMax[column]!);
    market.floor[j] = market.min[j]! > 0 ? task.lightest - task.heaviest - 1 : 0;
    market.price[j] = market.floor[j]!;
    seats += market.max[j]!;
  }
  market.seat[columns] = seats;
}

function copyRow(market: Market, task: AssignmentTask, row: number, local: Int32Array, from: number): number {
  const { column, weight, max } = market;
  const givenColumn = task.column;
  const givenWeight = task.weight;
  const end = task.rowStart[row + 1]!;
  let edge = from;
  for (let e = task.rowStart[row]!; e < end; e++) {
    const j = local[givenColumn[e]!]!;
    if (max[j] === 0) continue;
    column[edge] = j;
    weight[edge] = givenWeight[e]!;
    edge += 1;
  }
  return edge;
}

/** Writes the solution of component `c` down in the numbering of the task. */
export function closeMarket(
  market: Market,
  task: AssignmentTask,
  parts: ConnectedComponents,
  c: number,
  local: Int32Array,
  raw: RawAssignment,
): void {
  const firstRow = parts.rowStart[c]!;
  const firstColumn = parts.columnStart[c]!;
  for (let j = 0; j < market.columns; j++) {
    raw.columnPrices[parts.column[firstColumn + j]!] = market.price[j]!;
  }
  for (let i = 0; i < market.rows; i++) {
    const row = parts.row[firstRow + i]!;
    const j = market.mate[i]!;
    if (j < 0) continue;
    raw.rowPrices[row] = market.mateWeight[i]! - market.price[j]! + task.bonus;
    let e = task.rowStart[row]!;
    while (local[task.column[e]!] !== j) e += 1;
    raw.taken[e] = 1;
  }
}
