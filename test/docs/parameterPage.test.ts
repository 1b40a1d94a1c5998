import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/entries.mjs';
import { parameterPage, parameterPagePath } from '../../scripts/parameterPage.js';
import { parameterTable } from '../../src/models/parameters/parameterTable.js';

describe('the page of practice parameters', () => {
  const page = parameterPage();

  it('is kept as it would be written now (npx tsx scripts/writeParameterPage.ts)', () => {
    expect(readFileSync(root + parameterPagePath, 'utf8')).toBe(page);
  });

  it('has one line for every parameter, each with five cells', () => {
    const lines = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(lines.map((line) => line.split('`')[1])).toEqual(parameterTable().map(({ id }) => id));
    expect(lines.filter((line) => line.split(/(?<!\\)\|/).length !== 7)).toEqual([]);
  });

  it('says values in words', () => {
    expect(page).toContain('| `closure.closingMeetingRequired` | yes |');
    expect(page).toContain('| `cadence.winBackDays` | 2, 5, 10, 21, 51 |');
    expect(page).toContain('\n## Supporter care\n');
  });
});
