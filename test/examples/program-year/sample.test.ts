import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CsvTable, readCsv, unwrap } from 'peer-support-kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleFiles } from '../../../examples/program-year/sample/sampleFiles.js';
import { type Run, run } from '../../support/runExample.js';

const data = fileURLToPath(new URL('../../../examples/program-year/data/', import.meta.url));
const table = (text: string | Uint8Array): CsvTable => unwrap(readCsv(text));
const sheet = (name: string) => table(readFileSync(data + name));

type Cells = Readonly<Record<string, string>>;

let program: Run;
let matches: readonly Cells[];
let unmatched: readonly Cells[];
let rejected: readonly Cells[];

beforeAll(async () => {
  program = await run([]);
  const cellsOf = (name: string) => table(program.file(name)).rows.map(({ cells }) => cells);
  matches = cellsOf('matches.csv');
  unmatched = cellsOf('unmatched.csv');
  rejected = cellsOf('rejected.csv');
});

/** The numbers of the rows of a spreadsheet that the program turned down. */
function turnedDown(name: string): ReadonlySet<number> {
  return new Set(rejected.flatMap(({ file, row }) => (file === name ? [Number(row)] : [])));
}

/** The cells of the other rows, by the cell in their first column. */
function accepted(name: string): ReadonlyMap<string, Cells> {
  const { header, rows } = sheet(name);
  const bad = turnedDown(name);
  return new Map(
    rows.flatMap(({ row, cells }) => (bad.has(row) ? [] : [[cells[header[0] ?? ''] ?? '', cells]])),
  );
}

describe('npm start: the sample program', () => {
  it('reads the spreadsheets that makeSample.ts writes', () => {
    for (const [name, text] of Object.entries(sampleFiles())) {
      expect(readFileSync(data + name, 'utf8') === text, name).toBe(true);
    }
  });

  it('ends well', () => {
    expect(program.exitCode).toBe(0);
    expect(program.err).toBe('');
    expect(program.out).toContain('no issue; the matching is proved to be the best one');
  });

  it.each(['mentees.csv', 'mentors.csv', 'relations.csv'])('loses no row of %s', (name) => {
    const { rows, rejected: misshapen } = sheet(name);
    const recorded = JSON.parse(program.file('program.json'))[name.replace('.csv', '')];
    expect(recorded.length + turnedDown(name).size).toBe(rows.length + misshapen.length);
    for (const { row } of misshapen) expect(turnedDown(name)).toContain(row);
  });

  it('gives every accepted mentee either a mentor or reasons', () => {
    const fates = [...matches, ...unmatched].map(({ menteeId }) => menteeId);
    expect(fates.sort()).toEqual([...accepted('mentees.csv').keys()].sort());
    for (const { reasons, whatToDo } of unmatched) {
      expect(reasons).toMatch(/\d+ (of \d+ )?mentors?/);
      expect(whatToDo).not.toBe('');
    }
  });

  it('is the kind of program that it is meant to show', () => {
    const coverage = matches.length / (matches.length + unmatched.length);
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
    expect(new Set(rejected.map(({ code }) => code))).toEqual(
      new Set([
        'invalid_availability',
        'too_few_cells',
        'duplicate_id',
        'invalid_language_tag',
        'capacity_min_above_max',
        'required',
        'not_a_number',
        'end_not_after_start',
        'invalid_value',
      ]),
    );
    const causes = unmatched.map((cells) => cells['causes']).join();
    for (const cause of ['time in common', 'language in common', 'Conflict of interest', 'are full']) {
      expect(causes).toContain(cause);
    }
  });

  it('writes the same files when it runs again', async () => {
    const again = await run([]);
    for (const name of ['report.html', 'matches.csv', 'unmatched.csv', 'rejected.csv', 'program.json']) {
      expect(again.file(name) === program.file(name), name).toBe(true);
    }
    expect(again.out.replaceAll(again.folder, program.folder)).toBe(program.out);
  });

  it('keeps the name that looks like a formula from becoming one', () => {
    const [formula] = [...accepted('mentees.csv').values()].filter((cells) =>
      cells['Full name']?.startsWith('='),
    );
    const written = [...matches, ...unmatched].find(({ menteeId }) => menteeId === formula?.['Student ID']);
    expect(written?.['mentee']).toBe(`'${formula?.['Full name']}`);
  });
});

