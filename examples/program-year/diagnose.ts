import type { Matching, MatchingProblem, Mentee, Mentor, UnmatchedReason } from 'peer-support-kit';
import { count, listLanguages, listSome } from './words.js';

/** A mentee without a mentor: in a few words what stands in the way, and what a coordinator can do about it. */
export interface DiagnosedMentee {
  readonly mentee: Mentee;
  readonly causes: readonly string[];
  readonly advice: readonly string[];
  /** Everything that stands in the way, as the matching tells it. */
  readonly reasons: readonly UnmatchedReason[];
}

type Problem = MatchingProblem<Mentee, Mentor>;
type Diagnosis = Pick<DiagnosedMentee, 'causes' | 'advice'>;

/**
 * Finds for each unmatched mentee what is nearest to a remedy. The reasons of the matching count a mentor under every
 * rule that excludes her; here only those mentors count whom one thing alone stands against, because there a single
 * change is enough.
 */
export function diagnoseUnmatched(problem: Problem, matching: Matching): readonly DiagnosedMentee[] {
  const reasonsOf = new Map(matching.unmatched.map(({ menteeId, reasons }) => [menteeId, reasons]));
  return problem.mentees.flatMap((mentee) => {
    const reasons = reasonsOf.get(mentee.id);
    if (reasons === undefined) return [];
    const plain = reasons.map(({ code }) => PLAIN[code]).find((diagnosis) => diagnosis !== undefined);
    return [{ mentee, reasons, ...(plain ?? diagnose(mentee, problem, matching)) }];
  });
}

function diagnose(mentee: Mentee, problem: Problem, matching: Matching): Diagnosis {
  const { full, byRule } = nearMentors(mentee, problem, matching);
  const near = [...byRule]
    .filter(([, { open }]) => full.length === 0 || open > 0)
    .sort(([, a], [, b]) => b.open - a.open || b.mentors - a.mentors)
    .map(([ruleId, mentors]) => ({ ...(BY_RULE[ruleId] ?? otherRule(ruleId)), ...mentors }));
  if (full.length === 0 && near.length === 0) return SEVERAL;
  return {
    causes: full.length > 0 ? [PLACES_TAKEN] : near.map(({ cause }) => cause),
    advice: [
      ...(full.length === 0 ? [] : [askForOneMorePlace(full)]),
      ...near.map(
        ({ subject, remedy, mentors, open }) => `${ruledOut(subject, mentors, open)} ${remedy(mentee)}`,
      ),
    ],
  };
}

interface NearMentors {
  /** The names of the mentors whom every rule allows; their places are taken. */
  readonly full: readonly string[];
  /** How many mentors a single rule excludes, and how many of them have an open place. */
  readonly byRule: ReadonlyMap<string, { readonly mentors: number; readonly open: number }>;
}

function nearMentors(mentee: Mentee, problem: Problem, matching: Matching): NearMentors {
  const withRoom = new Set(matching.openPlaces.map(({ mentorId }) => mentorId));
  const hardRules = problem.rules.filter(({ level }) => level === 'hard');
  const full: string[] = [];
  const byRule = new Map<string, { mentors: number; open: number }>();
  for (const mentor of problem.mentors) {
    if (areExcluded(mentee, mentor) || mentor.capacity?.max === 0) continue;
    const broken = hardRules.filter((rule) => {
      const { score } = rule.evaluate(mentee, mentor);
      return score === 'unknown' ? rule.whenUnknown === 'forbid' : score === 0;
    });
    const [rule, another] = broken;
    if (rule === undefined) full.push(mentor.name ?? mentor.id);
    else if (another === undefined) {
      const { mentors, open } = byRule.get(rule.id) ?? { mentors: 0, open: 0 };
      byRule.set(rule.id, { mentors: mentors + 1, open: open + (withRoom.has(mentor.id) ? 1 : 0) });
    }
  }
  return { full, byRule };
}

function areExcluded(mentee: Mentee, mentor: Mentor): boolean {
  const namesOf = ({ id, personId = id }: Mentee | Mentor): readonly string[] => [id, personId];
  const avoids = (one: Mentee | Mentor, other: Mentee | Mentor) =>
    one.avoid?.some((id) => namesOf(other).includes(id)) === true;
  const isSame = namesOf(mentee).some((id) => namesOf(mentor).includes(id));
  return isSame || avoids(mentee, mentor) || avoids(mentor, mentee);
}

function askForOneMorePlace(names: readonly string[]): string {
  return names.length === 1
    ? `Ask ${names[0]}, the one suitable mentor, for one more place.`
    : `Ask one of the ${names.length} suitable mentors for one more place (${listSome(names, 3)}).`;
}

function ruledOut(subject: string, mentors: number, open: number): string {
  const places =
    mentors === 1
      ? `who has ${open === 0 ? 'no' : 'an'} open place`
      : `${open === 0 ? 'none' : open} of them with an open place`;
  return `${subject} alone rules out ${count(mentors, 'mentor')}, ${places}.`;
}

interface RuleCause {
  readonly cause: string;
  /** What it is that rules mentors out. */
  readonly subject: string;
  readonly remedy: (mentee: Mentee) => string;
}

const BY_RULE: Readonly<Record<string, RuleCause>> = {
  sharedAvailability: {
    cause: 'Too little time in common',
    subject: 'Lack of common time',
    remedy: () => 'Ask the mentee for further free times.',
  },
  sharedLanguage: {
    cause: 'No language in common',
    subject: 'Lack of a common language',
    remedy: ({ languages = [] }) => `Look for a mentor who speaks ${listLanguages(languages)}.`,
  },
  stageGap: {
    cause: 'Mentor not far enough ahead',
    subject: 'The stage of training',
    remedy: ({ stage }) => `Look for a mentor who is further on than ${stage}.`,
  },
  conflictOfInterest: {
    cause: 'Conflict of interest',
    subject: 'A conflict of interest',
    remedy: () => 'Ask whether someone else can take over the assessment.',
  },
};

function otherRule(ruleId: string): RuleCause {
  return {
    cause: `Rule "${ruleId}"`,
    subject: `The rule "${ruleId}"`,
    remedy: () => 'Look for a mentor whom it allows.',
  };
}

const PLACES_TAKEN = 'Suitable mentors are full';

const SEVERAL: Diagnosis = {
  causes: ['Several rules at once'],
  advice: [
    'Two rules or more stand against every mentor: look for another mentor, or change more than one thing.',
  ],
};

const PLAIN: Readonly<Record<string, Diagnosis>> = {
  no_capacity_wanted: { causes: ['Wants no mentor'], advice: ['Nothing to do: the capacity is 0.'] },
  no_mentors: { causes: ['No mentors'], advice: ['Recruit mentors.'] },
  adds_no_fit: {
    causes: ['No pair adds to the fit'],
    advice: ['Match for coverage, which counts mentees before fit.'],
  },
};
