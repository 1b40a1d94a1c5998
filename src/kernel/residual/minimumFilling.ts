import type { AssignmentProblem } from '../sparse/assignmentProblem.js';
import { edgesByColumn } from './residualGraph.js';

/** The minimums of one side of a problem, here the near one, met as far as they have been. */
export interface Filling {
  readonly start: Int32Array;
  readonly target: Int32Array;
  readonly nearOfEdge: Int32Array;
  readonly min: Int32Array;
  readonly room: Int32Array;
  /** 1 for each node whose minimum is asked for. */
  readonly active: Uint8Array;
  readonly taken: Uint8Array;
  readonly degree: Int32Array;
  readonly load: Int32Array;
  /** The taken edges of each far node: `load[far]` of them from `slotStart[far]`. */
  readonly slotStart: Int32Array;
  readonly slot: Int32Array;
  /** Edges that were flipped, for undoing it. */
  readonly changed: number[];
}

/** The minimums of the rows, none of them met yet. */
export function rowsFirst(problem: AssignmentProblem): Filling {
  const { rows, columns, rowStart, column } = problem;
  const { rowOfEdge, columnStart } = edgesByColumn(problem);
  const min = problem.rowMin ?? new Int32Array(rows);
  const room = problem.columnMax ?? new Int32Array(columns).fill(1);
  const slotStart = new Int32Array(columns + 1);
  for (let j = 0; j < columns; j++) {
    slotStart[j + 1] = slotStart[j]! + Math.min(room[j]!, columnStart[j + 1]! - columnStart[j]!);
  }
  const active = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) active[i] = min[i]! > 0 ? 1 : 0;
  return {
    start: rowStart,
    target: column,
    nearOfEdge: rowOfEdge,
    min,
    room,
    active,
    taken: new Uint8Array(column.length),
    degree: new Int32Array(rows),
    load: new Int32Array(columns),
    slotStart,
    slot: new Int32Array(slotStart[columns]!),
    changed: [],
  };
}

/** The minimums of the columns likewise. */
export function columnsFirst(problem: AssignmentProblem): Filling {
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

/** How many edges the minimums that are asked for still lack. */
export function shortageOf(state: Filling): number {
  let shortage = 0;
  for (let i = 0; i < state.min.length; i++) {
    if (isShort(state, i)) shortage += state.min[i]! - state.degree[i]!;
  }
  return shortage;
}

function isShort({ active, min, degree }: Filling, i: number): boolean {
  return active[i] === 1 && degree[i]! < min[i]!;
}

/** Meets the minimums as far as can be, and gives a node that stays short, or -1. */
export function fillAll(state: Filling): number {
  const dead = new Uint8Array(state.room.length);
  let stuck = -1;
  for (let i = 0; i < state.min.length; i++) {
    if (!fill(state, i, dead) && stuck < 0) stuck = i;
  }
  return stuck;
}

/**
 * Meets the minimum of a near node, or as much of it as can be; whether it is met. What a search without success has
 * reached is noted as dead: while only more is filled it will never lead to room, and no search goes there again.
 */
export function fill(state: Filling, i: number, dead: Uint8Array): boolean {
  while (isShort(state, i)) {
    const { free, arrival, departure } = explore(state, i, dead);
    if (free < 0) {
      for (let far = 0; far < dead.length; far++) if (arrival[far]! >= 0) dead[far] = 1;
      return false;
    }
    for (let far = free; ; ) {
      const edge = arrival[far]!;
      const near = state.nearOfEdge[edge]!;
      flip(state, edge);
      if (near === i) break;
      far = state.target[departure[near]!]!;
      flip(state, departure[near]!);
    }
  }
  return true;
}

/** What a near node can reach. */
export interface Exploration {
  /** A far node with room, or -1. */
  readonly free: number;
  /** The edge by which each far node was reached, -1 if it was not. */
  readonly arrival: Int32Array;
  /** The taken edge by which each near node was reached, -1 if it was not. */
  readonly departure: Int32Array;
  readonly reached: Uint8Array;
}

/** Breadth first along edges that could be taken, and back along those that would then be given up. */
export function explore(state: Filling, from: number, dead: Uint8Array): Exploration {
  const { start, target, taken, room, load, slotStart, slot, nearOfEdge } = state;
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
      for (let k = slotStart[far]!; k < slotStart[far]! + load[far]!; k++) {
        const holder = nearOfEdge[slot[k]!]!;
        if (reached[holder] === 1) continue;
        reached[holder] = 1;
        departure[holder] = slot[k]!;
        queue.push(holder);
      }
    }
  }
  return { free: -1, arrival, departure, reached };
}

/** Takes an edge that is not taken, for which there must be room, or gives up one that is. */
export function flip(state: Filling, edge: number): void {
  const { taken, degree, load, slotStart, slot, target, nearOfEdge } = state;
  const far = target[edge]!;
  const change = taken[edge] === 1 ? -1 : 1;
  taken[edge] = 1 - taken[edge]!;
  degree[nearOfEdge[edge]!]! += change;
  load[far]! += change;
  const end = slotStart[far]! + load[far]!;
  if (change > 0) slot[end - 1] = edge;
  else slot[slot.indexOf(edge, slotStart[far])] = slot[end]!;
  state.changed.push(edge);
}
