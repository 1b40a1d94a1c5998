import { type Bidders, runAuction, startPhase } from './auction.js';
import { augmentRow } from './augmentRow.js';
import type { ColumnSearch } from './columnSearch.js';
import type { Market } from './market.js';
import { edgesByColumn, isShort, refillColumn } from './refillColumn.js';

/** What a market needs to know of the whole task. */
export interface Terms {
  readonly lightest: number;
  readonly heaviest: number;
  /** The price of missing a minimum by one. */
  readonly fine: number;
}

/**
 * Solves an open market exactly; minimums that cannot be met are missed by as little as possible.
 *
 * Auction phases bring almost every row to its place, shortest paths the rest. Where there are more rows than
 * places and leaving a row out is dear, hardly a place stays empty and only the differences between rows
 * matter. So leaving out is made cheap first, which spares all prices the long climb to that height, and the
 * prices are lifted at the end. Should a place be empty after all, the rows left out are tried again.
 */
export function solveMarket(market: Market, terms: Terms, bidders: Bidders, search: ColumnSearch): void {
  const crowded = market.rows > market.seat[market.columns]!;
  // Even the lightest edge must stay worth taking at a price of 0.
  const discount = crowded ? Math.max(0, lowestExit(market) - (1 - terms.lightest)) : 0;
  raiseExits(market, -discount);
  runPhases(market, bidders, terms, crowded);
  for (let k = 0; k < bidders.waitingSize; k++) augmentRow(market, search, bidders.waiting[k]!);
  refillColumns(market, search, terms.fine);
  if (discount === 0) return;
  raiseExits(market, discount);
  if (isFull(market)) {
    for (let j = 0; j < market.columns; j++) market.price[j]! += discount;
    return;
  }
  for (let i = 0; i < market.rows; i++) if (market.mate[i]! < 0) augmentRow(market, search, i);
  refillColumns(market, search, terms.fine);
}

// The settings of the phases, found by experiment on programs of 1,000 to 100,000 rows; the optimum is flat.

/** Markets with fewer rows than this are solved in one exact phase. */
const SMALL = 100;
/** The first epsilon as a fraction of the spread of weights, the fraction by which it shrinks, how often. */
const FIRST_EPSILON = 1 / 32;
const SHRINK = 1 / 10;
const COARSE_PHASES = 3;
/** How far prices fall between phases, in epsilons of the phase before. */
const DROP = 5;
/** The most bids of a phase, per row: a bound on price wars, which shortest paths end sooner. */
const BIDS_PER_ROW = 20;
/** How far below the lightest weight, in spreads, a row's profit may fall until it waits for a shortest path. */
const PATIENCE = 2;

/** Auction phases with whole epsilons, so that prices stay whole numbers, and a last one with 0: it is exact. */
function runPhases(market: Market, bidders: Bidders, terms: Terms, crowded: boolean): void {
  const spread = terms.heaviest - terms.lightest;
  const patience = crowded ? Infinity : PATIENCE * spread + 1 - terms.lightest;
  const limit = BIDS_PER_ROW * market.rows;
  let epsilon = market.rows < SMALL ? 0 : Math.floor(FIRST_EPSILON * spread);
  startPhase(market, bidders, 0, patience);
  for (let phase = 0; phase < COARSE_PHASES && epsilon > 0; phase++) {
    runAuction(market, bidders, epsilon, patience, limit);
    startPhase(market, bidders, DROP * epsilon, patience);
    epsilon = Math.floor(SHRINK * epsilon);
  }
  runAuction(market, bidders, 0, patience, limit);
}

function refillColumns(market: Market, search: ColumnSearch, fine: number): void {
  let edges = null;
  for (let j = 0; j < market.columns; j++) {
    while (isShort(market, j, fine)) {
      // Most markets never come here: the edges are turned around only when they must be.
      edges ??= edgesByColumn(market);
      refillColumn(market, edges, search, j, fine);
    }
  }
}

function lowestExit(market: Market): number {
  let lowest = Infinity;
  for (let i = 0; i < market.rows; i++) lowest = Math.min(lowest, market.exit[i]!);
  return lowest;
}

function raiseExits(market: Market, amount: number): void {
  if (amount === 0) return;
  for (let i = 0; i < market.rows; i++) market.exit[i]! += amount;
}

function isFull(market: Market): boolean {
  for (let j = 0; j < market.columns; j++) if (market.count[j]! < market.max[j]!) return false;
  return true;
}
