import { describe, expect, it } from 'vitest';
import { filesOf, run } from '../../support/runExample.js';

const MENTEES = 'Id,Interests,Languages\na,Surgery,en\nb,Ethics,pt\n';
const MENTORS = 'Id,Interests,Languages,Max mentees\nx,Surgery; Ethics,en; pt,2\n';

/** The program on a pair of spreadsheets of its own, with further files at hand for the options. */
async function runOn(
  mentees: string | Uint8Array,
  mentors: string | Uint8Array = MENTORS,
  options: Readonly<Record<string, string>> = {},
) {
  const files = filesOf({ 'mentees.csv': mentees, 'mentors.csv': mentors, ...options });
  const further = Object.keys(options).flatMap((name) => [`--${name.split('.')[0]}`, files[name as never]]);
  return run(['--mentees', files['mentees.csv'], '--mentors', files['mentors.csv'], ...further]);
}

/** Says what is wrong in a sentence, not where in the code it was noticed. */
function expectSentence(err: string, pattern: RegExp): void {
  expect(err.replace(/\s+/g, ' ')).toMatch(pattern);
  expect(err).not.toMatch(/^\s+at |node:|Error:/m);
}

describe('options', () => {
  it.each([
    [['--nope'], /Unknown option '--nope'/],
    [['extra'], /Unexpected argument 'extra'/],
    [['--out', 'x', '--title'], /Option '--title .*argument missing/],
    [['--objective', 'fairness'], /--objective cannot be "fairness"\. Use coverage or quality\./],
    [['--start', '2026-02-30'], /--start is not a day: "2026-02-30"/],
    [['--start', '2026-09-14', '--end', '2026-09-14'], /before it starts/],
    [['--mentees', 'm.csv'], /--mentees is given without --mentors/],
    [['--mentors', 'm.csv'], /--mentors is given without --mentees/],
    [['--mentees', 'none.csv', '--mentors', 'none.csv'], /none\.csv cannot be read: there is no such file/],
    [['--columns', 'src'], /src cannot be read: it is a folder/],
    [['--columns', 'README.md'], /README\.md: This is not JSON/],
    [['--columns', 'package.json'], /package\.json: .*"name", which is no spreadsheet/],
    [['--rules', 'package.json'], /package\.json: The rules are not a list/],
    [['--differs', 'adviser'], /--differs adviser: .* no|not both/],
  ])('%j are refused', async (args, pattern) => {
    const { exitCode, err } = await run(args);
    expect(exitCode).toBe(2);
    expectSentence(err, pattern);
  });

  it('--out cannot be a file', async () => {
    const files = filesOf({ 'mentees.csv': MENTEES, 'mentors.csv': MENTORS });
    const { exitCode, err } = await run([
      ...['--mentees', files['mentees.csv'], '--mentors', files['mentors.csv']],
      ...['--out', 'package.json'],
    ]);
    expect(exitCode).toBe(2);
    expectSentence(err, /cannot be written to package\.json/);
  });

  it('--help explains every option and does nothing else', async () => {
    const { exitCode, out, file } = await run(['--help']);
    expect(exitCode).toBe(0);
    for (const option of ['mentees', 'mentors', 'columns', 'relations', 'rules', 'differs', 'start', 'end']) {
      expect(out).toContain(`--${option}`);
    }
    expect(() => file('report.html')).toThrow();
  });

  it('--objective quality leaves out a pair that adds no fit', async () => {
    const files = filesOf({
      'mentees.csv': 'Id,Interests\na,Surgery\nb,Chess\n',
      'mentors.csv': 'Id,Interests,Max mentees\nx,Surgery,2\n',
    });
    const args = ['--mentees', files['mentees.csv'], '--mentors', files['mentors.csv']];
    expect((await run(args)).out).toContain('2 of 2 mentees');
    const { out } = await run([...args, '--objective', 'quality']);
    expect(out).toContain('1 of 2 mentees');
    expect(out).toContain('Match for coverage');
  });
});

describe('column maps', () => {
  it.each([
    ['[]', /columns\.json: This is not an object with column maps/],
    ['{"mentees": {"id": 3}}', /columns\.json, "mentees": id/],
    ['{"mentees": {"id": {"colum": "Id"}}}', /colum/],
    ['{"mentees": {"id": "Student"}}', /mentees\.csv: .* It has Id, Interests, Languages\./],
    [
      '{"mentees": {"id": "Student", "interests": "Interests"}}',
      /mentees\.csv: id: No column is called "Student"/,
    ],
    ['{"students": {"id": "Id"}}', /"students", which is no spreadsheet/],
  ])('%s is refused', async (columns, pattern) => {
    const { exitCode, err } = await runOn(MENTEES, MENTORS, { 'columns.json': columns });
    expect(exitCode).toBe(2);
    expectSentence(err, pattern);
  });

  it('replace the usual names for one spreadsheet and leave them for the other', async () => {
    const { exitCode, out } = await runOn('Nr;Themen\n1;Ethics\n', MENTORS, {
      'columns.json': '{"mentees": {"id": "Nr", "interests": "Themen"}}',
    });
    expect(exitCode).toBe(0);
    expect(out).toContain('Total fit  1.0000');
    expect(out.replace(/\s+/g, ' ')).toContain('languages (no mentee states any)');
  });
});

describe('spreadsheets that are not what they should be', () => {
  const binary = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256);

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /mentees\.csv: The file is empty/],
    ['binary', binary, /mentees\.csv: This is not a text file/],
    ['without a known column', 'Foo,Bar\n1,2\n', /mentees\.csv: .*column/],
    ['with a column twice', 'Id,Id\n1,2\n', /mentees\.csv: .*name/],
  ])('%s: the file is refused', async (_, text, pattern) => {
    const { exitCode, err } = await runOn(text);
    expect(exitCode).toBe(2);
    expectSentence(err, pattern);
  });

  it.each<[string, string, string]>([
    ['an unterminated quotation mark', '"c,Surgery,en', 'unclosed_quote'],
    ['too few cells', 'c,Surgery', 'too_few_cells'],
    ['too many cells', 'c,Surgery,en,more', 'too_many_cells'],
    ['an id that stands twice', 'a,Surgery,en', 'duplicate_id'],
    ['no id', ',Surgery,en', 'required'],
    ['an unknown language', 'c,Surgery,Klingon', 'invalid_language_tag'],
    ['a cell of a megabyte', `c,${'x'.repeat(1_000_000)},en`, 'cell_too_long'],
    ['a damaged character', 'c,Surg\ufffdry,en', 'unreadable_character'],
  ])('%s: the row is rejected and the others go through', async (_, line, code) => {
    const { exitCode, out, err, file } = await runOn(`${MENTEES}${line}\n`);
    expect(exitCode).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('2 of 2 mentees');
    expect(out).toMatch(/Rejected: 1 row\n {2}mentees\.csv, row 4/);
    expect(file('rejected.csv')).toContain(`,${code},`);
    expect(file('rejected.csv')).toContain(line.slice(0, 20).split(',')[1] ?? line);
  });

  it.each([
    ['a header alone', 'Id,Interests\n'],
    ['nothing but bad rows', 'Id,Interests\n,Surgery\n,Ethics\n'],
  ])('%s: there is no matching, and that is said', async (_, text) => {
    const { exitCode, err } = await runOn(text);
    expect(exitCode).toBe(1);
    expectSentence(err, /mentees\.csv has no row that can be used/);
  });

  it('minimums that cannot be met: there is no matching, and that is said', async () => {
    const { exitCode, err } = await runOn(MENTEES, 'Id,Minimum,Capacity\nx,3,4\n');
    expect(exitCode).toBe(1);
    expectSentence(err, /minimum/);
  });
});

