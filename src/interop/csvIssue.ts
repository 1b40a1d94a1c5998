import type { Issue } from '../core/issue.js';

/**
 * Why a table as a whole cannot be read: these stand in the `Left` of {@link readCsv} and {@link parseCsv}.
 *
 * @category CSV
 * @since 0.1.0
 */
export type CsvFileIssueCode =
  | 'empty_file'
  | 'not_text'
  | 'no_header'
  | 'missing_column'
  | 'duplicate_column'
  | 'too_many_rows';

/**
 * What can be wrong with one row or cell. {@link parseCsv} adds the codes of the schema that it checks against.
 *
 * @category CSV
 * @since 0.1.0
 */
export type CsvRowIssueCode =
  | 'unclosed_quote'
  | 'malformed_quote'
  | 'too_few_cells'
  | 'too_many_cells'
  | 'cell_too_long'
  | 'unreadable_character'
  | 'required'
  | 'not_a_number'
  | 'not_an_integer'
  | 'not_a_boolean'
  | 'invalid_availability'
  | 'missing_time_zone'
  | 'duplicate_id';

/**
 * What does not keep a table from being read, and is still worth a look.
 *
 * @category CSV
 * @since 0.1.0
 */
export type CsvWarningCode = 'no_rows' | 'duplicate_column';

/**
 * An {@link Issue} in the words of a spreadsheet: its row, its column and what stands there.
 *
 * Unlike other issues it repeats the value, cut to 120 characters, because the person who mends the spreadsheet has
 * to find it. Treat a report like the file that it is about.
 *
 * @category CSV
 * @since 0.1.0
 */
export interface CsvIssue<Code extends string = string> extends Issue<Code> {
  /** The row as a spreadsheet numbers it: the header is usually row 1, blank lines count. */
  readonly row: number;
  readonly column?: string;
  readonly value?: string;
}

/**
 * A row that was not accepted: all of its cells by column, so that nothing is lost, and every reason.
 *
 * @category CSV
 * @since 0.1.0
 */
export interface CsvRejectedRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly issues: readonly CsvIssue[];
}

const LONGEST_VALUE = 120;

/** A value as an issue shows it: at most 120 characters, the last one an ellipsis where it was cut. */
export function shorten(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  // A cut through a surrogate pair would leave half a character.
  return `${value.slice(0, LONGEST_VALUE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
