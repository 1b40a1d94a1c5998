import type { RawRow } from './brokenRow.js';
import { positionName } from './columnNames.js';
import { type CsvIssue, type CsvRowIssueCode, shorten } from './csvIssue.js';

/** What is wrong with the shape and the characters of a row, whatever its cells mean. */
export function rowIssues(
  row: number,
  { values, broken }: RawRow,
  header: readonly string[],
  maxCellLength: number,
): CsvIssue<CsvRowIssueCode>[] {
  const at = (column: number) => {
    const value = values[column];
    return {
      row,
      column: header[column] ?? positionName(column),
      ...(value === undefined ? {} : { value: shorten(value) }),
    };
  };
  if (broken !== undefined) return [{ ...BROKEN_QUOTE[broken.code], ...at(broken.column) }];

  const issues: CsvIssue<CsvRowIssueCode>[] = [];
  if (values.length !== header.length) {
    const isShort = values.length < header.length;
    issues.push({
      code: isShort ? 'too_few_cells' : 'too_many_cells',
      message: `This row has ${values.length} cells, the header has ${header.length}.`,
      remedy: isShort
        ? 'Fill in the missing cells, if only with nothing between the separators.'
        : 'Put a cell that contains the separator in quotation marks, or remove the extra cells.',
      params: { cells: values.length, expected: header.length },
      ...at(Math.min(values.length, header.length)),
    });
  }
  values.forEach((value, column) => {
    if (value.length > maxCellLength) {
      issues.push({
        code: 'cell_too_long',
        message: `This cell has ${value.length} characters, more than the limit of ${maxCellLength}.`,
        remedy: 'Shorten it, or raise maxCellLength.',
        params: { length: value.length, maximum: maxCellLength },
        ...at(column),
      });
    }
    if (value.includes('\ufffd') || value.includes('\0')) {
      issues.push({
        code: 'unreadable_character',
        message: 'This cell holds a character that was damaged on its way.',
        remedy: 'Save the file as "CSV UTF-8", or name its encoding when you read it.',
        ...at(column),
      });
    }
  });
  return issues;
}

const BROKEN_QUOTE = {
  unclosed_quote: {
    code: 'unclosed_quote',
    message: 'A quotation mark opens this cell, and none closes it.',
    remedy: 'Close it; or, if the mark belongs to the text, quote the cell and double the mark.',
  },
  malformed_quote: {
    code: 'malformed_quote',
    message: 'A quotation mark stands inside this cell without being doubled.',
    remedy: 'Put the cell in quotation marks and double the marks inside it.',
  },
} as const;
