import { readWeeklyRanges } from './availabilityCell.js';
import type { CellReading } from './cellReading.js';
import type { CellKind, ColumnRule } from './columnMap.js';

export type CellReader = (text: string) => CellReading;

/** How to read the cells of a column. `allowed` values are recognized in whatever case. */
export function cellReader(kind: CellKind, rule: ColumnRule, allowed: readonly string[]): CellReader {
  const meaning = new Map(allowed.map((value) => [foldValue(value), value]));
  for (const [synonym, value] of Object.entries(rule.values ?? {})) meaning.set(foldValue(synonym), value);
  const translate =
    meaning.size === 0 ? (text: string) => text : (text: string) => meaning.get(foldValue(text)) ?? text;
  const split = splitter(rule.separator ?? DEFAULT_SEPARATORS);

  switch (kind) {
    case 'text':
      return (text) => ({ value: translate(text) });
    case 'number':
      return (text) => readNumber(translate(text));
    case 'integer':
      return (text) => readInteger(translate(text));
    case 'boolean':
      return (text) => readBoolean(translate(text));
    case 'list':
      return (text) => ({ value: unlessEmpty(split(text).map(translate)) });
    case 'topics':
      return (text) => ({ value: unlessEmpty(split(text).map((item) => ({ topic: translate(item) }))) });
    case 'availability':
      return (text) => readWeeklyRanges(split(text));
  }
}

const DEFAULT_SEPARATORS = [';', ',', '|', '\n', '\r'];

function splitter(separators: string | readonly string[]): (text: string) => string[] {
  const escaped = [separators].flat().map((separator) => separator.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'));
  return (text) =>
    text
      .split(pattern)
      .map((item) => item.trim())
      .filter((item) => item !== '');
}

function unlessEmpty<A>(items: readonly A[]): readonly A[] | undefined {
  return items.length === 0 ? undefined : items;
}

function foldValue(value: string): string {
  return value.trim().replace(/\s+/g, ' ').toLowerCase();
}

const DECIMAL_POINT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
// Three digits after a comma may be thousands as well as a fraction: too risky to guess.
const DECIMAL_COMMA = /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/;

function readNumber(text: string): CellReading {
  const written = DECIMAL_COMMA.test(text) ? text.replace(',', '.') : text;
  const value = DECIMAL_POINT.test(written) ? Number(written) : Number.NaN;
  if (Number.isFinite(value)) return { value };
  return {
    problem: {
      code: 'not_a_number',
      message: 'This is not a number.',
      remedy: 'Write digits with a decimal point, such as 1.5, and nothing between thousands.',
    },
  };
}

function readInteger(text: string): CellReading {
  const reading = readNumber(text);
  if ('problem' in reading || Number.isSafeInteger(reading.value)) return reading;
  return {
    problem: {
      code: 'not_an_integer',
      message: 'This is not a whole number.',
      remedy: 'Write a whole number, such as 2.',
    },
  };
}

const BOOLEANS = new Map([
  ...['true', 'yes', 'y', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0'].map((word) => [word, false] as const),
]);

function readBoolean(text: string): CellReading {
  const value = BOOLEANS.get(foldValue(text));
  if (value !== undefined) return { value };
  return {
    problem: {
      code: 'not_a_boolean',
      message: 'This is neither yes nor no.',
      remedy: 'Write yes or no, or say in the column map what the words of the file mean.',
    },
  };
}
