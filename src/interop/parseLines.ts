import Papa from 'papaparse';
import type { CsvDialect } from './detectDialect.js';

/** A row that papaparse saw, with its place in the text: from its first character to after its line break. */
export interface ParsedRow {
  readonly values: string[];
  readonly from: number;
  readonly to: number;
  readonly broken?: {
    /** The opening mark of the first cell whose quotation marks are wrong. */
    readonly quoteAt: number;
    /** No mark closes the last cell. */
    readonly isOpen: boolean;
    /** Nothing but that is wrong, so that more text may put it right. */
    readonly isUnfinished: boolean;
  };
}

/** The rows between two line starts, up to and including the first with broken quotation marks. */
export function parseLines(text: string, start: number, end: number, dialect: CsvDialect): ParsedRow[] {
  const rows: ParsedRow[] = [];
  let from = start;
  Papa.parse<string[]>(text.slice(start, end), {
    delimiter: dialect.delimiter,
    newline: dialect.lineBreak,
    step: ({ data: values, errors, meta }, parser) => {
      const to = start + meta.cursor;
      // After the last line break papaparse sees one more, empty row.
      if (to === from) return;
      const [error] = errors;
      if (error === undefined) {
        rows.push({ values, from, to });
      } else {
        const quoteAt = start + (error.index ?? 1) - 1;
        const isOpen = errors.at(-1)?.code === 'MissingQuotes';
        rows.push({
          values,
          from,
          to,
          broken: { quoteAt, isOpen, isUnfinished: isOpen && errors.length === 1 },
        });
        parser.abort();
      }
      from = to;
    },
  });
  return rows;
}

/** The cells of a single row. */
export function parseCells(row: string, dialect: CsvDialect): string[] {
  const { delimiter, lineBreak: newline } = dialect;
  return Papa.parse<string[]>(row, { delimiter, newline }).data[0] ?? [''];
}

/** The position after the line break at or after `from`; the end of the text where there is none. */
export function lineEnd(text: string, from: number, { lineBreak }: CsvDialect): number {
  const at = text.indexOf(lineBreak, from);
  return at === -1 ? text.length : at + 1;
}
