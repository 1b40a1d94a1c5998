/** A program small enough to try every matching: fits of allowed pairs, `undefined` for forbidden ones. */
export interface TinyProgram {
  readonly fits: readonly (readonly (number | undefined)[])[];
  readonly menteeCapacity: readonly { readonly min: number; readonly max: number }[];
  readonly mentorCapacity: readonly { readonly min: number; readonly max: number }[];
}

/** A pair of numbers with its fit. */
export interface TinyPair {
  readonly mentee: number;
  readonly mentor: number;
  readonly fit: number;
}

/** Every set of allowed pairs that keeps all capacities. */
export function allMatchings({
  fits,
  menteeCapacity,
  mentorCapacity,
}: TinyProgram): readonly (readonly TinyPair[])[] {
  const pairs = fits.flatMap((row, mentee) =>
    row.flatMap((fit, mentor) => (fit === undefined ? [] : [{ mentee, mentor, fit }])),
  );
  const menteeLoad = menteeCapacity.map(() => 0);
  const mentorLoad = mentorCapacity.map(() => 0);
  const found: TinyPair[][] = [];
  const made: TinyPair[] = [];

  function visit(index: number): void {
    if (index === pairs.length) {
      const enough =
        menteeCapacity.every(({ min }, i) => menteeLoad[i]! >= min) &&
        mentorCapacity.every(({ min }, j) => mentorLoad[j]! >= min);
      if (enough) found.push([...made]);
      return;
    }
    visit(index + 1);
    const pair = pairs[index]!;
    if (menteeLoad[pair.mentee]! >= menteeCapacity[pair.mentee]!.max) return;
    if (mentorLoad[pair.mentor]! >= mentorCapacity[pair.mentor]!.max) return;
    menteeLoad[pair.mentee]!++;
    mentorLoad[pair.mentor]!++;
    made.push(pair);
    visit(index + 1);
    made.pop();
    menteeLoad[pair.mentee]!--;
    mentorLoad[pair.mentor]!--;
  }

  visit(0);
  return found;
}

/** The summed fit of a matching. */
export function fitOfAll(pairs: readonly { readonly fit: number }[]): number {
  return pairs.reduce((sum, { fit }) => sum + fit, 0);
}

/** Compares lists of numbers element by element, the first difference deciding. */
export function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** The best of a list by a list of numbers, greater ones first; `undefined` for an empty list. */
export function best<A>(
  items: readonly A[],
  judge: (item: A) => readonly number[],
): readonly number[] | undefined {
  return items.map(judge).sort((a, b) => compareLists(b, a))[0];
}

/** The fits of a matching from the lowest. */
export function fitsAscending(pairs: readonly { readonly fit: number }[]): readonly number[] {
  return pairs.map(({ fit }) => fit).sort((a, b) => a - b);
}
