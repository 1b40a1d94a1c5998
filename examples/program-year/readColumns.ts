import { fail, type Outcome, succeed } from 'peer-support-kit';
import { type ColumnMap, menteeColumns, mentorColumns, parseColumnMap } from 'peer-support-kit/interop';
import { inFile } from './inFile.js';
import { readJson } from './readJson.js';

/** Which column of each spreadsheet becomes which field. */
export type ColumnMaps = Readonly<Record<Table, ColumnMap>>;
type Table = (typeof TABLES)[number];

const TABLES = ['mentees', 'mentors', 'relations'] as const;

/** What holds for a spreadsheet that the file of column maps does not speak of. */
const DEFAULTS: ColumnMaps = {
  mentees: menteeColumns,
  mentors: mentorColumns,
  relations: {
    id: { column: ['Id', 'No.'], required: true },
    assessor: { column: ['Assessor', 'Supervisor'], required: true },
    assessee: { column: ['Assessee', 'Assessed', 'Supervised'], required: true },
    kind: { column: 'Kind', required: true },
    from: { column: 'From', required: true },
    to: { column: ['To', 'Until'], required: false },
  },
};

/** Reads the file of column maps: `{ "mentees": { ... }, "mentors": { ... }, "relations": { ... } }`. */
export function readColumns(file: string | undefined): Outcome<ColumnMaps> {
  if (file === undefined) return succeed(DEFAULTS);
  const json = readJson(file);
  if (json._tag === 'Left') return json;
  if (!isObject(json.right)) return inFile(file, notColumnMaps());
  const maps = { ...DEFAULTS };
  for (const [table, map] of Object.entries(json.right)) {
    if (!isTable(table)) return inFile(file, unknownTable(table));
    const parsed = parseColumnMap(map);
    if (parsed._tag === 'Left') return inFile(`${file}, "${table}"`, parsed);
    maps[table] = parsed.right;
  }
  return succeed(maps);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notColumnMaps() {
  return fail({
    code: 'not_column_maps',
    message: 'This is not an object with column maps.',
    remedy: 'Write { "mentees": { ... }, "mentors": { ... } }; the README of this example shows how.',
  });
}

function isTable(name: string): name is Table {
  return (TABLES as readonly string[]).includes(name);
}

function unknownTable(name: string) {
  return fail({
    code: 'unknown_table',
    message: `It has a column map for "${name}", which is no spreadsheet of this program.`,
    remedy: `Use ${TABLES.map((table) => `"${table}"`).join(', ')}, each with a column map of its own.`,
  });
}
