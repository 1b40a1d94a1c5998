import { asTail, giveUp, type RawRow } from './brokenRow.js';
import type { CsvDialect } from './detectDialect.js';
import { lineEnd, parseLines } from './parseLines.js';

const LARGEST_WINDOW = 1 << 20;
const WINDOW_AFTER_DAMAGE = 1 << 9;
const GROWTH = 4;

/**
 * The rows of a text, blank ones included, in order and one at a time.
 *
 * papaparse gives everything after an unclosed quotation mark as one cell. Here such a row is given up at the end of
 * the line on which the mark stands, and reading resumes on the next line. A mark also counts as unclosed when a
 * later one happens to close it, but the row then has the wrong number of cells, or a cell above the limit, and all
 * that it took in reads as rows. The first row that is not blank sets the number of cells.
 *
 * The text is parsed in windows of whole lines, which shrink after damage and grow again, so that the time stays
 * linear however many marks are missing.
 */
export function* splitRows(
  input: string,
  dialect: CsvDialect,
  maxCellLength: number,
): Generator<RawRow, void> {
  // Half a line break at the end of a truncated file would spoil a quoted cell before it.
  const text = input.endsWith('\r') ? input.slice(0, -1) : input;
  let start = dialect.start;
  let reach = LARGEST_WINDOW;
  let width: number | undefined;
  // A line up to here, or right after a broken one, may be the tail of a broken cell rather than a row.
  let doubtfulUntil = 0;
  let isAfterBroken = false;

  while (start < text.length) {
    // papaparse drops a byte order mark at the start of its input, which would shift its positions by one.
    if (text.startsWith('\ufeff', start)) start += 1;
    const end = lineEnd(text, start + reach, dialect);
    let next = end;
    let nextReach = Math.min(reach * GROWTH, LARGEST_WINDOW);

    for (const row of parseLines(text, start, end, dialect)) {
      if (row.broken?.isUnfinished && end < text.length) {
        next = row.from;
        nextReach = (end - row.from) * GROWTH;
        break;
      }
      const givenUp = giveUp(text, row, { width, maxCellLength }, dialect);
      if (givenUp !== undefined) {
        yield givenUp.row;
        next = givenUp.resumeAt;
        nextReach = WINDOW_AFTER_DAMAGE;
        doubtfulUntil = Math.max(doubtfulUntil, row.to);
        isAfterBroken = true;
        break;
      }
      if (width === undefined && row.values.some((value) => value.trim() !== '')) width = row.values.length;
      dropCarriageReturn(row.values, text, row.to, dialect);
      const raw: RawRow =
        isAfterBroken || row.from < doubtfulUntil ? asTail(text, row) : { values: row.values };
      isAfterBroken = raw.broken !== undefined;
      yield raw;
    }
    start = next;
    reach = nextReach;
  }
}

/** With LF as the line break, the CR of a CRLF ends up in the last cell, unless that is quoted. */
function dropCarriageReturn(values: string[], text: string, to: number, { lineBreak }: CsvDialect): void {
  const last = values.length - 1;
  const value = values[last];
  if (lineBreak !== '\n' || value === undefined || !value.endsWith('\r')) return;
  const standsInQuotes = text.startsWith('\r"', to - 4) || !text.startsWith('\r\n', to - 2);
  if (!standsInQuotes) values[last] = value.slice(0, -1);
}
