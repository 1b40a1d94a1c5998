import { type Outcome, succeed } from '../core/outcome.js';
import { cellsByColumn } from './columnNames.js';
import type { CsvFileIssueCode, CsvIssue, CsvRejectedRow, CsvWarningCode } from './csvIssue.js';
import type { CsvDelimiter } from './detectDialect.js';
import { type ReadCsvOptions, readTable } from './readTable.js';

/**
 * A row of a table: its cells by the name of their column, and its number as a spreadsheet shows it.
 *
 * @category CSV
 * @since 0.1.0
 */
export interface CsvRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * What {@link readCsv} found: every row that is not blank stands either in `rows` or in `rejected`.
 *
 * @category CSV
 * @since 0.1.0
 */
export interface CsvTable {
  /** The names of the columns, trimmed; a repeated name becomes `Name (2)`, a missing one `(column 3)`. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly rejected: readonly CsvRejectedRow[];
  readonly warnings: readonly CsvIssue<CsvWarningCode>[];
  readonly delimiter: CsvDelimiter;
}

/**
 * Reads a CSV table as text cells, without saying what they mean. {@link parseCsv} reads one into records.
 *
 * RFC 4180 and what spreadsheets make of it: UTF-8 or UTF-16 by byte order mark, CRLF, LF or CR, cells separated by
 * comma, semicolon or tab, quoted cells with line breaks and doubled marks, Excel's `sep=;` line. Blank rows are
 * skipped but counted. A damaged character (U+FFFD, which stands for bytes that are no text, or NUL) rejects its row.
 *
 * An unclosed quotation mark rejects its line, and reading resumes on the next one. A row that spans lines, has the
 * wrong shape and contains nothing but whole rows counts as unclosed too. A stray mark inside a cell that is not
 * quoted is kept as it is, unless the line may be the tail of a broken cell.
 *
 * Cost: linear in the length of the text; 100,000 rows of eight cells in about half a second.
 *
 * Issues of the file: `empty_file`, `not_text`, `no_header` (its quotation marks do not pair up), `too_many_rows`
 * (nothing is taken over). Issues of a row: `unclosed_quote`, `malformed_quote`, `too_few_cells`, `too_many_cells`,
 * `cell_too_long`, `unreadable_character`. Warnings: `no_rows`, `duplicate_column`.
 *
 * Source: Y. Shafranovich, RFC 4180 (2005). The text is split by Papa Parse.
 *
 * @example
 * ```ts
 * import { readCsv, unwrap } from 'peer-support-kit';
 *
 * const table = unwrap(readCsv('Name;Town\r\nAda;London\r\nGrace\r\n'));
 * table.rows // => [{ row: 2, cells: { Name: 'Ada', Town: 'London' } }]
 * table.rejected.map(({ row, issues }) => [row, issues[0]?.code, issues[0]?.column]) // => [[3, 'too_few_cells', 'Town']]
 * ```
 *
 * @category CSV
 * @since 0.1.0
 */
export function readCsv(
  input: string | Uint8Array,
  options: ReadCsvOptions = {},
): Outcome<CsvTable, CsvFileIssueCode> {
  const table = readTable(input, options);
  if (table._tag === 'Left') return table;
  const { header, rows, rejected, warnings, delimiter } = table.right;
  return succeed({
    header,
    rows: rows.map(({ row, values }) => ({ row, cells: cellsByColumn(header, values) })),
    rejected,
    warnings,
    delimiter,
  });
}
