import type { Issue } from '../core/issue.js';
import type { BoundField } from './bindColumns.js';
import { type CsvIssue, shorten } from './csvIssue.js';
import { getAt } from './fieldPath.js';

/** Says in which row and column a schema found something, and what stands there. */
export function schemaIssue(
  issue: Issue,
  row: number,
  values: readonly string[],
  record: Readonly<Record<string, unknown>>,
  fields: readonly BoundField[],
): CsvIssue {
  const path = (issue.path ?? []).map(String);
  const field = fieldAt(path, fields);
  if (field === undefined) return { ...issue, row };
  const cell = field.index === undefined ? '' : (values[field.index] ?? '');
  // Of a list, the item that is wrong says more than the whole cell.
  const part = getAt(record, issue.path ?? []);
  return { ...issue, row, column: field.column, value: shorten(typeof part === 'string' ? part : cell) };
}

function fieldAt(path: readonly string[], fields: readonly BoundField[]): BoundField | undefined {
  // A rule about the record as a whole belongs to no column.
  if (path.length === 0) return undefined;
  const field =
    fields.find((candidate) => beginsWith(path, candidate.path)) ??
    fields.find((candidate) => beginsWith(candidate.path, path));
  // The zone of an availability is a copy of the row's own: the column map's has been checked already.
  const isZone = field?.isAvailability === true && path.at(-1) === 'timeZone';
  return isZone ? (fields.find(({ path: [first] }) => first === 'timeZone') ?? field) : field;
}

function beginsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.length <= path.length && start.every((step, index) => path[index] === step);
}