describe('the rules of the sample, checked again from its spreadsheets', () => {
  const pairs = () => {
    const [mentees, mentors] = [accepted('mentees.csv'), accepted('mentors.csv')];
    return matches.map(({ menteeId = '', mentorId = '' }) => {
      const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
      if (mentee === undefined || mentor === undefined)
        throw new Error(`${menteeId} or ${mentorId} is unknown`);
      return { menteeId, mentorId, mentee, mentor };
    });
  };

  it('one mentor for each mentee, and as many mentees for each mentor as she takes', () => {
    expect(new Set(matches.map(({ menteeId }) => menteeId)).size).toBe(matches.length);
    for (const [id, cells] of accepted('mentors.csv')) {
      const load = matches.filter(({ mentorId }) => mentorId === id).length;
      expect(load).toBeLessThanOrEqual(Number(cells['Most mentees']));
      expect(load).toBeGreaterThanOrEqual(Number(cells['Fewest mentees']));
    }
  });

  it('a language in common', () => {
    const languages = (cell = '') => ['pt', 'en', 'fr'].filter((tag) => LANGUAGE[tag]?.test(cell));
    for (const { mentee, mentor } of pairs()) {
      const spoken = languages(mentor['Languages']);
      expect(languages(mentee['Languages you speak']).some((tag) => spoken.includes(tag))).toBe(true);
    }
  });

  it('a mentor who is further on', () => {
    const rank = (cell = '') => STAGES.indexOf(cell.toUpperCase().replace('MS', 'M'));
    for (const { mentee, mentor } of pairs()) {
      if (mentee['Year'] === 'Repeating (see note)') continue;
      expect(rank(mentee['Year'])).toBeGreaterThanOrEqual(0);
      expect(rank(mentor['Stage'])).toBeGreaterThan(rank(mentee['Year']));
    }
  });

  it('45 minutes a week in common, whatever the campus', () => {
    for (const { mentee, mentor } of pairs()) {
      const wanted = minutesOfWeek(mentee['When are you free?'], mentee['Campus']);
      const offered = minutesOfWeek(mentor['Free times'], mentor['Campus']);
      if (wanted.size === 0) continue;
      expect([...wanted].filter((minute) => offered.has(minute)).length).toBeGreaterThanOrEqual(45);
    }
  });

  it('no conflict of interest during the program, and nobody with themselves', () => {
    const conflicts = new Set(
      [...accepted('relations.csv').values()]
        .filter((cells) => (cells['Until'] ?? '') > '2026-09-14')
        .map((cells) => `${cells['Assessor']} ${cells['Assessed']}`),
    );
    for (const { menteeId, mentorId, mentee, mentor } of pairs()) {
      expect(conflicts.has(`${mentorId} ${menteeId}`)).toBe(false);
      expect(mentee['E-mail']).not.toBe(mentor['E-mail']);
    }
  });
});

const LANGUAGE: Readonly<Record<string, RegExp>> = {
  pt: /portug|\bpt\b/i,
  en: /engl|ingl|\ben\b/i,
  fr: /fran|fren/i,
};
const STAGES = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'PGY1'];
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Every minute of the week in Lisbon; the clocks of the Azores are an hour behind it all year. */
function minutesOfWeek(cell = '', campus = ''): ReadonlySet<number> {
  const shift = /island/i.test(campus) ? 60 : 0;
  const minutes = new Set<number>();
  for (const [, day = '', fromHour, fromMinute, toHour, toMinute] of cell.matchAll(
    /(\w{3}) (\d\d):(\d\d)-(\d\d):(\d\d)/g,
  )) {
    const midnight = DAYS.indexOf(day) * 24 * 60 + shift;
    const end = midnight + Number(toHour) * 60 + Number(toMinute);
    for (let minute = midnight + Number(fromHour) * 60 + Number(fromMinute); minute < end; minute++) {
      minutes.add(minute);
    }
  }
  return minutes;
}