describe('the summary', () => {
  it('keeps to 80 columns', async () => {
    const { out, folder } = await run([]);
    const long = out.split('\n').filter((line) => [...line].length > 80 && !line.includes(folder));
    expect(long).toEqual([]);
  });

  it('has colors on a terminal, and none where nobody looks', async () => {
    const files = filesOf({ 'mentees.csv': MENTEES, 'mentors.csv': MENTORS });
    const args = ['--mentees', files['mentees.csv'], '--mentors', files['mentors.csv']];
    expect((await run(args)).out).not.toContain('\u001b');
    expect((await run(args, { colored: true })).out).toContain('\u001b[1mResult\u001b[0m');
  });

  it('says who is accepted with something missing', async () => {
    const { out } = await runOn('Id,Interests,Languages\na,Surgery,en\nb,Surgery,\n');
    expect(out.replace(/\s+/g, ' ')).toContain('mentees.csv: 1 person gives no language');
  });
});

describe('rules', () => {
  it('come from a file where one is named', async () => {
    const { exitCode, out, file } = await runOn(MENTEES, MENTORS, {
      'rules.json': '[{ "rule": "sharedInterests", "weight": 1, "normalizeBy": "union" }]',
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(file('program.json')).rules).toHaveLength(1);
    expect(out).toContain('Total fit  1.0000');
  });

  it('of a relation keep the two apart', async () => {
    const { out } = await runOn(MENTEES, MENTORS, {
      'relations.csv': 'Id,Assessor,Assessee,Kind,From\n1,x,a,grade,2020-01-01\n',
    });
    expect(out).toContain('1 of 2 mentees');
    expect(out).toContain('conflict of interest');
  });
});
