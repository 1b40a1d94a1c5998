import { forbidsScore } from './compileProblem.js';
import type { EncodedProblem } from './encode.js';
import { type Exclusion, exclusionFinder } from './exclusions.js';
import { capacityOf, type MenteeLike, type MentorLike } from './people.js';
import type { MatchingProblem, UnmatchedReason } from './types.js';

/**
 * Why a mentee has no mentor: what stands between her and each mentor, counted. A mentor whom two hard rules
 * exclude counts under both, so that relaxing one is never sold as the whole remedy.
 */
export function unmatchedReasons<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  encoded: EncodedProblem<E, R>,
  row: number,
  load: ReadonlyMap<string, number>,
): readonly UnmatchedReason[] {
  const mentee = encoded.mentees[row]!;
  if (capacityOf('mentee', mentee).max === 0) {
    return [
      {
        code: 'no_capacity_wanted',
        mentors: 0,
        message: 'This mentee asks for no mentor: the capacity is 0.',
      },
    ];
  }
  if (problem.mentors.length === 0) {
    return [{ code: 'no_mentors', mentors: 0, message: 'There are no mentors.' }];
  }
  const tally = tallyMentors(problem, encoded, row, load);
  return [
    ...[...tally.excluded].map(([code, mentors]) => ({
      code,
      mentors,
      message: EXCLUSION_MESSAGE[code](mentors),
    })),
    ...[...tally.byRule].map(([rule, { mentors, example }]) => ({
      code: 'excluded_by_rule' as const,
      rule,
      mentors,
      message: `The rule "${rule}" excludes ${mentors} of ${problem.mentors.length} mentors, for example: ${example}`,
    })),
    ...(tally.poor === 0
      ? []
      : [
          {
            code: 'below_minimum_fit' as const,
            mentors: tally.poor,
            message: `${people(tally.poor)} would be allowed, but the fit is below the minimum.`,
          },
        ]),
    ...(tally.closed === 0
      ? []
      : [
          {
            code: 'mentor_takes_nobody' as const,
            mentors: tally.closed,
            message: `${people(tally.closed)} would be allowed, but ${tally.closed === 1 ? 'takes' : 'take'} nobody: the capacity is 0.`,
          },
        ]),
    ...(tally.full === 0
      ? []
      : [
          {
            code: 'places_taken' as const,
            mentors: tally.full,
            message: `The places of the ${people(tally.full)} who could take this mentee are all taken.`,
          },
        ]),
    ...(tally.open === 0
      ? []
      : [
          {
            code: 'adds_no_fit' as const,
            mentors: tally.open,
            message: `${people(tally.open)} could take this mentee, but what was asked for is better served without that pair.`,
          },
        ]),
  ];
}

interface Tally {
  readonly excluded: Map<Exclusion, number>;
  readonly byRule: Map<string, { mentors: number; readonly example: string }>;
  poor: number;
  closed: number;
  full: number;
  open: number;
}

function tallyMentors<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  { mentees, mentors, hard, excluded, rowStart, column: edges }: EncodedProblem<E, R>,
  row: number,
  load: ReadonlyMap<string, number>,
): Tally {
  const mentee = mentees[row]!;
  const exclusionOf = exclusionFinder(problem);
  const edgeTo = new Set(edges.subarray(rowStart[row], rowStart[row + 1]));
  const tally: Tally = { excluded: new Map(), byRule: new Map(), poor: 0, closed: 0, full: 0, open: 0 };
  mentors.forEach((mentor, column) => {
    if (excluded.get(row)?.has(column) === true) {
      const exclusion = exclusionOf(mentee, mentor)!;
      tally.excluded.set(exclusion, (tally.excluded.get(exclusion) ?? 0) + 1);
      return;
    }
    let allowed = true;
    for (const rule of hard) {
      if (!forbidsScore(rule, rule.score(row, column))) continue;
      allowed = false;
      const known = tally.byRule.get(rule.id);
      if (known === undefined)
        tally.byRule.set(rule.id, { mentors: 1, example: exampleOf(problem, rule.id, mentee, mentor) });
      else known.mentors++;
    }
    if (!allowed) return;
    const { max } = capacityOf('mentor', mentor);
    if (!edgeTo.has(column)) tally.poor++;
    else if (max === 0) tally.closed++;
    else if ((load.get(mentor.id) ?? 0) >= max) tally.full++;
    else tally.open++;
  });
  return tally;
}

function exampleOf<E extends MenteeLike, R extends MentorLike>(
  { rules }: MatchingProblem<E, R>,
  ruleId: string,
  mentee: E,
  mentor: R,
): string {
  return rules.find(({ id }) => id === ruleId)!.evaluate(mentee, mentor).reason;
}

const EXCLUSION_MESSAGE: Readonly<Record<Exclusion, (mentors: number) => string>> = {
  same_person: () => 'This mentee is also one of the mentors, and nobody mentors themselves.',
  avoided: (mentors) =>
    `${people(mentors)} cannot be paired with this mentee: one of the two asked not to be.`,
  forbidden_pair: (mentors) => `${people(mentors)} cannot be paired with this mentee: the pair is forbidden.`,
};

function people(mentors: number): string {
  return `${mentors} mentor${mentors === 1 ? '' : 's'}`;
}
