import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/runExample.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = fileURLToPath(new URL('../../../shared/data/matching/mentoring/', import.meta.url));
const isThere = existsSync(folder);
const args = [
  ...['--mentees', `${folder}grad-peer-mentees.csv`, '--mentors', `${folder}grad-peer-mentors.csv`],
  ...['--columns', `${root}test/oracle/grad-peer-columns.json`],
];

describe.runIf(isThere)('a real program, answers by CP-SAT (skipped where ../shared/data is absent)', () => {
  const answers = isThere ? JSON.parse(readFileSync(`${folder}grad-peer-answers.json`, 'utf8')) : {};

  it.each([
    ['as it was', [], 'trimmed_min1', 11.7333],
    ['with no two of the same advisor', ['--differs', 'advisor'], 'trimmed_min1_no_same_advisor', 11.4],
  ])('%s', async (_, further, key, printed) => {
    const { exitCode, out, file } = await run([...args, ...further]);
    expect(exitCode).toBe(0);
    expect(out).toContain('19 of 19 mentees');
    expect(out).toContain(`Total fit  ${printed.toFixed(4)}`);
    const { matching } = JSON.parse(file('program.json'));
    expect(matching.matches).toHaveLength(19);
    expect(matching.totalFit).toBeCloseTo(answers[key].objective, 9);
    expect(file('report.html')).toContain(`<dd>${printed.toFixed(4)}</dd>`);
  });

  it('on the command line', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'examples/program-year/main.ts', ...args, '--out', temporaryFolder()],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('Total fit  11.7333');
    expect(stdout).toContain('19 of 19 mentees');
  });
});
