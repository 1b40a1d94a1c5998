import type { AssignmentProblem } from '../sparse/assignmentProblem.js';
import { degreesOf, edgesByColumn } from './residualGraph.js';
import { type Digraph, type StrongComponents, strongComponents } from './strongComponents.js';

/**
 * Whom a row without an edge competes with: every column that changes could lead to, and the rows that hold the
 * places there.
 */
export interface Competition {
  /** Ascending. */
  readonly columns: Int32Array;
  /** The rows that hold the places of these columns, ascending. */
  readonly rows: Int32Array;
  /** Whether one of the columns has a free place, so that changes of others could make room. */
  readonly freePlace: boolean;
  /** Whether one of these rows has several edges, so that it could give one up. */
  readonly heldTwice: boolean;
}

/**
 * For any assignment, finds the competition of rows that it leaves out. Rows that may only move within the same
 * columns share one answer (the same object).
 *
 * Where there is no free place and nobody holds two, the row together with the rows in its competition is a
 * minimal over-demanded set: one row more than there are places, and if any one of them is left out the others can
 * all be placed, because the places can be passed on along the way by which that one was reached.
 *
 * Cost: O(edges) once; then for each row its edges, and for each distinct competition its size.
 *
 * @param fixedDegree Edges of each row that lie outside the problem and count among those it holds.
 */
export function competitionFinder(
  problem: AssignmentProblem,
  taken: Uint8Array,
  fixedDegree: Int32Array,
): (row: number) => Competition {
  const { rows, rowStart, column, columnMax } = problem;
  const { rowDegree, columnDegree } = degreesOf(problem, taken);
  const graph = movesOf(problem, taken);
  const parts = strongComponents(graph);
  const successors = new Map<number, readonly number[]>();
  const reach = new Map<number, ReadonlySet<number>>();
  const competitions = new Map<string, Competition>();

  function successorsOf(part: number): readonly number[] {
    const known = successors.get(part);
    if (known !== undefined) return known;
    const found = new Set<number>();
    for (let k = parts.nodeStart[part]!; k < parts.nodeStart[part + 1]!; k++) {
      const node = parts.node[k]!;
      for (let a = graph.start[node]!; a < graph.start[node + 1]!; a++) {
        found.add(parts.componentOf[graph.target[a]!]!);
      }
    }
    found.delete(part);
    const list = [...found];
    successors.set(part, list);
    return list;
  }

  function reachOf(part: number): ReadonlySet<number> {
    const known = reach.get(part);
    if (known !== undefined) return known;
    const found = new Set([part]);
    for (const reached of found) for (const next of successorsOf(reached)) found.add(next);
    reach.set(part, found);
    return found;
  }

  function compete(starts: readonly number[]): Competition {
    const reached = new Set(starts.flatMap((part) => [...reachOf(part)]));
    const nodes = [...reached].flatMap((part) => nodesOf(parts, part)).sort((a, b) => a - b);
    const held = nodes.filter((node) => node < rows);
    const places = nodes.filter((node) => node >= rows).map((node) => node - rows);
    return {
      columns: Int32Array.from(places),
      rows: Int32Array.from(held),
      freePlace: places.some((j) => columnDegree[j]! < (columnMax?.[j] ?? 1)),
      heldTwice: held.some((i) => rowDegree[i]! + fixedDegree[i]! > 1),
    };
  }

  return (row) => {
    const first = new Set<number>();
    for (let e = rowStart[row]!; e < rowStart[row + 1]!; e++) {
      first.add(parts.componentOf[rows + column[e]!]!);
    }
    // What an earlier start reaches adds nothing; arcs lead to lower numbers, so higher ones come first.
    const starts: number[] = [];
    for (const part of [...first].sort((a, b) => b - a)) {
      if (!starts.some((start) => reachOf(start).has(part))) starts.push(part);
    }
    const name = starts.join();
    const known = competitions.get(name) ?? compete(starts);
    competitions.set(name, known);
    return known;
  };
}

/** A row can move to the columns it has not taken, and a column's place can be had from the rows that hold it. */
function movesOf(problem: AssignmentProblem, taken: Uint8Array): Digraph {
  const { rows, columns, rowStart, column } = problem;
  const { rowOfEdge, columnStart, columnEdge } = edgesByColumn(problem);
  const start = new Int32Array(rows + columns + 1);
  const target = new Int32Array(column.length);
  let arcs = 0;
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      if (taken[e] === 0) target[arcs++] = rows + column[e]!;
    }
    start[i + 1] = arcs;
  }
  for (let j = 0; j < columns; j++) {
    for (let k = columnStart[j]!; k < columnStart[j + 1]!; k++) {
      if (taken[columnEdge[k]!] === 1) target[arcs++] = rowOfEdge[columnEdge[k]!]!;
    }
    start[rows + j + 1] = arcs;
  }
  return { start, target };
}

function nodesOf({ node, nodeStart }: StrongComponents, part: number): readonly number[] {
  return [...node.subarray(nodeStart[part], nodeStart[part + 1])];
}
