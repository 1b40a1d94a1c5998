import type { BoundField } from './bindColumns.js';
import { type CsvIssue, shorten } from './csvIssue.js';
import { getAt, setAt } from './fieldPath.js';

/** The record that a row stands for, not yet checked, and what is wrong with its cells. */
export interface RowReading {
  readonly record: Readonly<Record<string, unknown>>;
  readonly issues: readonly CsvIssue[];
}

/** Reads the cells of a row into the fields of a record. */
export function readRecord(
  row: number,
  values: readonly string[],
  fields: readonly BoundField[],
): RowReading {
  const record: Record<string, unknown> = {};
  const issues: CsvIssue[] = [];

  const fill = (field: BoundField, text: string): void => {
    const reading = field.read(text);
    const at = { path: field.path, row, column: field.column };
    if ('problem' in reading) {
      const { value = text, ...problem } = reading.problem;
      issues.push({ ...problem, ...at, value: shorten(value) });
    } else if (!field.isAvailability) {
      setAt(record, field.path, reading.value);
    } else if (reading.value !== undefined) {
      const timeZone = record['timeZone'] ?? field.rule.timeZone;
      if (timeZone === undefined) issues.push({ ...MISSING_TIME_ZONE, ...at, value: shorten(text) });
      else setAt(record, field.path, { timeZone, weekly: reading.value });
    }
  };
  const fillBlank = (field: BoundField): void => {
    const { default: fallback, required } = field.rule;
    if (fallback === undefined) {
      if (required !== true) return;
      issues.push({ ...BLANK, path: field.path, row, column: field.column, value: '' });
    } else if (field.siblings.every((sibling) => getAt(record, sibling) !== undefined)) {
      if (typeof fallback === 'string') fill(field, fallback);
      else setAt(record, field.path, fallback);
    }
  };

  // Defaults look at what the row itself gives, and availability needs the time zone.
  for (const isAvailability of [false, true]) {
    const blank: BoundField[] = [];
    for (const field of fields) {
      if (field.isAvailability !== isAvailability) continue;
      const text = field.index === undefined ? '' : (values[field.index] ?? '');
      if (text.trim() === '') blank.push(field);
      else fill(field, text);
    }
    for (const field of blank) fillBlank(field);
  }
  return { record, issues };
}

const BLANK = {
  code: 'required',
  message: 'This cell is blank.',
  remedy: 'Fill it in.',
} as const;

const MISSING_TIME_ZONE = {
  code: 'missing_time_zone',
  message: 'Nothing says in which time zone these times are.',
  remedy: 'Map a column with the time zone, or give the column map a timeZone such as Europe/London.',
} as const;
