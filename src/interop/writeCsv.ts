import Papa from 'papaparse';
import type { CsvDelimiter } from './detectDialect.js';
import { getAt } from './fieldPath.js';
import { neutralizeFormula } from './neutralizeFormula.js';

/**
 * A column to write: the path of a field, such as `capacity.max`, which is also its header; or a header with the
 * path or a function that gives the cell.
 *
 * @category CSV
 * @since 0.1.0
 */
export type CsvColumn<Row> =
  | string
  | { readonly header: string; readonly field: string }
  | {
      readonly header: string;
      /** Gives what stands in the cell of a row. */
      readonly value: (row: Row) => unknown;
    };

/**
 * How to write a table.
 *
 * @category CSV
 * @since 0.1.0
 */
export interface WriteCsvOptions {
  /** A comma when absent. */
  readonly delimiter?: CsvDelimiter;
  /** Whether the text begins with a byte order mark, by which Excel knows UTF-8; `false` when absent. */
  readonly byteOrderMark?: boolean;
  /** Whether texts that a spreadsheet would run as a formula get an apostrophe in front; `true` when absent. */
  readonly neutralize?: boolean;
  /** What stands between the items of a list; `; ` when absent. */
  readonly listSeparator?: string;
}

/**
 * Writes a table as RFC 4180 has it: CRLF after every row, quotation marks where they are needed.
 *
 * Lists are joined by `; `. `null`, `undefined` and numbers that are not finite become blank cells, other objects their
 * JSON. A text that begins with `=`, `+`, `-`, `@`, a tab or a line break, also full-width and also after white space,
 * would be run as a formula by a spreadsheet: it gets an apostrophe in front, and so does such an item of a list.
 * Numbers stay as they are, so -5 remains a number. Set `neutralize: false` only for programs that read the file.
 *
 * {@link readCsv} with `trim: false` reads back what stands in the cells, apostrophes included; a row of nothing but
 * blank cells is a blank row to it. Cost: linear.
 *
 * Sources: Y. Shafranovich, RFC 4180 (2005); OWASP, CSV Injection.
 *
 * @example
 * ```ts
 * import { writeCsv } from 'peer-support-kit';
 *
 * const rows = [{ id: 'ada', topics: ['anatomy', 'sleep'], note: '=1+1', change: -5 }];
 * writeCsv(rows, ['id', { header: 'Topics', field: 'topics' }, 'note', 'change'])
 * // => 'id,Topics,note,change\r\nada,anatomy; sleep,\'=1+1,-5\r\n'
 * ```
 *
 * @category CSV
 * @since 0.1.0
 */
export function writeCsv<Row>(
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
  options: WriteCsvOptions = {},
): string {
  const { delimiter = ',', byteOrderMark = false, neutralize = true, listSeparator = '; ' } = options;
  const safe = neutralize ? neutralizeFormula : (text: string) => text;
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return safe(value.map(write).join(listSeparator));
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
    if (typeof value === 'object') return safe(JSON.stringify(value));
    return safe(String(value));
  };

  const readers = columns.map(cellOf);
  const header = columns.map((column) => write(typeof column === 'string' ? column : column.header));
  const cells = rows.map((row) => readers.map((read) => write(read(row))));
  const newline = '\r\n';
  const text = Papa.unparse([header, ...cells], { delimiter, newline });
  return `${byteOrderMark ? '\ufeff' : ''}${text}${newline}`;
}

function cellOf<Row>(column: CsvColumn<Row>): (row: Row) => unknown {
  if (typeof column === 'object' && 'value' in column) return column.value;
  const path = (typeof column === 'string' ? column : column.field).split('.');
  return (row) => getAt(row, path);
}
