import type { AssignmentTask, RawAssignment } from './assignmentProblem.js';
import { createBidders } from './auction.js';
import { createSearch } from './columnSearch.js';
import { connectedComponents, numberColumns } from './components.js';
import { closeMarket, createMarket, openMarket } from './market.js';
import { solveMarket } from './solveMarket.js';

/**
 * The fast method for tasks in which no row takes more than one edge: component by component, an auction and
 * then shortest paths. Minimums that cannot be met are missed by as little as possible.
 *
 * Invariant between the steps: rows with a place have their greatest profit (see {@link solveMarket}).
 * Memory: at most 20 bytes an edge, when all is one component.
 */
export function assignByAuction(task: AssignmentTask): RawAssignment {
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
    solveMarket(market, task, bidders, search);
    closeMarket(market, task, parts, c, local, raw);
  }
  return raw;
}
