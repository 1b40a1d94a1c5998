import type * as z from 'zod';
import { parse } from '../core/decode.js';
import { type Outcome, succeed } from '../core/outcome.js';
import { type BoundField, bindColumns } from './bindColumns.js';
import { type ColumnMap, parseColumnMap } from './columnMap.js';
import { cellsByColumn } from './columnNames.js';
import { type CsvIssue, type CsvRejectedRow, type CsvWarningCode, shorten } from './csvIssue.js';
import type { CsvDelimiter } from './detectDialect.js';
import { getAt } from './fieldPath.js';
import { readRecord } from './readRecord.js';
import { type ReadCsvOptions, readTable } from './readTable.js';
import { schemaIssue } from './schemaIssue.js';

/**
 * How to read records from a table.
 *
 * @category CSV
 * @since 0.1.0
 */
export interface ParseCsvOptions extends ReadCsvOptions {
  /** The field that no two rows may share; `id` when absent, `false` for none. */
  readonly uniqueField?: string | false;
}

/**
 * What {@link parseCsv} made of a table: every row that is not blank is either a record or rejected with its reasons.
 *
 * @category CSV
 * @since 0.1.0
 */
export interface CsvReport<A> {
  /** The records of the good rows, in the order of the file. */
  readonly records: readonly A[];
  /** The other rows, in the order of the file. */
  readonly rejected: readonly CsvRejectedRow[];
  readonly warnings: readonly CsvIssue<CsvWarningCode>[];
  /** How many data rows there are: records and rejected rows together. */
  readonly rowCount: number;
  readonly header: readonly string[];
  /** Columns that the map does not use. */
  readonly ignoredColumns: readonly string[];
  readonly delimiter: CsvDelimiter;
}

/**
 * Reads a spreadsheet into records of a schema and reports every row that does not fit, so that the good rows can be
 * used at once and the others be mended.
 *
 * The column map says which column fills which field; {@link menteeColumns} and {@link mentorColumns} suit a tidy
 * spreadsheet, and `{ ...menteeColumns, languages: 'Sprachen' }` changes one field. Column names are compared without
 * case, white space, hyphens and underscores. A blank cell leaves its field out: it is unknown, never zero. A default
 * fills a blank cell unless it would begin an object that stays incomplete, such as `capacity.min` without
 * `capacity.max`. What kind of cell a field has follows from the schema unless the map says otherwise. Values that
 * the schema lists are recognized in whatever case. Of rows with the same `uniqueField` the first one counts.
 *
 * How the table itself is read, and the limits: {@link readCsv}. Cost: linear; 100,000 mentees in about two seconds,
 * most of it for checking them against the schema.
 *
 * Issues of the file: those of `readCsv`, `missing_column`, `duplicate_column` (a mapped name stands in the header
 * twice), `no_header` (no mapped column is there), and those of the column map. Issues of a row: those of `readCsv`,
 * `required`, `not_a_number`, `not_an_integer`, `not_a_boolean`, `invalid_availability`, `missing_time_zone`,
 * `duplicate_id`, and those of the schema, each with row, column and value.
 *
 * @example
 * ```ts
 * import { Mentor, mentorColumns, parseCsv, unwrap } from 'peer-support-kit';
 *
 * const report = unwrap(
 *   parseCsv('ID,Languages,Max mentees\nada,English; Portuguese,3\nsam,Welsh,many\n', Mentor, mentorColumns),
 * );
 * report.records // => [{ id: 'ada', languages: ['en', 'pt'], capacity: { min: 0, max: 3 } }]
 * report.rejected.flatMap(({ issues }) => issues).map(({ row, column, value, code }) => [row, column, value, code])
 * // => [[3, 'Max mentees', 'many', 'not_a_number']]
 * ```
 *
 * @category CSV
 * @since 0.1.0
 */
export function parseCsv<S extends z.ZodType>(
  input: string | Uint8Array,
  schema: S,
  columns: ColumnMap,
  options: ParseCsvOptions = {},
): Outcome<CsvReport<z.output<S>>> {
  const rules = parseColumnMap(columns);
  if (rules._tag === 'Left') return rules;
  const table = readTable(input, options);
  if (table._tag === 'Left') return table;
  const { header, rows, delimiter, warnings } = table.right;
  const bound = bindColumns(table.right, rules.right, schema);
  if (bound._tag === 'Left') return bound;
  const fields = bound.right;

  const records: z.output<S>[] = [];
  const rejected: CsvRejectedRow[] = [...table.right.rejected];
  const checkUnique = uniquenessCheck(fields, options.uniqueField ?? 'id');
  for (const { row, values } of rows) {
    const { record, issues } = readRecord(row, values, fields);
    const found = [...issues, ...checkUnique(row, record)];
    const checked = parse(schema, record);
    if (checked._tag === 'Left') {
      for (const issue of checked.left) {
        addUnlessKnown(found, schemaIssue(issue, row, values, record, fields), issues);
      }
    } else if (found.length === 0) {
      records.push(checked.right);
      continue;
    }
    rejected.push({ row, cells: cellsByColumn(header, values), issues: found });
  }

  const used = new Set(fields.map(({ index }) => index));
  return succeed({
    records,
    rejected: rejected.sort((a, b) => a.row - b.row),
    warnings,
    rowCount: records.length + rejected.length,
    header,
    ignoredColumns: header.filter((_, index) => !used.has(index)),
    delimiter,
  });
}

/** A field whose cell could not be read is missing from the record: what the schema says about it is an echo. */
function addUnlessKnown(found: CsvIssue[], issue: CsvIssue, ofCells: readonly CsvIssue[]): void {
  const isEcho = issue.column !== undefined && ofCells.some(({ column }) => column === issue.column);
  const isRepeated = found.some(
    ({ code, column, value }) =>
      column !== undefined && code === issue.code && column === issue.column && value === issue.value,
  );
  if (!isEcho && !isRepeated) found.push(issue);
}

function uniquenessCheck(fields: readonly BoundField[], uniqueField: string | false) {
  const firstRows = new Map<unknown, number>();
  const path = uniqueField === false ? [] : uniqueField.split('.');
  const column = fields.find((field) => field.path.join('.') === uniqueField)?.column;
  return (row: number, record: Readonly<Record<string, unknown>>): CsvIssue[] => {
    const value = getAt(record, path);
    if (column === undefined || value === undefined) return [];
    const firstRow = firstRows.get(value);
    if (firstRow === undefined) {
      firstRows.set(value, row);
      return [];
    }
    return [
      {
        code: 'duplicate_id',
        message: `Row ${firstRow} has the same value here.`,
        path,
        remedy: 'Keep one of the rows, or correct the value of this one.',
        params: { firstRow },
        row,
        column,
        value: shorten(String(value)),
      },
    ];
  };
}
