/** "1 pair", "2 pairs". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** The first ten of a list, and how many more there are. */
export function someOf(ids: readonly string[]): string {
  return ids.length <= 10 ? ids.join(', ') : `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`;
}

/** A sentence as the end of another. */
export function continued(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A fit for reading: three digits are more than anyone can feel. */
export function fitInWords(fit: number): string {
  return String(Math.round(fit * 1000) / 1000);
}

/** Sums of fits without the digits that only the order of addition made. */
export function tidy(fit: number): number {
  return Math.round(fit * 1e12) / 1e12 + 0;
}

/** "ana goes from kim to lee, ben is left without a mentor", the first ten. */
export function listedChanges(
  changes: readonly {
    readonly menteeId: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[],
): string {
  const said = changes.slice(0, 10).map(({ menteeId, before, after }) => {
    if (after.length === 0) return `${menteeId} is left without a mentor`;
    if (before.length === 0) return `${menteeId} gets ${after.join(' and ')}`;
    return `${menteeId} goes from ${before.join(' and ')} to ${after.join(' and ')}`;
  });
  return changes.length <= 10 ? said.join(', ') : `${said.join(', ')} and ${changes.length - 10} more change`;
}
