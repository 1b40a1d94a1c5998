import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { unwrap } from '../../../src/core/outcome.js';
import type { ColumnMap } from '../../../src/interop/columnMap.js';
import { LANGUAGE_NAMES } from '../../../src/interop/languageNames.js';
import { type ParseCsvOptions, parseCsv } from '../../../src/interop/parseCsv.js';
import { menteeColumns, mentorColumns } from '../../../src/interop/personColumns.js';
import { Mentee, Mentor } from '../../../src/models/participant.js';

const mentees = (text: string, columns: ColumnMap = menteeColumns, options?: ParseCsvOptions) =>
  unwrap(parseCsv(text, Mentee, columns, options));

const issuesIn = (text: string, columns?: ColumnMap, options?: ParseCsvOptions) =>
  mentees(text, columns, options).rejected.flatMap(({ issues }) =>
    issues.map(({ row, column, value, code }) => [row, column, value, code]),
  );

/** The records of a schema with one field of each kind. */
const Thing = z.object({
  id: z.string(),
  count: z.int().optional(),
  size: z.number().optional(),
  flag: z.boolean().optional(),
  color: z.enum(['red', 'blue']).nullable().optional(),
  colors: z.array(z.enum(['Red', 'Blue'])).optional(),
  box: z.object({ width: z.number(), height: z.number(), label: z.string().optional() }).optional(),
  extra: z.record(z.string(), z.string()).optional(),
});

const things = (text: string, columns: ColumnMap) => unwrap(parseCsv(text, Thing, columns));

/** What a single cell in a field of a `Thing` becomes: its value, or the code of what is wrong with it. */
function thingField(field: keyof z.infer<typeof Thing>, cell: string): unknown {
  const report = things(`id;${field}\n1;"${cell}"\n`, { id: 'id', [field]: field });
  const [record] = report.records;
  return record === undefined ? report.rejected[0]?.issues.map(({ code }) => code) : record[field];
}

describe('a tidy spreadsheet', () => {
  const text = [
    'Mentee ID,Full name,Year of study,Campus,Spoken languages,Time zone,Available times,Interests,Needs help with,Can help with,Support types,Lived experience,Preferred mentors,Not with,Mentors wanted,Cohort',
    'ann,Ann Lee,Year 3,North,English; pt-BR,Europe/Lisbon,"Mon 17:00-19:00; Wed 12:30 – 14:00","surgery, research",anatomy|sleep,histology,Emotional; social,first in family,max; eve,kim,1,2030',
    '',
  ].join('\r\n');

  it('needs no map', () => {
    const report = mentees(text);
    expect(report.rejected).toEqual([]);
    expect(report.records).toEqual([
      {
        id: 'ann',
        name: 'Ann Lee',
        stage: 'Year 3',
        site: 'North',
        languages: ['en', 'pt-BR'],
        timeZone: 'Europe/Lisbon',
        availability: {
          timeZone: 'Europe/Lisbon',
          weekly: [
            { day: 'MO', start: '17:00', end: '19:00' },
            { day: 'WE', start: '12:30', end: '14:00' },
          ],
          exceptions: [],
        },
        interests: ['surgery', 'research'],
        needs: [{ topic: 'anatomy' }, { topic: 'sleep' }],
        strengths: [{ topic: 'histology' }],
        supportTypes: ['emotional', 'social'],
        livedExperience: ['first in family'],
        preferences: ['max', 'eve'],
        avoid: ['kim'],
        capacity: { min: 0, max: 1 },
      },
    ]);
    expect(report.ignoredColumns).toEqual(['Cohort']);
  });

  it('of mentors has names of its own for some columns', () => {
    const report = unwrap(parseCsv('Mentor id\tMax mentees\neve\t3\n', Mentor, mentorColumns));
    expect(report.records).toEqual([{ id: 'eve', capacity: { min: 0, max: 3 } }]);
  });

  it('finds columns whatever their case, white space, hyphens and underscores', () => {
    const [mentee] = mentees(
      'ID ,TIME_ZONE,support  Types,lived-experience\na,Asia/Tokyo,social,night shifts\n',
    ).records;
    expect(mentee).toEqual({
      id: 'a',
      timeZone: 'Asia/Tokyo',
      supportTypes: ['social'],
      livedExperience: ['night shifts'],
    });
  });

  it('leaves out fields whose cells are blank, and does not make up a capacity', () => {
    expect(mentees('id,name,languages,capacity\na,,;,\n').records).toEqual([{ id: 'a' }]);
  });
});

