import type { CsvDialect } from './detectDialect.js';
import { lineEnd, type ParsedRow, parseCells } from './parseLines.js';

/** A row as it stands in the text. */
export interface RawRow {
  readonly values: string[];
  /** Set where the quotation marks of the row do not pair up, and in which column. */
  readonly broken?: { readonly code: 'unclosed_quote' | 'malformed_quote'; readonly column: number };
}

/** A broken row and where reading resumes. */
export interface GivenUp {
  readonly row: RawRow;
  readonly resumeAt: number;
}

/** What a row should look like; the width is not known before the header. */
export interface RowShape {
  readonly width: number | undefined;
  readonly maxCellLength: number;
}

/** Gives up a row whose quotation marks are broken; `undefined` for any other. */
export function giveUp(
  text: string,
  row: ParsedRow,
  shape: RowShape,
  dialect: CsvDialect,
): GivenUp | undefined {
  if (row.broken !== undefined) return giveUpAt(text, row, row.broken, dialect);
  return isWellShaped(row.values, shape) ? undefined : giveUpSwallower(text, row, shape, dialect);
}

/** Gives up a row at the end of the line on which its broken cell begins. */
function giveUpAt(
  text: string,
  { from, to }: ParsedRow,
  { quoteAt, isOpen }: NonNullable<ParsedRow['broken']>,
  dialect: CsvDialect,
): GivenUp {
  const resumeAt = lineEnd(text, quoteAt, dialect);
  const before = quoteAt === from ? [] : parseCells(text.slice(from, quoteAt), dialect).slice(0, -1);
  const rest = text.slice(quoteAt, resumeAt).trimEnd();
  const code = (isOpen || to > resumeAt) && hasOddQuotes(rest) ? 'unclosed_quote' : 'malformed_quote';
  return { row: { values: [...before, rest], broken: { code, column: before.length } }, resumeAt };
}

function isWellShaped(values: readonly string[], { width, maxCellLength }: RowShape): boolean {
  if (width === undefined) return true;
  return values.length === width && values.every((value) => value.length <= maxCellLength);
}

/**
 * Gives up a row of the wrong shape whose quotation mark was closed by a mark of a later row: every further line that
 * it took in reads as a whole row by itself.
 */
function giveUpSwallower(
  text: string,
  { values, from, to }: ParsedRow,
  { width }: RowShape,
  dialect: CsvDialect,
): GivenUp | undefined {
  const column = values.findIndex((value) => value.includes(dialect.lineBreak));
  if (column === -1) return undefined;
  const further = text.slice(from, to).split(dialect.lineBreak).slice(1);
  const areRows = further.every((line) => line.trim() === '' || parseCells(line, dialect).length === width);
  if (!areRows) return undefined;
  const opened = `"${values[column]?.split(dialect.lineBreak, 1)[0]?.trimEnd() ?? ''}`;
  return {
    row: { values: [...values.slice(0, column), opened], broken: { code: 'unclosed_quote', column } },
    resumeAt: lineEnd(text, from, dialect),
  };
}

/** The row as broken when it holds an odd number of quotation marks, as the tail of a broken cell does. */
export function asTail(text: string, { values, from, to }: ParsedRow): RawRow {
  if (!hasOddQuotes(text.slice(from, to))) return { values };
  const column = values.findIndex((value) => value.includes('"'));
  return { values, broken: { code: 'malformed_quote', column: Math.max(column, 0) } };
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}
