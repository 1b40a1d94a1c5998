import type { DenseTask } from './denseProblem.js';

/**
 * The state of a solution in the making. Columns have prices, which only ever fall; the net cost of a cell is its
 * cost minus the price of its column, and so only ever rises.
 *
 * That is what makes short lists of candidates safe: whatever is not on the list of a row had a net cost of at
 * least `bound` when the list was made, and still has.
 */
export interface DenseMarket {
  readonly rows: number;
  readonly columns: number;
  readonly cost: Float64Array;
  readonly price: Float64Array;
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
  /** The candidates of row `i` are at `i * width` and after; where a row has fewer, the rest cost `Infinity`. */
  readonly width: number;
  readonly candidate: Int32Array;
  readonly candidateCost: Float64Array;
  readonly bound: Float64Array;
  /** The cheapest net costs seen while a list is made, ascending, one more than fit on the list. */
  readonly listed: Float64Array;
  readonly listedColumn: Int32Array;
  listedSize: number;
  /** What {@link findBest} found: the lowest net cost with its column, and the second lowest with its. */
  best: number;
  bestColumn: number;
  second: number;
  secondColumn: number;
}

/** Enough that most rows never need a second list, few enough that a list is made in little more than one look. */
const WIDTH = 16;

/** Nobody placed; prices that make the net cost of the cheapest cell in every column 0 in a square table, else 0. */
export function openDenseMarket(task: DenseTask): DenseMarket {
  const { rows, columns, cost } = task;
  const width = Math.min(WIDTH, columns);
  const market: DenseMarket = {
    rows,
    columns,
    cost,
    price: rows === columns ? columnMinima(rows, columns, cost) : new Float64Array(columns),
    columnOf: new Int32Array(rows).fill(-1),
    rowOf: new Int32Array(columns).fill(-1),
    width,
    candidate: new Int32Array(rows * width),
    candidateCost: new Float64Array(rows * width),
    bound: new Float64Array(rows),
    listed: new Float64Array(width + 1),
    listedColumn: new Int32Array(width + 1),
    listedSize: 0,
    best: Infinity,
    bestColumn: -1,
    second: Infinity,
    secondColumn: -1,
  };
  for (let i = 0; i < rows; i++) listCandidates(market, i);
  return market;
}

function columnMinima(rows: number, columns: number, cost: Float64Array): Float64Array {
  const minimum = cost.slice(0, columns);
  for (let i = 1, k = columns; i < rows; i++) {
    for (let j = 0; j < columns; j++, k++) {
      const c = cost[k]!;
      if (c < minimum[j]!) minimum[j] = c;
    }
  }
  for (let j = 0; j < columns; j++) if (minimum[j] === Infinity) minimum[j] = 0;
  return minimum;
}

/** Lists the columns with the lowest net cost for row `i`. */
export function listCandidates(market: DenseMarket, i: number): void {
  const { columns, cost, width, candidate, candidateCost, listed, listedColumn } = market;
  const first = i * width;
  market.listedSize = 0;
  // The old favorite comes first: where costs rise and fall in order, few columns after it get on the list.
  const start = candidate[first]!;
  listRange(market, i, start, columns);
  listRange(market, i, 0, start);
  const size = Math.min(width, market.listedSize);
  for (let k = 0; k < size; k++) {
    const j = listedColumn[k]!;
    candidate[first + k] = j;
    candidateCost[first + k] = cost[i * columns + j]!;
  }
  for (let k = size; k < width; k++) {
    candidate[first + k] = 0;
    candidateCost[first + k] = Infinity;
  }
  market.bound[i] = market.listedSize > width ? listed[width]! : Infinity;
}

function listRange(market: DenseMarket, i: number, from: number, to: number): void {
  const { columns, cost, price, width, listed, listedColumn } = market;
  const offset = i * columns;
  let size = market.listedSize;
  let worst = size > width ? listed[width]! : Infinity;
  for (let j = from; j < to; j++) {
    const net = cost[offset + j]! - price[j]!;
    if (net >= worst) continue;
    let at = size > width ? width : size++;
    while (at > 0 && listed[at - 1]! > net) {
      listed[at] = listed[at - 1]!;
      listedColumn[at] = listedColumn[at - 1]!;
      at--;
    }
    listed[at] = net;
    listedColumn[at] = j;
    if (size > width) worst = listed[width]!;
  }
  market.listedSize = size;
}

/** Finds the two lowest net costs of row `i`; `Infinity` and column -1 where there is no such cell. */
export function findBest(market: DenseMarket, i: number): void {
  if (!findBestListed(market, i)) {
    listCandidates(market, i);
    findBestListed(market, i);
  }
}

/** Whether the two lowest on the list are the two lowest of the row. */
function findBestListed(market: DenseMarket, i: number): boolean {
  const { price, width, candidate, candidateCost } = market;
  let best = Infinity;
  let bestColumn = -1;
  let second = Infinity;
  let secondColumn = -1;
  const end = (i + 1) * width;
  for (let k = i * width; k < end; k++) {
    const j = candidate[k]!;
    const net = candidateCost[k]! - price[j]!;
    if (net >= second) continue;
    if (net < best) {
      second = best;
      secondColumn = bestColumn;
      best = net;
      bestColumn = j;
    } else {
      second = net;
      secondColumn = j;
    }
  }
  market.best = best;
  market.bestColumn = bestColumn;
  market.second = second;
  market.secondColumn = secondColumn;
  return second <= market.bound[i]!;
}

/** Gives row `i` column `j`; returns the row that had it, or -1. */
export function seat(market: DenseMarket, i: number, j: number): number {
  const former = market.rowOf[j]!;
  if (former >= 0) market.columnOf[former] = -1;
  market.rowOf[j] = i;
  market.columnOf[i] = j;
  return former;
}
