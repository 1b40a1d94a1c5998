import { describe, expect, it } from 'vitest';
import { formatIssue, formatPath } from '../../../src/core/issue.js';

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['mentees', 3, 'capacity'], 'mentees[3].capacity'],
    [[0, 'id'], '[0].id'],
    [['attributes', 'year of study'], 'attributes["year of study"]'],
  ])('writes %j as %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('formatIssue', () => {
  it('leaves out what is not there', () => {
    expect(formatIssue({ code: 'x', message: 'It is broken.' })).toBe('It is broken.');
    expect(formatIssue({ code: 'x', message: 'It is broken.', path: [], remedy: 'Mend it.' })).toBe(
      'It is broken. Mend it.',
    );
  });
});
