/** "1 row", "3 rows", "2 people". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${formatWhole(number)} ${number === 1 ? one : many}`;
}

/** The first few items, and how many more there are. */
export function listSome(items: readonly string[], most = 5): string {
  if (items.length <= most) return items.join(', ');
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

/** 1,234. */
export function formatWhole(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 0 });
}

/** A share as "93.4 %"; "100 %" only when nothing is missing. */
export function formatShare(share: number): string {
  if (share === 1) return '100 %';
  return `${Math.min(99.9, share * 100).toFixed(1)} %`;
}

/** A fit with two decimals. */
export function formatFit(fit: number): string {
  return fit.toFixed(2);
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

/** "Portuguese or English", from the tags. */
export function listLanguages(tags: readonly string[], conjunction: 'or' | 'and' = 'or'): string {
  return tags.map((tag) => LANGUAGES.of(tag) ?? tag).join(` ${conjunction} `);
}
