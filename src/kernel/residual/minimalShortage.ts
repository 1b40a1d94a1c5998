import type { AssignmentProblem } from '../sparse/assignmentProblem.js';
import {
  columnsFirst,
  explore,
  type Filling,
  fill,
  fillAll,
  flip,
  rowsFirst,
  shortageOf,
} from './minimumFilling.js';

/** A smallest group whose minimums cannot be met together, and what it competes for. */
export interface MinimalShortage {
  /** The nodes of the side that is short: without the minimum of any one of them, those of the others can be met. */
  readonly near: Int32Array;
  /** The nodes of the other side, all of whose places these take up. */
  readonly far: Int32Array;
  /** By how many edges the group falls short. */
  readonly shortage: number;
  /** By how many edges the minimums of this whole side fall short. */
  readonly totalShortage: number;
}

/**
 * Shrinks the minimums of one side that cannot all be met to a group in which everyone matters: minimal, though
 * there may be smaller groups elsewhere. Nothing if they can be met. The other side's minimums play no part,
 * because minimums of the two sides never stand in each other's way (Mendelsohn and Dulmage 1958).
 *
 * As many places as possible are filled; then the group reached from one short node along places that could change
 * hands proves the shortage, and is minimal if it lacks one edge. If it lacks more (minimums above 1), members are
 * struck out as long as a shortage remains: many at once while it is larger than they can account for, then one by
 * one. Cost: O(edges) for each filled place at worst, then for each member struck out alone.
 */
export function minimalShortage(
  problem: AssignmentProblem,
  side: 'rows' | 'columns',
): MinimalShortage | undefined {
  const state = side === 'rows' ? rowsFirst(problem) : columnsFirst(problem);
  let stuck = fillAll(state);
  const total = shortageOf(state);
  if (stuck < 0) return undefined;
  let far = restrictToGroup(state, stuck);
  while (strikeMany(state)) {
    stuck = fillAll(state);
    far = restrictToGroup(state, stuck);
  }
  for (let i = 0; i < state.min.length && shortageOf(state) > 1; i++) {
    if (state.active[i] === 0) continue;
    stuck = strike(state, i);
    if (stuck >= 0) far = restrictToGroup(state, stuck);
  }
  return {
    near: indicesOf(state.active),
    far: indicesOf(far),
    shortage: shortageOf(state),
    totalShortage: total,
  };
}

/** By how many edges the minimums of one side fall short at least; 0 if they can be met. */
export function totalShortage(problem: AssignmentProblem, side: 'rows' | 'columns'): number {
  const bounds = side === 'rows' ? problem.rowMin : problem.columnMin;
  if (bounds === undefined || !bounds.some((min) => min > 0)) return 0;
  const state = side === 'rows' ? rowsFirst(problem) : columnsFirst(problem);
  fillAll(state);
  return shortageOf(state);
}

/** Asks no more for the minimums of those whom a short node cannot reach; gives what it can reach on the far side. */
function restrictToGroup(state: Filling, short: number): Uint8Array {
  const { reached, arrival } = explore(state, short, new Uint8Array(state.room.length));
  for (let i = 0; i < state.min.length; i++) if (state.active[i] === 1 && reached[i] === 0) release(state, i);
  return Uint8Array.from(arrival, (edge) => (edge >= 0 ? 1 : 0));
}

function release(state: Filling, i: number): void {
  state.active[i] = 0;
  for (let e = state.start[i]!; e < state.start[i + 1]!; e++) if (state.taken[e] === 1) flip(state, e);
}

/** Strikes out members without a test, as many as leave a shortage in any case; whether there were any. */
function strikeMany(state: Filling): boolean {
  let spare = shortageOf(state) - 1;
  let struck = false;
  for (let i = 0; i < state.min.length; i++) {
    if (state.active[i] === 0 || state.min[i]! > spare) continue;
    spare -= state.min[i]!;
    release(state, i);
    struck = true;
  }
  return struck;
}

/**
 * Strikes a node out if a shortage remains without it, and gives a node that cannot be filled; otherwise leaves all
 * as it was and gives -1.
 */
function strike(state: Filling, i: number): number {
  state.changed.length = 0;
  release(state, i);
  const dead = new Uint8Array(state.room.length);
  for (let k = 0; k < state.min.length; k++) if (!fill(state, k, dead)) return k;
  for (const edge of state.changed.splice(0).reverse()) flip(state, edge);
  state.active[i] = 1;
  return -1;
}

function indicesOf(flags: Uint8Array): Int32Array {
  return Int32Array.from([...flags.keys()].filter((i) => flags[i] === 1));
}
