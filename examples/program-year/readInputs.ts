import { basename } from 'node:path';
import { AssessmentRelation, Mentee, Mentor, type Outcome, succeed } from 'peer-support-kit';
import { type ColumnMap, type CsvRejectedRow, parseCsv } from 'peer-support-kit/interop';
import type * as z from 'zod';
import { inFile } from './inFile.js';
import type { Options } from './options.js';
import { readBytes } from './readBytes.js';
import { type ColumnMaps, readColumns } from './readColumns.js';

/** The files as they are on disk, and what their columns mean. */
export interface Files {
  readonly columns: ColumnMaps;
  readonly mentees: NamedFile;
  readonly mentors: NamedFile;
  readonly relations?: NamedFile;
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The good rows of a spreadsheet, and the others. */
interface InputTable<A> {
  readonly file: string;
  readonly rowCount: number;
  readonly records: readonly A[];
  readonly rejected: readonly RejectedRow[];
  readonly ignoredColumns: readonly string[];
}

/** A row that was not accepted, and the file that it stands in. */
export interface RejectedRow extends CsvRejectedRow {
  readonly file: string;
}

/** What the files say. */
export interface Inputs {
  readonly mentees: InputTable<Mentee>;
  readonly mentors: InputTable<Mentor>;
  readonly relations?: InputTable<AssessmentRelation>;
}

/** Loads the files that the options name. */
export function readFiles(options: Options): Outcome<Files> {
  const columns = readColumns(options.columnsFile);
  if (columns._tag === 'Left') return columns;
  const mentees = readFile(options.menteesFile);
  if (mentees._tag === 'Left') return mentees;
  const mentors = readFile(options.mentorsFile);
  if (mentors._tag === 'Left') return mentors;
  const files = { columns: columns.right, mentees: mentees.right, mentors: mentors.right };
  if (options.relationsFile === undefined) return succeed(files);
  const relations = readFile(options.relationsFile);
  return relations._tag === 'Left' ? relations : succeed({ ...files, relations: relations.right });
}

/** Turns rows into people; a row that does not fit is set aside with its reasons. */
export function parseInputs(files: Files): Outcome<Inputs> {
  const mentees = parseTable(files.mentees, Mentee, files.columns.mentees);
  if (mentees._tag === 'Left') return mentees;
  const mentors = parseTable(files.mentors, Mentor, files.columns.mentors);
  if (mentors._tag === 'Left') return mentors;
  const people = { mentees: mentees.right, mentors: mentors.right };
  if (files.relations === undefined) return succeed(people);
  const relations = parseTable(files.relations, AssessmentRelation, files.columns.relations);
  return relations._tag === 'Left' ? relations : succeed({ ...people, relations: relations.right });
}

/** The rejected rows of all files. */
export function rejectedRows({ mentees, mentors, relations }: Inputs): readonly RejectedRow[] {
  return [...mentees.rejected, ...mentors.rejected, ...(relations?.rejected ?? [])];
}

function readFile(path: string): Outcome<NamedFile> {
  const bytes = readBytes(path);
  return bytes._tag === 'Left' ? bytes : succeed({ name: basename(path), bytes: bytes.right });
}

function parseTable<S extends z.ZodType>(
  { name, bytes }: NamedFile,
  schema: S,
  columns: ColumnMap,
): Outcome<InputTable<z.output<S>>> {
  const report = parseCsv(bytes, schema, columns);
  if (report._tag === 'Left') return inFile(name, report);
  const { rowCount, records, rejected, ignoredColumns } = report.right;
  return succeed({
    file: name,
    rowCount,
    records,
    rejected: rejected.map((row) => ({ file: name, ...row })),
    ignoredColumns,
  });
}
