import type { RawAssignment } from './assignByFlow.js';
import type { AssignmentTask } from './assignmentProblem.js';
import { createBidders } from './auction.js';
import { createSearch } from './columnSearch.js';
import { connectedComponents } from './components.js';
import { closeMarket, createMarket, type Market, numberColumns, openMarket } from './market.js';
import { solveMarket } from './solveMarket.js';

/** Whether {@link assignByAuction} can solve the task: no row may take more than one edge. */
export function suitsAuction(task: AssignmentTask): boolean {
  for (let i = 0; i < task.rows; i++) if (task.rowMax[i]! > 1) return false;
  return true;
}

/**
 * The fast method for tasks in which no row takes more than one edge: component by component, an auction and
 * then shortest paths. Undefined if a minimum cannot be met.
 *
 * Invariant between the steps: rows with a place have their greatest profit (see {@link solveMarket}).
 * Memory: at most 20 bytes an edge, when all is one component.
 */
export function assignByAuction(task: AssignmentTask): RawAssignment | undefined {
  const parts = connectedComponents(task);
  const local = numberColumns(parts);
  const market = createMarket(task, parts);
  const bidders = createBidders(market.mate.length);
  const search = createSearch(market.price.length);
  const raw: RawAssignment = {
    taken: new Uint8Array(task.edges),
    rowPrices: new Float64Array(task.rows),
    columnPrices: new Float64Array(task.columns),
  };
  for (let c = 0; c < parts.count; c++) {
    openMarket(market, task, parts, c, local);
    if (!solveMarket(market, task, bidders, search) || missesRow(market, task)) return undefined;
    closeMarket(market, task, parts, c, local, raw);
  }
  return raw;
}

/** Whether a row that must have an edge was left out; its exit tells it from the others. */
function missesRow(market: Market, task: AssignmentTask): boolean {
  for (let i = 0; i < market.rows; i++) {
    if (market.mate[i]! < 0 && market.exit[i]! > task.bonus) return true;
  }
  return false;
}
