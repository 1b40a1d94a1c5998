import { describe, expect, it } from 'vitest';
import { fairnessReport } from '../../../src/matching/fairnessReport.js';

const mentee = (id: string, site: string | undefined, attributes = {}) => ({
  id,
  attributes,
  ...(site === undefined ? {} : { site }),
});
const pair = (menteeId: string, fit: number) => ({
  menteeId,
  mentorId: 'x',
  fit,
  contributions: [],
  origin: 'algorithm' as const,
});
const many = (count: number, prefix: string, site: string) =>
  Array.from({ length: count }, (_, i) => mentee(`${prefix}${i}`, site));
const loads = [3, 0, 1, 0].map((load, i) => ({ mentorId: `r${i}`, load, min: 0, max: 4 }));

describe('fairnessReport', () => {
  it('counts and averages by group, over those who want a mentor', () => {
    const mentees = [
      ...many(2, 'n', 'North'),
      mentee('n2', ' north '),
      { ...mentee('off', 'North'), capacity: { min: 0, max: 0 } },
      ...many(2, 's', 'South'),
    ];
    const matches = [pair('n0', 0.5), pair('n1', 1), pair('s0', 0.25), pair('s0', 0.75)];
    const { groups } = fairnessReport(
      { mentees },
      { matches, mentorLoads: loads },
      { by: ['site'], minimumGroup: 1 },
    );
    expect(groups).toEqual([
      {
        by: 'site',
        groups: [
          { group: 'North', suppressed: false, mentees: 3, matched: 2, coverage: 2 / 3, meanFit: 0.75 },
          { group: 'South', suppressed: false, mentees: 2, matched: 1, coverage: 0.5, meanFit: 0.5 },
        ],
      },
    ]);
  });

  it('hides small groups, and a second one where one alone could be worked out', () => {
    const mentees = [...many(30, 'a', 'A'), ...many(12, 'b', 'B'), ...many(9, 'c', 'C')];
    const hidden = fairnessReport({ mentees }, { matches: [], mentorLoads: loads }, { by: ['site'] })
      .groups[0]?.groups;
    expect(hidden?.map(({ group, suppressed }) => [group, suppressed])).toEqual([
      ['A', false],
      ['B', true],
      ['C', true],
    ]);
    expect(hidden?.[2]).toEqual({ group: 'C', suppressed: true });
  });

  it('groups by attributes, lists and missing values', () => {
    const mentees = [
      mentee('a', undefined, { track: ['rural', 'research'] }),
      mentee('b', undefined, { track: 'rural' }),
      mentee('c', undefined),
    ];
    const { groups } = fairnessReport(
      { mentees },
      { matches: [], mentorLoads: [] },
      { by: ['track'], minimumGroup: 0 },
    );
    expect(groups[0]?.groups).toMatchObject([
      { group: '(not stated)', mentees: 1, matched: 0, meanFit: null },
      { group: 'research', mentees: 1 },
      { group: 'rural', mentees: 2 },
    ]);
  });

  it('tells how evenly mentors are loaded', () => {
    const report = fairnessReport({ mentees: [] }, { matches: [], mentorLoads: loads }, { by: [] });
    expect(report).toEqual({
      groups: [],
      loads: [
        { load: 0, mentors: 2 },
        { load: 1, mentors: 1 },
        { load: 2, mentors: 0 },
        { load: 3, mentors: 1 },
      ],
      lowestLoad: 0,
      highestLoad: 3,
      openPlaces: 12,
    });
  });
});
