/**
 * How the matching compares words from spreadsheets: without the white space around and doubled inside, without
 * regard to case, and with accents composed. What a person typed is what a person is shown.
 */
export function normalizeTerm(term: string): string {
  return term.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Comparable form to the words as they were typed; doubles and empty words are dropped, nothing left is `undefined`. */
export function termIndexOf(terms: readonly string[] = []): ReadonlyMap<string, string> | undefined {
  const index = new Map<string, string>();
  for (const term of terms) {
    const key = normalizeTerm(term);
    if (key !== '' && !index.has(key)) index.set(key, term.trim());
  }
  return index.size === 0 ? undefined : index;
}

/** How many keys the two have in common. */
export function countShared(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of few.keys()) if (many.has(key)) shared++;
  return shared;
}

/** The words of `wanted` whose keys are offered too, in the order and the spelling of `wanted`. */
export function sharedTerms(
  wanted: ReadonlyMap<string, string>,
  offered: ReadonlyMap<string, string>,
): string[] {
  return [...wanted].flatMap(([key, word]) => (offered.has(key) ? [word] : []));
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
