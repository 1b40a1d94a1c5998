/**
 * Data in and out: spreadsheets as CSV, and schemas as JSON Schema.
 *
 * @module peer-support-kit/interop
 */
export type { Issue } from '../core/issue.js';
export { type Outcome, PeerSupportError, toStandard, unwrap } from '../core/outcome.js';
export { CellKind, ColumnMap, ColumnRule, type ColumnRules, parseColumnMap } from './columnMap.js';
export type {
  CsvFileIssueCode,
  CsvIssue,
  CsvRejectedRow,
  CsvRowIssueCode,
  CsvWarningCode,
} from './csvIssue.js';
export type { TextEncoding } from './decodeText.js';
export type { CsvDelimiter } from './detectDialect.js';
export { type CsvReport, type ParseCsvOptions, parseCsv } from './parseCsv.js';
export { menteeColumns, mentorColumns } from './personColumns.js';
export { type CsvRow, type CsvTable, readCsv } from './readCsv.js';
export type { ReadCsvOptions } from './readTable.js';
export { type JsonSchema, type JsonSchemaOptions, toJsonSchema } from './toJsonSchema.js';
export { type CsvColumn, type WriteCsvOptions, writeCsv } from './writeCsv.js';
