import type { Random } from '../../src/core/random.js';
import type { DenseProblem } from '../../src/kernel/dense/denseProblem.js';

/** A table of costs as rows. */
export type Table = readonly (readonly number[])[];

export function toDense(table: Table, columns = table[0]?.length ?? 0): DenseProblem {
  return { costs: Float64Array.from(table.flat()), rows: table.length, columns };
}

/** The least total cost of seating the whole shorter side, by trying every way; nothing if there is none. */
export function enumerateCheapest(table: Table, columns = table[0]?.length ?? 0): number | undefined {
  const isTall = table.length > columns;
  const wide = isTall ? Array.from({ length: columns }, (_, j) => table.map((row) => row[j]!)) : table;
  let cheapest = Infinity;
  function visit(i: number, taken: number, total: number): void {
    const row = wide[i];
    if (row === undefined) {
      cheapest = Math.min(cheapest, total);
      return;
    }
    for (const [j, cost] of row.entries()) {
      if ((taken & (1 << j)) === 0 && cost < Infinity) visit(i + 1, taken | (1 << j), total + cost);
    }
  }
  visit(0, 0, 0);
  return cheapest < Infinity ? cheapest : undefined;
}

export interface TableShape {
  readonly rows: number;
  readonly columns: number;
  /** How costs come about: at random below a number, or every row wanting the same columns. */
  readonly kind: 'uniform' | 'ties' | 'fractions' | 'products';
  /** The chance that a cell is forbidden. */
  readonly forbidden: number;
}

export function randomTable(random: Random, { rows, columns, kind, forbidden }: TableShape): number[][] {
  const rowNumber = random.shuffle(Array.from({ length: rows }, (_, i) => i + 1));
  const columnNumber = random.shuffle(Array.from({ length: columns }, (_, j) => j + 1));
  const cost = {
    uniform: () => random.integer(1000) - 300,
    ties: () => random.integer(3),
    fractions: () => random.next(),
    products: (i: number, j: number) => rowNumber[i]! * columnNumber[j]!,
  }[kind];
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => (random.next() < forbidden ? Infinity : cost(i, j))),
  );
}
