/** The name of a column that the header does not name, such as `(column 3)`. */
export function positionName(index: number): string {
  return `(column ${index + 1})`;
}

/** One name for each column: blank ones get their position, repeated ones a number. */
export function uniqueNames(labels: readonly string[]): string[] {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return labels.map((label, index) => {
    const base = label === '' ? positionName(index) : label;
    let name = base;
    // Counting on from the last copy keeps a header of nothing but repetitions linear.
    for (let copy = copies.get(base) ?? 2; taken.has(name); copy += 1) {
      name = `${base} (${copy})`;
      copies.set(base, copy + 1);
    }
    taken.add(name);
    return name;
  });
}

/** Cells under the names of their columns; those beyond the header are named by their position. */
export function cellsByColumn(
  header: readonly string[],
  values: readonly string[],
): Readonly<Record<string, string>> {
  const extra = Math.max(0, values.length - header.length);
  const names = extra === 0 ? header : uniqueNames([...header, ...new Array<string>(extra).fill('')]);
  // fromEntries defines properties, so that a column called __proto__ is a column like any other.
  return Object.fromEntries(values.map((value, index) => [names[index], value]));
}

/** A name as columns are compared: without case, white space, hyphens and underscores. */
export function foldColumnName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