describe('names of languages', () => {
  const synonyms = {
    Bengali: 'bn',
    'British Sign Language': 'bfi',
    Farsi: 'fa',
    Mandarin: 'zh',
    Tagalog: 'fil',
  };

  it('stand for canonical tags whose name in Unicode CLDR they are, but for some synonyms', () => {
    const nameOf = new Intl.DisplayNames('en', { type: 'language' });
    const others = Object.entries(LANGUAGE_NAMES).filter(([name, tag]) => nameOf.of(tag) !== name);
    expect(Object.fromEntries(others)).toEqual(synonyms);
    const tags = Object.values(LANGUAGE_NAMES);
    expect(tags.flatMap((tag) => Intl.getCanonicalLocales(tag))).toEqual(tags);
  });
});

describe('every data row', () => {
  it('is either a record or rejected with a reason and all of its cells', () => {
    const text = [
      'id,languages,capacity,supporttypes',
      'a,en,1,social',
      'b,Elvish,2,social',
      'c,en,2',
      ',en,1,social',
      'd,en,two,social',
      '',
      'e,"en,1,social',
      'f,en,1,financial',
      'a,pt,1,social',
      'g,en,1,social,5',
      'h,de,0,',
    ].join('\n');
    const report = mentees(text);
    expect(report.records.map(({ id }) => id)).toEqual(['a', 'h']);
    expect(report.rowCount).toBe(10);
    expect(report.records.length + report.rejected.length).toBe(report.rowCount);
    expect(
      report.rejected.map(({ row, issues }) => [row, issues.map(({ column, code }) => [column, code])]),
    ).toEqual([
      [3, [['languages', 'invalid_language_tag']]],
      [4, [['supporttypes', 'too_few_cells']]],
      [5, [['id', 'required']]],
      [6, [['capacity', 'not_a_number']]],
      [8, [['languages', 'unclosed_quote']]],
      [9, [['supporttypes', 'invalid_value']]],
      [10, [['id', 'duplicate_id']]],
      [11, [['(column 5)', 'too_many_cells']]],
    ]);
    for (const { row, issues, cells } of report.rejected) {
      expect(Object.keys(cells).length).toBeGreaterThan(0);
      for (const issue of issues) {
        expect(issue.row).toBe(row);
        expect(issue.message).not.toBe('');
        expect(issue.remedy).not.toBe('');
      }
    }
    expect(report).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('is reported with everything that is wrong with it at once', () => {
    expect(issuesIn('id,languages,capacity,time zone\na,en; Elvish; Orcish,1.5,EST\n')).toEqual([
      [2, 'capacity', '1.5', 'not_an_integer'],
      [2, 'languages', 'Elvish', 'invalid_language_tag'],
      [2, 'languages', 'Orcish', 'invalid_language_tag'],
      [2, 'time zone', 'EST', 'unknown_time_zone'],
    ]);
  });

  it('shows a long value shortened', () => {
    const [issue] = mentees(`id,name\na,${'x'.repeat(600)}\n`).rejected[0]?.issues ?? [];
    expect(issue).toMatchObject({ code: 'too_big', value: `${'x'.repeat(119)}…` });
  });
});

describe('rows with the same id', () => {
  const text = 'id,name\na,1\nb,2\na,3\na,4\n';

  it('are rejected but for the first, which is named', () => {
    const report = mentees(text);
    expect(report.records.map(({ name }) => name)).toEqual(['1', '2']);
    expect(report.rejected.map(({ row, issues: [issue] }) => [row, issue?.code, issue?.params])).toEqual([
      [4, 'duplicate_id', { firstRow: 2 }],
      [5, 'duplicate_id', { firstRow: 2 }],
    ]);
  });

  it('are compared as they stand', () => {
    expect(mentees('id\na\nA\n').records).toHaveLength(2);
  });

  it('may be allowed, or another field be unique', () => {
    expect(mentees(text, menteeColumns, { uniqueField: false }).records).toHaveLength(4);
    expect(issuesIn('id,name\na,X\nb,X\n', menteeColumns, { uniqueField: 'name' })).toEqual([
      [3, 'name', 'X', 'duplicate_id'],
    ]);
  });
});

describe('kinds of cells', () => {
  it.each([
    ['3', 3],
    ['-2.50', -2.5],
    ['1,5', 1.5],
    ['1e3', 1000],
    ['.5', 0.5],
    ['1,234', ['not_a_number']],
    ['1.234,5', ['not_a_number']],
    ['0x10', ['not_a_number']],
    ['1e999', ['not_a_number']],
    ['Infinity', ['not_a_number']],
    ['three', ['not_a_number']],
  ])('a number: %s', (cell, expected) => {
    expect(thingField('size', cell)).toEqual(expected);
  });

  it.each([
    ['3', 3],
    ['3.0', 3],
    ['3.5', ['not_an_integer']],
    ['99999999999999999', ['not_an_integer']],
    ['x', ['not_a_number']],
  ])('a whole number: %s', (cell, expected) => {
    expect(thingField('count', cell)).toEqual(expected);
  });

  it.each([
    ['yes', true],
    ['TRUE', true],
    ['1', true],
    ['No', false],
    ['n', false],
    ['maybe', ['not_a_boolean']],
  ])('yes or no: %s', (cell, expected) => {
    expect(thingField('flag', cell)).toEqual(expected);
  });

  it.each([
    ['RED', 'red'],
    [' Blue ', 'blue'],
    ['green', ['invalid_value']],
  ])('one of the values that the schema lists, in whatever case: %s', (cell, expected) => {
    expect(thingField('color', cell)).toEqual(expected);
  });

  it.each([
    ['red; BLUE', ['Red', 'Blue']],
    ['red|blue,red', ['Red', 'Blue', 'Red']],
    ['red\nblue', ['Red', 'Blue']],
    [';,', undefined],
  ])('a list: %j', (cell, expected) => {
    expect(thingField('colors', cell)).toEqual(expected);
  });

  it('a list with separators of its own', () => {
    const columns = { id: 'id', interests: { column: 'likes', separator: ['/', ' + '] } };
    const [mentee] = mentees('id;likes\na;"ear, nose / throat + skin"\n', columns).records;
    expect(mentee?.interests).toEqual(['ear, nose', 'throat', 'skin']);
  });

  it('synonyms, in whatever case and white space', () => {
    const columns = {
      id: 'id',
      stage: { column: 'stage', values: { '3rd  year': 'Year 3' } },
      languages: { column: 'speaks', values: { português: 'pt' } },
      needs: { column: 'needs', values: { anat: 'anatomy' } },
    };
    const [mentee] = mentees(
      'id,speaks,stage,needs\na,PORTUGUÊS; de,3RD year,Anat; exams\n',
      columns,
    ).records;
    expect(mentee).toEqual({
      id: 'a',
      languages: ['pt', 'de'],
      stage: 'Year 3',
      needs: [{ topic: 'anatomy' }, { topic: 'exams' }],
    });
  });

  it('attributes of any name', () => {
    const columns = { id: 'id', 'attributes.home town': 'town', 'attributes.toString': 'odd' };
    expect(mentees('id,town,odd\na,Oslo,x\n', columns).records[0]?.attributes).toEqual({
      'home town': 'Oslo',
      toString: 'x',
    });
  });
});

describe('availability', () => {
  const weekly = (cell: string) => {
    const report = mentees(`id;availability;time zone\na;"${cell}";UTC\n`);
    const stretches = report.records[0]?.availability?.weekly.map(
      ({ day, start, end }) => `${day} ${start}-${end}`,
    );
    return stretches ?? report.rejected[0]?.issues.map(({ value, code }) => [code, value]);
  };

  it.each([
    ['Mon 17:00-19:00', ['MO 17:00-19:00']],
    ['tuesday 9:00 to 12:30; TH 13.00—14.00', ['TU 09:00-12:30', 'TH 13:00-14:00']],
    ['Fri. 08:00 – 24:00, Sa 10:00-11:00', ['FR 08:00-24:00', 'SA 10:00-11:00']],
    ['Mon 09:00-10:00, 14:00-15:00', ['MO 09:00-10:00', 'MO 14:00-15:00']],
    ['Sat-Mon 09:00-10:00', ['SA 09:00-10:00', 'SU 09:00-10:00', 'MO 09:00-10:00']],
    ['Mon 5pm', [['invalid_availability', 'Mon 5pm']]],
    ['Mon 09:00-10:00; evenings', [['invalid_availability', 'evenings']]],
    ['T 09:00-10:00', [['invalid_availability', 'T 09:00-10:00']]],
    ['09:00-10:00', [['invalid_availability', '09:00-10:00']]],
    ['Lun 09:00-10:00', [['invalid_availability', 'Lun 09:00-10:00']]],
    ['Mon 22:00-02:00', [['end_not_after_start', '02:00']]],
    [
      'Mon 25:00-26:00',
      [
        ['invalid_format', '25:00'],
        ['invalid_format', '26:00'],
      ],
    ],
  ])('is read from %j', (cell, expected) => {
    expect(weekly(cell)).toEqual(expected);
  });

  it('takes its zone from the row, then from the map', () => {
    const columns = {
      ...menteeColumns,
      availability: { column: 'availability', timeZone: 'Europe/London' },
    };
    const text = 'id,availability,time zone\na,Mon 9:00-10:00,Asia/Tokyo\nb,Mon 9:00-10:00,\n';
    expect(mentees(text, columns).records.map(({ availability }) => availability?.timeZone)).toEqual([
      'Asia/Tokyo',
      'Europe/London',
    ]);
    expect(issuesIn(text)).toEqual([[3, 'availability', 'Mon 9:00-10:00', 'missing_time_zone']]);
  });

  it('blames an unknown zone on the column of the zone, once', () => {
    expect(issuesIn('id,availability,time zone\na,Mon 9:00-10:00,Tokyo\n')).toEqual([
      [2, 'time zone', 'Tokyo', 'unknown_time_zone'],
    ]);
  });
});

describe('columns that are missing', () => {
  const fails = (text: string, columns: ColumnMap) => {
    const result = parseCsv(text, Mentee, columns);
    return result._tag === 'Left' ? result.left.map(({ code, path }) => [code, path]) : [];
  };

  it('are all reported, unless they are optional or have a default', () => {
    const columns = {
      id: 'Number',
      name: 'Name',
      stage: { column: ['Stage', 'Year'] },
      site: { column: 'Site', required: false },
      languages: { column: 'Languages', default: 'en' },
    };
    expect(fails('Number,Site 2\n1,x\n', columns)).toEqual([
      ['missing_column', ['name']],
      ['missing_column', ['stage']],
    ]);
    expect(mentees('Number,Name,Year\n1,Ann,2\n', columns).records).toEqual([
      { id: '1', name: 'Ann', stage: '2', languages: ['en'] },
    ]);
  });

  it('all together mean that there is no header', () => {
    expect(fails('7,Ann\n8,Bob\n', menteeColumns)).toEqual([['no_header', undefined]]);
  });

  it('are not guessed from one of two with the same name', () => {
    expect(fails('id,name,Name\n1,a,b\n', { id: 'id', name: 'name' })).toEqual([
      ['duplicate_column', ['name']],
    ]);
    const { records, warnings } = mentees('id,note,note\n1,a,b\n', { id: 'id' });
    expect(records).toEqual([{ id: '1' }]);
    expect(warnings.map(({ code }) => code)).toEqual(['duplicate_column']);
  });

  it('are found in a header of hardly anything but blank names as well', () => {
    expect(fails(`x${','.repeat(200_000)}\n`, { id: 'id' })).toEqual([['no_header', undefined]]);
  });

  it('are a matter of the map, whose own faults come first', () => {
    const broken = { id: { column: 'id', kind: 'word' } } as unknown as ColumnMap;
    expect(fails('id\n1\n', broken)).toEqual([['invalid_value', ['id', 'kind']]]);
  });

  it('come after what keeps the file from being read', () => {
    expect(fails('', menteeColumns)).toEqual([['empty_file', undefined]]);
  });
});

describe('defaults and requirements', () => {
  it('fill blank cells', () => {
    const columns = {
      id: 'id',
      colors: { column: 'colors', default: ['Red'] },
      flag: { column: 'flag', default: false },
      color: { column: 'color', default: 'BLUE' },
    };
    expect(things('id,colors,flag,color\n1,,,\n2,blue,yes,red\n', columns).records).toEqual([
      { id: '1', colors: ['Red'], flag: false, color: 'blue' },
      { id: '2', colors: ['Blue'], flag: true, color: 'red' },
    ]);
  });

  it('complete an object that the row begins, and begin none that would stay incomplete', () => {
    const columns = {
      id: 'id',
      'box.width': { column: 'width', default: 1 },
      'box.height': 'height',
      'extra.batch': { column: 'batch', default: 'A' },
    };
    expect(things('id,width,height\n1,,2\n2,,\n3,4,5\n', columns).records).toEqual([
      { id: '1', box: { width: 1, height: 2 }, extra: { batch: 'A' } },
      { id: '2', extra: { batch: 'A' } },
      { id: '3', box: { width: 4, height: 5 }, extra: { batch: 'A' } },
    ]);
  });

  it('may make up a whole object together', () => {
    const columns = {
      id: 'id',
      'box.width': { column: 'width', default: 1 },
      'box.height': { column: 'height', default: '2' },
    };
    expect(things('id,width,height\n1,,\n', columns).records).toEqual([
      { id: '1', box: { width: 1, height: 2 } },
    ]);
  });

  it('reject a blank cell that is required, and an object that the row leaves incomplete', () => {
    expect(issuesIn('id,name\na,\n', { id: 'id', name: { column: 'name', required: true } })).toEqual([
      [2, 'name', '', 'required'],
    ]);
    expect(
      issuesIn('id,least,most\na,1,\n', { id: 'id', 'capacity.min': 'least', 'capacity.max': 'most' }),
    ).toEqual([[2, 'most', '', 'required']]);
  });
});

it('names the column even when the rule is about the object around the fields', () => {
  const report = mentees('id,least,most\na,3,2\n', {
    id: 'id',
    'capacity.min': 'least',
    'capacity.max': 'most',
  });
  expect(report.rejected[0]?.issues).toMatchObject([
    { row: 2, column: 'least', value: '3', code: 'capacity_min_above_max', path: ['capacity', 'min'] },
  ]);
});

it('looks behind the references of a schema', () => {
  const Color = z.enum(['Red', 'Blue']).meta({ id: 'ColorOfThisTest' });
  const schema = z.object({ id: z.string(), first: Color, others: z.array(Color) });
  const columns = { id: 'id', first: 'first', others: 'others' };
  expect(unwrap(parseCsv('id,first,others\n1,RED,blue; red\n', schema, columns)).records).toEqual([
    { id: '1', first: 'Red', others: ['Blue', 'Red'] },
  ]);
});

it('names a column for a rule about a whole object, and none for a rule about the whole record', () => {
  const schema = z.object({
    id: z.string(),
    box: z.object({ width: z.number() }).refine(({ width }) => width < 10),
  });
  const columns = { id: 'id', 'box.width': 'width' };
  const { rejected } = unwrap(
    parseCsv(
      'id,width\n1,20\n2,5\n',
      schema.refine(({ id }) => id !== '2'),
      columns,
    ),
  );
  expect(rejected.flatMap(({ issues }) => issues)).toMatchObject([
    { row: 2, column: 'width', value: '20', path: ['box'] },
    { row: 3, path: [] },
  ]);
  expect(rejected[1]?.issues[0]).not.toHaveProperty('column');
});
