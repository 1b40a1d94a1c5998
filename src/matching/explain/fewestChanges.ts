import { degreesOf } from '../../kernel/residual/residualGraph.js';
import type { Change } from './changes.js';
import { edgeBetween, fitOfEdge, type Standing } from './standing.js';

/**
 * Makes a pair in any matching with as few pairs given up as can be: one of the mentee's if she takes no more, and
 * one of the mentor's if he does; all others stay. Of these ways the one that leaves most pairs is taken, then the
 * one of greatest fit: whoever gave way may take a free place, and the place that the mentee left may be filled.
 * `undefined` if pins, capacities or minimums stand against all of them.
 *
 * Cost: the mentee's pairs times the mentor's, each with the edges of whoever gives way.
 */
export function fewestChangesWith(standing: Standing, row: number, column: number): Change | undefined {
  const ledger = ledgerOf(standing);
  const { rowDegree, columnDegree, rowMax, columnMax } = ledger;
  if (rowMax[row] === 0 || columnMax[column] === 0) return undefined;
  const leaving = rowDegree[row]! < rowMax[row]! ? [-1] : ledger.edgesOfRow(row);
  const yielding = columnDegree[column]! < columnMax[column]! ? [-1] : ledger.edgesOfColumn(column);
  const options = leaving.flatMap((left) =>
    yielding.flatMap((yielded) =>
      completions(standing, ledger, {
        given: [left, yielded].filter((edge) => edge >= 0),
        freed: left < 0 ? -1 : standing.residual.problem.column[left]!,
        loser: yielded < 0 ? -1 : ledger.rowOfEdge(yielded),
        pair: { row, column },
      }),
    ),
  );
  return bestChange(standing, options, 1);
}

/** The same for doing without a pair: the two look for someone new among those who are free. */
export function fewestChangesWithout(standing: Standing, row: number, edge: number): Change | undefined {
  const column = standing.residual.problem.column[edge]!;
  const opening = { given: [edge], freed: column, loser: row, pair: { row, column } };
  return bestChange(standing, completions(standing, ledgerOf(standing), opening), 0);
}

function bestChange(
  standing: Standing,
  options: readonly (readonly number[])[],
  pairs: number,
): Change | undefined {
  const [first, ...others] = options.map((edges) => balance(standing, edges, pairs));
  if (first === undefined) return undefined;
  return others.reduce(
    (best, next) =>
      next.pairs > best.pairs || (next.pairs === best.pairs && next.weight > best.weight) ? next : best,
    first,
  );
}

interface Ledger {
  readonly rowDegree: Int32Array;
  readonly columnDegree: Int32Array;
  readonly rowMin: Int32Array;
  readonly rowMax: Int32Array;
  readonly columnMin: Int32Array;
  readonly columnMax: Int32Array;
  readonly edgesOfRow: (row: number) => readonly number[];
  readonly edgesOfColumn: (column: number) => readonly number[];
  readonly rowOfEdge: (edge: number) => number;
}

function ledgerOf({ residual: { problem }, taken }: Standing): Ledger {
  const rowOf = new Map<number, number>();
  for (let row = 0; row < problem.rows; row++) {
    for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
      if (taken[edge] === 1) rowOf.set(edge, row);
    }
  }
  const edges = [...rowOf.keys()];
  return {
    ...degreesOf(problem, taken),
    rowMin: problem.rowMin!,
    rowMax: problem.rowMax!,
    columnMin: problem.columnMin!,
    columnMax: problem.columnMax!,
    edgesOfRow: (row) => edges.filter((edge) => rowOf.get(edge) === row),
    edgesOfColumn: (column) => edges.filter((edge) => problem.column[edge] === column),
    rowOfEdge: (edge) => rowOf.get(edge)!,
  };
}

/** The edges that are given up, who lost a mentor and which mentor lost a mentee by that; -1 for nobody. */
interface Opening {
  readonly given: readonly number[];
  readonly freed: number;
  readonly loser: number;
  /** The pair in question, which is made or undone. */
  readonly pair: { readonly row: number; readonly column: number };
}

/** The ways to go on that keep the minimums of the two who lost a pair. */
function completions(standing: Standing, ledger: Ledger, opening: Opening): readonly (readonly number[])[] {
  const { given, freed, loser, pair } = opening;
  const swap = freed < 0 || loser < 0 ? -1 : edgeBetween(standing, loser, freed);
  const swapped = swap >= 0 && standing.taken[swap] === 0 ? [[...given, swap]] : [];
  const moves = loser < 0 ? [] : freePlaces(standing, ledger, loser, [pair.column, freed]);
  const fills = freed < 0 ? [] : freeMentees(standing, ledger, freed, [pair.row, loser]);
  const apart = [[], ...moves.map((edge) => [edge])].flatMap((move) =>
    [[], ...fills.map((edge) => [edge])].map((fill) => ({ move, fill })),
  );
  const kept = apart.filter(
    ({ move, fill }) =>
      (loser < 0 || move.length > 0 || ledger.rowDegree[loser]! > ledger.rowMin[loser]!) &&
      (freed < 0 || fill.length > 0 || ledger.columnDegree[freed]! > ledger.columnMin[freed]!),
  );
  return [...swapped, ...kept.map(({ move, fill }) => [...given, ...move, ...fill])];
}

/** The best free place for a mentee who lost one, if any. */
function freePlaces(
  standing: Standing,
  { columnDegree, columnMax }: Ledger,
  row: number,
  except: readonly number[],
): readonly number[] {
  const { problem } = standing.residual;
  const found: number[] = [];
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
    const column = problem.column[edge]!;
    if (standing.taken[edge] === 1 || except.includes(column)) continue;
    if (columnDegree[column]! < columnMax[column]!) found.push(edge);
  }
  return bestOf(standing, found);
}

/** The best mentee who could take a place that was left, if any. */
function freeMentees(
  standing: Standing,
  { rowDegree, rowMax }: Ledger,
  column: number,
  except: readonly number[],
): readonly number[] {
  const { problem } = standing.residual;
  const found: number[] = [];
  for (let row = 0; row < problem.rows; row++) {
    if (rowDegree[row]! >= rowMax[row]! || except.includes(row)) continue;
    const edge = edgeBetween(standing, row, column);
    if (edge >= 0 && standing.taken[edge] === 0) found.push(edge);
  }
  return bestOf(standing, found);
}

function bestOf(standing: Standing, edges: readonly number[]): readonly number[] {
  const best = edges.reduce(
    (first, edge) => (first >= 0 && fitOfEdge(standing, first) >= fitOfEdge(standing, edge) ? first : edge),
    -1,
  );
  return best < 0 ? [] : [best];
}

function balance(standing: Standing, edges: readonly number[], made: number): Change {
  let pairs = made;
  let weight = 0;
  for (const edge of edges) {
    const sign = standing.taken[edge] === 1 ? -1 : 1;
    pairs += sign;
    weight += sign * fitOfEdge(standing, edge);
  }
  return { edges, pairs, weight };
}
