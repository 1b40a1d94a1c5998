import type * as z from 'zod';
import type { Issue } from '../core/issue.js';
import { type Outcome, succeedUnless } from '../core/outcome.js';
import { type CellReader, cellReader } from './cellReaders.js';
import type { ColumnRule, ColumnRules } from './columnMap.js';
import { foldColumnName } from './columnNames.js';
import { type CsvFileIssueCode, shorten } from './csvIssue.js';
import type { Table } from './readTable.js';
import { schemaFields } from './schemaFields.js';

/** A field together with the column that fills it. */
export interface BoundField {
  readonly path: readonly string[];
  /** The name of the column, or the name that it would have where it is absent. */
  readonly column: string;
  /** The position of the column; `undefined` where it is absent. */
  readonly index: number | undefined;
  readonly rule: ColumnRule;
  readonly read: CellReader;
  readonly isAvailability: boolean;
  /** What has to be there before a default may begin or complete the object around the field. */
  readonly siblings: readonly (readonly string[])[];
}

/** Finds the column of every field; issues tell which are missing or stand in the header twice. */
export function bindColumns(
  table: Pick<Table, 'header' | 'labels'>,
  rules: ColumnRules,
  schema: z.ZodType,
): Outcome<BoundField[], CsvFileIssueCode> {
  const positions = new Map<string, number[]>();
  table.labels.forEach((label, index) => {
    const folded = foldColumnName(label);
    const places = positions.get(folded);
    if (places !== undefined) places.push(index);
    else if (folded !== '') positions.set(folded, [index]);
  });

  const fieldOf = schemaFields(schema);
  const issues: Issue<CsvFileIssueCode>[] = [];
  const fields = Object.entries(rules).map(([target, rule]): BoundField => {
    const names = [rule.column].flat();
    const found = names
      .map((name) => positions.get(foldColumnName(name)))
      .find((places) => places !== undefined);
    const canBeAbsent =
      rule.required === false || (rule.required === undefined && rule.default !== undefined);
    if (found === undefined && !canBeAbsent) issues.push(missingColumn(target, names, table.header));
    if (found !== undefined && found.length > 1) issues.push(duplicateColumn(target, names));

    const path = target.split('.');
    const field = fieldOf(path);
    const kind = rule.kind ?? field.kind;
    const index = found?.[0];
    return {
      path,
      column: (index === undefined ? names[0] : table.header[index]) ?? target,
      index,
      rule,
      read: cellReader(kind, rule, field.allowed),
      isAvailability: kind === 'availability',
      siblings: field.siblings
        .map((name) => [...path.slice(0, -1), name])
        .filter((sibling) => rules[sibling.join('.')]?.default === undefined),
    };
  });
  const nothingFound = fields.length > 0 && fields.every(({ index }) => index === undefined);
  return succeedUnless(nothingFound ? [noHeader(fields, table.header)] : issues, () => fields);
}

function missingColumn(
  target: string,
  names: readonly string[],
  header: readonly string[],
): Issue<CsvFileIssueCode> {
  const quoted = names.map((name) => `"${name}"`).join(' or ');
  return {
    code: 'missing_column',
    message: `No column is called ${quoted}.`,
    path: [target],
    remedy: 'Add the column, or name the right one in the column map.',
    params: { columns: names, found: header.map(shorten) },
  };
}

function duplicateColumn(target: string, names: readonly string[]): Issue<CsvFileIssueCode> {
  return {
    code: 'duplicate_column',
    message: 'Several columns have the name of this one.',
    path: [target],
    remedy: 'Give each column its own name, so that it is clear which one counts.',
    params: { columns: names },
  };
}

function noHeader(fields: readonly BoundField[], header: readonly string[]): Issue<CsvFileIssueCode> {
  return {
    code: 'no_header',
    message: 'The first row names none of the expected columns.',
    remedy: 'Begin the table with a header row, or name its columns in the column map.',
    params: { expected: fields.map(({ column }) => column), found: header.map(shorten) },
  };
}
