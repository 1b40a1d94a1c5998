import type { AssignmentProblem } from './assignmentProblem.js';
import { edgesByColumn } from './residualGraph.js';

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
  const state = side === 'rows' ? rowsFirst(problem) : columnsFirst(problem);
  fillAll(state);
  return shortageOf(state);
}

/** A partial filling of the minimums of one side, here the near one. */
interface Filling {
  readonly start: Int32Array;
  readonly target: Int32Array;
  readonly min: Int32Array;
  readonly room: Int32Array;
  /** 1 for each node whose minimum is still asked for. */
  readonly active: Uint8Array;
  readonly taken: Uint8Array;
  readonly degree: Int32Array;
  readonly load: Int32Array;
  /** The edges by far node, and the near node of each edge. */
  readonly farStart: Int32Array;
  readonly farEdge: Int32Array;
  readonly nearOfEdge: Int32Array;
  /** Edges whose state changed, for undoing. */
  readonly changed: number[];
}

function rowsFirst(problem: AssignmentProblem): Filling {
  const { rows, columns, rowStart, column } = problem;
  const { rowOfEdge, columnStart, columnEdge } = edgesByColumn(problem);
  const min = problem.rowMin ?? new Int32Array(rows);
  const room = problem.columnMax ?? new Int32Array(columns).fill(1);
  return {
    ...{ start: rowStart, target: column, min, room },
    ...{ farStart: columnStart, farEdge: columnEdge, nearOfEdge: rowOfEdge },
    active: min.length === 0 ? new Uint8Array() : Uint8Array.from(min, (least) => (least > 0 ? 1 : 0)),
    taken: new Uint8Array(column.length),
    degree: new Int32Array(rows),
    load: new Int32Array(columns),
    changed: [],
  };
}

function columnsFirst(problem: AssignmentProblem): Filling {
  const { rows, columns } = problem;
  const { rowOfEdge, columnStart, columnEdge } = edgesByColumn(problem);
  return rowsFirst({
    ...problem,
    rows: columns,
    columns: rows,
    rowStart: columnStart,
    column: columnEdge.map((edge) => rowOfEdge[edge]!),
    rowMin: problem.columnMin,
    columnMax: problem.rowMax,
  });
}

function shortageOf({ active, min, degree }: Filling): number {
  let shortage = 0;
  for (let i = 0; i < min.length; i++) if (active[i] === 1) shortage += Math.max(0, min[i]! - degree[i]!);
  return shortage;
}

function isShort({ active, min, degree }: Filling, i: number): boolean {
  return active[i] === 1 && degree[i]! < min[i]!;
}

/** Meets the minimums as far as can be, and gives a node that stays short, or -1. */
function fillAll(state: Filling): number {
  // What a search without success has reached will never lead to room, so no later one goes there again.
  const dead = new Uint8Array(state.room.length);
  let stuck = -1;
  for (let i = 0; i < state.min.length; i++) {
    if (!fill(state, i, dead) && stuck < 0) stuck = i;
  }
  return stuck;
}

/** Gives a near node edges until its minimum is met, or nothing more can be moved: then what it reaches is dead. */
function fill(state: Filling, i: number, dead: Uint8Array): boolean {
  while (isShort(state, i)) {
    const found = explore(state, i, dead);
    if (found.free < 0) {
      for (let far = 0; far < dead.length; far++) if (found.arrival[far]! >= 0) dead[far] = 1;
      return false;
    }
    let far = found.free;
    state.load[far]! += 1;
    state.degree[i]! += 1;
    for (;;) {
      const edge = found.arrival[far]!;
      const near = state.nearOfEdge[edge]!;
      flip(state, edge);
      if (near === i) break;
      flip(state, found.departure[near]!);
      far = state.target[found.departure[near]!]!;
    }
  }
  return true;
}

interface Exploration {
  /** A far node with room, or -1. */
  readonly free: number;
  /** The edge by which each far node was reached, -1 if it was not. */
  readonly arrival: Int32Array;
  /** The taken edge by which each near node was reached, -1 if it was not. */
  readonly departure: Int32Array;
  readonly reached: Uint8Array;
}

/** Breadth first along edges that could be taken, and back along those that would then be given up. */
function explore(state: Filling, from: number, dead: Uint8Array): Exploration {
  const { start, target, taken, room, load, farStart, farEdge, nearOfEdge } = state;
  const arrival = new Int32Array(room.length).fill(-1);
  const departure = new Int32Array(start.length - 1).fill(-1);
  const reached = new Uint8Array(start.length - 1);
  const queue = [from];
  reached[from] = 1;
  for (let q = 0; q < queue.length; q++) {
    const i = queue[q]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const far = target[e]!;
      if (taken[e] === 1 || dead[far] === 1 || arrival[far]! >= 0) continue;
      arrival[far] = e;
      if (load[far]! < room[far]!) return { free: far, arrival, departure, reached };
      for (let k = farStart[far]!; k < farStart[far + 1]!; k++) {
        const edge = farEdge[k]!;
        const holder = nearOfEdge[edge]!;
        if (taken[edge] === 0 || reached[holder] === 1) continue;
        reached[holder] = 1;
        departure[holder] = edge;
        queue.push(holder);
      }
    }
  }
  return { free: -1, arrival, departure, reached };
}

function flip(state: Filling, edge: number): void {
  state.taken[edge] = 1 - state.taken[edge]!;
  state.changed.push(edge);
}

/** Asks no more for the minimums of those whom a short node cannot reach; gives what it can reach on the far side. */
function restrictToGroup(state: Filling, short: number): Uint8Array {
  const { reached, arrival } = explore(state, short, new Uint8Array(state.room.length));
  for (let i = 0; i < state.min.length; i++) if (state.active[i] === 1 && reached[i] === 0) release(state, i);
  return Uint8Array.from(arrival, (edge) => (edge >= 0 ? 1 : 0));
}

function release(state: Filling, i: number): void {
  state.active[i] = 0;
  for (let e = state.start[i]!; e < state.start[i + 1]!; e++) {
    if (state.taken[e] === 0) continue;
    state.load[state.target[e]!]! -= 1;
    flip(state, e);
  }
  state.degree[i] = 0;
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
  const { taken, degree, load, target, nearOfEdge } = state;
  state.changed.length = 0;
  release(state, i);
  const dead = new Uint8Array(state.room.length);
  for (let k = 0; k < state.min.length; k++) if (!fill(state, k, dead)) return k;
  for (const edge of state.changed.splice(0)) {
    taken[edge] = 1 - taken[edge]!;
    const change = taken[edge] === 1 ? 1 : -1;
    degree[nearOfEdge[edge]!]! += change;
    load[target[edge]!]! += change;
  }
  state.active[i] = 1;
  return -1;
}

function indicesOf(flags: Uint8Array): Int32Array {
  return Int32Array.from([...flags.keys()].filter((i) => flags[i] === 1));
}
