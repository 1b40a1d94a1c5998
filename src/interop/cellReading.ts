import type { CsvRowIssueCode } from './csvIssue.js';

/** What is wrong with the text of a cell. */
interface CellProblem {
  readonly code: CsvRowIssueCode;
  readonly message: string;
  readonly remedy: string;
  /** The part of the cell that is wrong, where it is not the whole. */
  readonly value?: string;
}

/** What a cell means; a value of `undefined` is a cell that holds nothing after all. */
export type CellReading = { readonly value: unknown } | { readonly problem: CellProblem };
