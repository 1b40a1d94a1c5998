import { countFigures, SMALLEST_GROUP } from '../figures.js';
import type { Program } from '../matchProgram.js';
import { count, formatShare } from '../words.js';
import type { Chart } from './renderChart.js';

const ROW_HEIGHT = 32;

/** How well the pairs fit. */
export function fitChart(program: Program): Chart {
  const { fits } = countFigures(program);
  return {
    title: 'Fit of the pairs',
    description: `How many pairs have which fit, from 0 to 1; ${count(program.matching.matches.length, 'pair')} in all.`,
    frame: { height: 190, left: 56 },
    spec: {
      data: {
        values: fits.map(({ pairs }, step) => ({
          from: step / 10,
          middle: (step + 0.5) / 10,
          to: (step + 1) / 10,
          pairs,
        })),
      },
      layer: [
        {
          mark: { type: 'bar', stroke: 'var(--paper)' },
          encoding: {
            x: {
              field: 'from',
              type: 'quantitative',
              scale: { domain: [0, 1] },
              axis: { title: 'Fit', grid: false, format: '.1f', values: [0, 0.2, 0.4, 0.6, 0.8, 1] },
            },
            x2: { field: 'to' },
            y2: { datum: 0 },
          },
        },
        {
          transform: [{ filter: 'datum.pairs > 0' }],
          mark: { type: 'text', dy: -8 },
          encoding: { x: { field: 'middle', type: 'quantitative' }, text: { field: 'pairs' } },
        },
      ],
      encoding: {
        y: { field: 'pairs', type: 'quantitative', axis: { title: 'Pairs', tickCount: 5, tickMinStep: 1 } },
      },
    },
    columns: [{ heading: 'Fit' }, { heading: 'Pairs', numeric: true }],
    rows: fits.map(({ label, pairs }) => [label, pairs]),
  };
}

/** How the mentees are spread over the mentors. */
export function loadChart(program: Program): Chart {
  const { loads } = countFigures(program);
  const [full, room] = ['No place left', 'Open places'];
  return {
    title: 'Mentees of each mentor',
    description: `How many mentors have how many mentees; ${count(program.mentors.length, 'mentor')} in all.`,
    frame: { height: 190, left: 56, top: 48 },
    spec: {
      data: {
        values: loads.flatMap(({ mentees, full: without, withRoom }) => [
          { mentees, kind: full, mentors: without },
          { mentees, kind: room, mentors: withRoom },
        ]),
      },
      mark: { type: 'bar', stroke: 'var(--bar)', strokeWidth: 1 },
      encoding: {
        x: { field: 'mentees', type: 'ordinal', axis: { title: 'Mentees', labelAngle: 0 } },
        y: {
          field: 'mentors',
          type: 'quantitative',
          axis: { title: 'Mentors', tickCount: 5, tickMinStep: 1 },
        },
        color: {
          field: 'kind',
          type: 'nominal',
          scale: { domain: [full, room], range: ['var(--bar)', 'var(--bar-2)'] },
        },
      },
    },
    columns: [
      { heading: 'Mentees' },
      { heading: 'Mentors without a place left', numeric: true },
      { heading: 'Mentors with open places', numeric: true },
    ],
    rows: loads.map(({ mentees, full: without, withRoom }) => [mentees, without, withRoom]),
  };
}

/** The share of each site and stage that has a mentor. */
export function coverageChart(program: Program): Chart {
  const { coverageBySite, coverageByStage } = countFigures(program);
  const groups = [...coverageBySite, ...coverageByStage];
  return {
    title: 'Coverage by site and stage',
    description: `The share of the mentees of each group who have a mentor. Groups of fewer than ${SMALLEST_GROUP} are too few to show.`,
    frame: { height: groups.length * ROW_HEIGHT, left: 200, top: 4, bottom: 28 },
    spec: {
      data: {
        values: groups.map(({ group, shown }) => ({
          group: shortenLabel(group),
          share: shown === undefined ? 0 : shown.matched / shown.mentees,
          text: shown === undefined ? TOO_FEW : formatShare(shown.matched / shown.mentees),
        })),
      },
      encoding: {
        y: {
          field: 'group',
          type: 'nominal',
          sort: null,
          axis: { title: null, domain: false, ticks: false },
        },
        x: {
          field: 'share',
          type: 'quantitative',
          scale: { domain: [0, 1] },
          axis: { title: null, format: '.0%', values: [0, 0.5, 1] },
        },
      },
      layer: [
        { mark: { type: 'bar', height: 16 } },
        { mark: { type: 'text', align: 'left', dx: 5 }, encoding: { text: { field: 'text' } } },
      ],
    },
    columns: [
      { heading: 'Group' },
      { heading: 'Mentees', numeric: true },
      { heading: 'With a mentor', numeric: true },
      { heading: 'Share', numeric: true },
    ],
    rows: groups.map(({ group, shown }) =>
      shown === undefined
        ? [group, TOO_FEW, TOO_FEW, TOO_FEW]
        : [group, shown.mentees, shown.matched, formatShare(shown.matched / shown.mentees)],
    ),
  };
}

const TOO_FEW = 'too few to show';

/** What fits beside the bars; the table has the whole name. */
function shortenLabel(label: string): string {
  return label.length > 28 ? `${label.slice(0, 27)}…` : label;
}

/** What keeps those without a mentor from having one. */
export function causeChart({ unmatched }: Program): Chart {
  const counts = new Map<string, number>();
  for (const cause of unmatched.flatMap(({ causes }) => causes))
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const causes = [...counts].sort(([, a], [, b]) => b - a);
  return {
    title: 'Why some have no mentor',
    description: `The cause nearest to a remedy for ${count(unmatched.length, 'mentee')} without a mentor; one mentee can have several.`,
    frame: { height: causes.length * ROW_HEIGHT, left: 200, top: 4 },
    spec: {
      data: { values: causes.map(([cause, mentees]) => ({ cause: shortenLabel(cause), mentees })) },
      encoding: {
        y: {
          field: 'cause',
          type: 'nominal',
          sort: null,
          axis: { title: null, domain: false, ticks: false },
        },
        x: {
          field: 'mentees',
          type: 'quantitative',
          axis: { title: 'Mentees', tickMinStep: 1, tickCount: 5 },
        },
      },
      layer: [
        { mark: { type: 'bar', height: 16 } },
        { mark: { type: 'text', align: 'left', dx: 5 }, encoding: { text: { field: 'mentees' } } },
      ],
    },
    columns: [{ heading: 'Cause' }, { heading: 'Mentees', numeric: true }],
    rows: causes.map(([cause, mentees]) => [cause, mentees]),
  };
}
