import { fail, type Outcome, succeed } from '../core/outcome.js';
import { cellsByColumn, uniqueNames } from './columnNames.js';
import {
  type CsvFileIssueCode,
  type CsvIssue,
  type CsvRejectedRow,
  type CsvWarningCode,
  shorten,
} from './csvIssue.js';
import { decodeText, type TextEncoding } from './decodeText.js';
import { type CsvDelimiter, detectDialect } from './detectDialect.js';
import { rowIssues } from './rowIssues.js';
import { splitRows } from './splitRows.js';

/**
 * How to read a table; every limit can be moved.
 *
 * @category CSV
 * @since 0.1.0
 */
export interface ReadCsvOptions {
  /** Found out from the header and the first rows when absent. */
  readonly delimiter?: CsvDelimiter;
  /** How bytes without a byte order mark become characters; `utf-8` when absent. */
  readonly encoding?: TextEncoding;
  /** Whether white space around cells is dropped; `true` when absent. Header names are always trimmed. */
  readonly trim?: boolean;
  /** The most data rows that a table may have; 1,000,000 when absent. */
  readonly maxRows?: number;
  /** The longest cell in UTF-16 code units; 100,000 when absent. A longer one rejects its row only. */
  readonly maxCellLength?: number;
}

/** A table whose rows still are lists of cells, one for each name of the header. */
export interface Table {
  readonly delimiter: CsvDelimiter;
  /** The names of the columns, made unique. */
  readonly header: readonly string[];
  /** The names as they stand in the file, trimmed. */
  readonly labels: readonly string[];
  readonly rows: readonly { readonly row: number; readonly values: readonly string[] }[];
  readonly rejected: readonly CsvRejectedRow[];
  readonly warnings: readonly CsvIssue<CsvWarningCode>[];
}

/** Reads a table and sorts its rows into those of the right shape and those that are rejected. */
export function readTable(
  input: string | Uint8Array,
  options: ReadCsvOptions,
): Outcome<Table, CsvFileIssueCode> {
  const { maxRows = 1_000_000, maxCellLength = 100_000, trim = true } = options;
  const text = decodeText(input, options.encoding);
  if (text._tag === 'Left') return text;
  const dialect = detectDialect(text.right, options.delimiter);

  let headerRow = 0;
  let labels: readonly string[] | undefined;
  let header: readonly string[] = [];
  const rows: { row: number; values: readonly string[] }[] = [];
  const rejected: CsvRejectedRow[] = [];
  let row = 0;
  for (const raw of splitRows(text.right, dialect, maxCellLength)) {
    row += 1;
    if (raw.values.every((value) => value.trim() === '')) continue;
    if (labels === undefined) {
      if (raw.broken !== undefined) return brokenHeader(row);
      headerRow = row;
      labels = raw.values.map((value) => value.trim());
      header = uniqueNames(labels);
      continue;
    }
    if (rows.length + rejected.length === maxRows) return tooManyRows(maxRows);
    const values = trim ? raw.values.map((value) => value.trim()) : raw.values;
    const issues = rowIssues(row, { ...raw, values }, header, maxCellLength);
    if (issues.length === 0) rows.push({ row, values });
    else rejected.push({ row, cells: cellsByColumn(header, values), issues });
  }
  if (labels === undefined) {
    return fail({
      code: 'empty_file',
      message: 'The file is empty.',
      remedy: 'Export the table again, with its header row.',
    });
  }
  const warnings = tableWarnings(headerRow, labels, header, rows.length + rejected.length);
  return succeed({ delimiter: dialect.delimiter, header, labels, rows, rejected, warnings });
}

function tableWarnings(
  row: number,
  labels: readonly string[],
  header: readonly string[],
  count: number,
): CsvIssue<CsvWarningCode>[] {
  const warnings: CsvIssue<CsvWarningCode>[] = [];
  labels.forEach((label, index) => {
    const name = header[index];
    if (name === undefined || label === '' || label === name) return;
    warnings.push({
      code: 'duplicate_column',
      message: `The header names "${shorten(label)}" more than once; this one is read as "${shorten(name)}".`,
      remedy: 'Give each column its own name.',
      row,
      column: name,
    });
  });
  if (count === 0) {
    warnings.push({
      code: 'no_rows',
      message: 'There is a header, and no row below it.',
      remedy: 'Check that the export holds any data.',
      row,
    });
  }
  return warnings;
}

function brokenHeader(row: number) {
  return fail({
    code: 'no_header' as const,
    message: `The header in row ${row} has quotation marks that do not pair up.`,
    remedy: 'Close the quotation mark, or remove it.',
    params: { row },
  });
}

function tooManyRows(maximum: number) {
  return fail({
    code: 'too_many_rows' as const,
    message: `There are more than ${maximum} rows; none was taken over.`,
    remedy: 'Split the file, or raise maxRows.',
    params: { maximum },
  });
}
