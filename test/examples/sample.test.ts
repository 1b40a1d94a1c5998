import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CsvTable, readCsv, unwrap } from 'peer-support-kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Run, run } from '../support/runExample.js';

const data = fileURLToPath(new URL('../../examples/program-year/data/', import.meta.url));
const table = (text: string | Uint8Array): CsvTable => unwrap(readCsv(text));
const sheet = (name: string) => table(readFileSync(data + name));

type Cells = Readonly<Record<string, string>>;

describe('npm start: the sample program', () => {
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

  it('ends well', () => {
    expect(program.exitCode).toBe(0);
    expect(program.err).toBe('');
    expect(program.out).toContain('no issue; the matching is proved to be the best one');
  });

  it('accounts for every mentee of the spreadsheet exactly once', () => {
    const { rows, rejected: misshapen } = sheet('mentees.csv');
    const turnedDown = new Set(
      rejected.flatMap(({ file, row }) => (file === 'mentees.csv' ? [Number(row)] : [])),
    );
    const fate = [
      ...matches.map(({ menteeId }) => menteeId),
      ...unmatched.map(({ menteeId }) => menteeId),
    ].sort();
    const expected = rows.flatMap(({ row, cells }) => (turnedDown.has(row) ? [] : [cells['Student ID']]));
    expect(fate).toEqual(expected.sort());
    for (const { row } of misshapen) expect(turnedDown).toContain(row);
  });

  it('accounts for every mentor and every relation too', () => {
    const { mentors, relations } = JSON.parse(program.file('program.json'));
    for (const [file, records] of [
      ['mentors.csv', mentors],
      ['relations.csv', relations],
    ] as const) {
      const { rows, rejected: misshapen } = sheet(file);
      const turnedDown = new Set(rejected.filter((issue) => issue['file'] === file).map(({ row }) => row));
      expect(records.length + turnedDown.size).toBe(rows.length + misshapen.length);
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

  describe('holds its hard rules, checked again from the spreadsheets', () => {
    const mentees = new Map(sheet('mentees.csv').rows.map(({ cells }) => [cells['Student ID'], cells]));
    const mentors = new Map(sheet('mentors.csv').rows.map(({ cells }) => [cells['Mentor ID'], cells]));
    const pairs = () =>
      matches.map(({ menteeId, mentorId }) => {
        const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
        if (mentee === undefined || mentor === undefined) throw new Error(`${menteeId} or ${mentorId} is unknown`);
        return { menteeId, mentorId, mentee, mentor };
      });

    it('capacities', () => {
      expect(new Set(matches.map(({ menteeId }) => menteeId)).size).toBe(matches.length);
      for (const [id, cells] of mentors) {
        if (rejected.some(({ value, file, row }) => file === 'mentors.csv' && isRowOf(row, id, value))) continue;
        const load = matches.filter(({ mentorId }) => mentorId === id).length;
        expect(load).toBeLessThanOrEqual(Number(cells['Most mentees']));
        expect(load).toBeGreaterThanOrEqual(Number(cells['Fewest mentees']));
      }
    });
  });
});
