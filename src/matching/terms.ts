/**
 * How the matching compares words from spreadsheets: without the white space around and doubled inside, without
 * regard to case, and with accents composed. What a person typed is what a person is shown.
 */
export function normalizeTerm(term: string): string {
  return term.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Comparable form to the words as they were typed; doubles and empty words are dropped. Remembered per list. */
export function termIndex(terms: readonly string[]): ReadonlyMap<string, string> {
  const known = remembered.get(terms);
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const term of terms) {
    const key = normalizeTerm(term);
    if (key !== '' && !index.has(key)) index.set(key, term.trim());
  }
  remembered.set(terms, index);
  return index;
}

const remembered = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The keys of the smaller index that the larger one has too, in the order of `wanted`. */
export function sharedKeys(
  wanted: ReadonlyMap<string, string>,
  offered: ReadonlyMap<string, string>,
): string[] {
  const shared: string[] = [];
  for (const key of wanted.keys()) if (offered.has(key)) shared.push(key);
  return shared;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
