import type { Matching, Mentee } from 'peer-support-kit';
import type { Program } from './matchProgram.js';

/** The numbers that the summary and the report show. */
interface Figures {
  /** Mentees who want a mentor, and how many of them have one. */
  readonly seeking: number;
  readonly matched: number;
  readonly places: number;
  readonly placesTaken: number;
  /** Pairs by fit in ten steps; the last step includes 1. */
  readonly fits: readonly { readonly label: string; readonly pairs: number }[];
  /** Mentors by the number of their mentees. */
  readonly loads: readonly { readonly mentees: number; readonly full: number; readonly withRoom: number }[];
  readonly coverageBySite: readonly GroupCoverage[];
  readonly coverageByStage: readonly GroupCoverage[];
}

/** How many mentees of a group have a mentor; without numbers where a share would say nothing. */
interface GroupCoverage {
  readonly group: string;
  readonly shown?: { readonly mentees: number; readonly matched: number };
}

/** The share of fewer people than this is left out: one person more or less would change it too much. */
export const SMALLEST_GROUP = 10;

/** Counts what there is to count. */
export function countFigures({ mentees, matching }: Program): Figures {
  const matchedIds = new Set(matching.matches.map(({ menteeId }) => menteeId));
  const seeking = mentees.filter(({ capacity }) => (capacity?.max ?? 1) > 0);
  return {
    seeking: seeking.length,
    matched: seeking.filter(({ id }) => matchedIds.has(id)).length,
    places: matching.mentorLoads.reduce((sum, { max }) => sum + max, 0),
    placesTaken: matching.matches.length,
    fits: fitSteps(matching),
    loads: loadSteps(matching),
    coverageBySite: coverageBy(seeking, matchedIds, ({ site = 'No site stated' }) => site),
    coverageByStage: coverageBy(seeking, matchedIds, ({ stage = 'No stage stated' }) => stage),
  };
}

function fitSteps({ matches }: Matching): Figures['fits'] {
  return Array.from({ length: 10 }, (_, step) => ({
    label: `${(step / 10).toFixed(1)} to ${((step + 1) / 10).toFixed(1)}`,
    // The small addend keeps a fit such as 0.3 out of the step below, where floating point would put 0.29999….
    pairs: matches.filter(({ fit }) => Math.min(9, Math.floor(fit * 10 + 1e-9)) === step).length,
  }));
}

function loadSteps({ mentorLoads }: Matching): Figures['loads'] {
  const most = mentorLoads.reduce((highest, { load }) => Math.max(highest, load), 0);
  return Array.from({ length: most + 1 }, (_, mentees) => {
    const mentors = mentorLoads.filter(({ load }) => load === mentees);
    const full = mentors.filter(({ load, max }) => load >= max).length;
    return { mentees, full, withRoom: mentors.length - full };
  });
}

function coverageBy(
  mentees: readonly Mentee[],
  matchedIds: ReadonlySet<string>,
  groupOf: (mentee: Mentee) => string,
): readonly GroupCoverage[] {
  const groups = new Map<string, { mentees: number; matched: number }>();
  for (const mentee of mentees) {
    const group = groupOf(mentee);
    const counts = groups.get(group) ?? { mentees: 0, matched: 0 };
    counts.mentees++;
    if (matchedIds.has(mentee.id)) counts.matched++;
    groups.set(group, counts);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([group, counts]) => (counts.mentees < SMALLEST_GROUP ? { group } : { group, shown: counts }));
}
