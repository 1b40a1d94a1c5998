import Papa from 'papaparse';

/**
 * What stands between two cells: a comma, or the semicolon of European spreadsheets, a tab or a bar.
 *
 * @category CSV
 * @since 0.1.0
 */
export type CsvDelimiter = ',' | ';' | '\t' | '|';

/** How a text separates its cells and rows, and where its first row begins. */
export interface CsvDialect {
  readonly delimiter: CsvDelimiter;
  readonly lineBreak: '\n' | '\r';
  readonly start: number;
}

const DETECTED: readonly CsvDelimiter[] = [',', ';', '\t'];
const SAMPLE_LENGTH = 65_536;

/**
 * Finds out the dialect of a text; a delimiter that is given stands.
 *
 * A first line `sep=;`, which Excel reads as an instruction and does not show, names the delimiter. Otherwise only a
 * delimiter that splits the header can be the right one; among several, the one that gives the first rows the most
 * even number of cells. Rows end with LF, or with CR where no LF stands outside quotes; a CR before an LF belongs to
 * the line break.
 */
export function detectDialect(text: string, given?: CsvDelimiter): CsvDialect {
  const named = /^sep=([,;\t|])(?:\r\n|\r|\n|$)/i.exec(text);
  const start = named === null ? 0 : named[0].length;
  const sample = text.slice(start, start + SAMPLE_LENGTH);
  const unquoted = sample.replace(/"[^"]*("|$)/g, '');
  const lineBreak = unquoted.includes('\n') || !unquoted.includes('\r') ? '\n' : '\r';
  const delimiter = given ?? (named?.[1] as CsvDelimiter | undefined) ?? detectDelimiter(sample, lineBreak);
  return { delimiter, lineBreak, start };
}

function detectDelimiter(sample: string, newline: '\n' | '\r'): CsvDelimiter {
  const header = sample.replace(/^[\r\n]+/, '').split(newline, 1)[0] ?? '';
  const candidates = DETECTED.filter((delimiter) => cellCount(header, delimiter, newline) > 1);
  const [first = ','] = candidates;
  if (candidates.length < 2) return first;
  const { meta } = Papa.parse(sample, {
    newline,
    delimitersToGuess: candidates,
    preview: 1,
    skipEmptyLines: 'greedy',
  });
  return candidates.find((candidate) => candidate === meta.delimiter) ?? first;
}

function cellCount(line: string, delimiter: CsvDelimiter, newline: '\n' | '\r'): number {
  return Papa.parse<string[]>(line, { delimiter, newline }).data[0]?.length ?? 0;
}
