import type { PlaceShortage } from '../explain/bottlenecks.js';
import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import { type CompiledProblem, forbidsScore } from '../problem/compileProblem.js';
import { fitOfPair } from '../problem/encode.js';
import { type Exclusion, exclusionFinder } from '../problem/exclusions.js';
import { reaches } from '../rules/judgePair.js';
import type { MatchingProblem, UnmatchedReason } from '../types.js';

/**
 * Why a mentee has no mentor: what stands between her and the mentors, counted. Each hard rule with keys (site,
 * language) counts every mentor it excludes, so that relaxing one is never sold as the whole remedy; the other hard
 * rules count those they exclude among the mentors whom the keys leave.
 */
export function unmatchedReasons<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  compiled: CompiledProblem<E, R>,
  number: number,
  load: ReadonlyMap<string, number>,
  minimumFit: number,
  room: PlaceShortage['room'] | undefined,
): readonly UnmatchedReason[] {
  const mentee = compiled.mentees[number]!;
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
  const tally = tallyMentors(problem, compiled, number, load, minimumFit);
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
    ...(tally.open === 0 ? reasonsAcross(tally.full, room) : []),
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

/** Full mentors are not the whole reason where others could make room for her. */
function reasonsAcross(mentors: number, room: PlaceShortage['room'] | undefined): readonly UnmatchedReason[] {
  if (room === 'if_others_move') {
    return [
      {
        code: 'others_would_have_to_move',
        mentors,
        message:
          'There would be a place for this mentee if others changed mentors, but what was asked for is better served as it is.',
      },
    ];
  }
  if (room === 'if_someone_gives_up') {
    return [
      {
        code: 'others_have_several',
        mentors,
        message:
          'There would be a place for this mentee if someone with several mentors gave one up, but that would not make one pair more.',
      },
    ];
  }
  return [];
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
  compiled: CompiledProblem<E, R>,
  number: number,
  load: ReadonlyMap<string, number>,
  minimumFit: number,
): Tally {
  const tally: Tally = { excluded: new Map(), byRule: new Map(), poor: 0, closed: 0, full: 0, open: 0 };
  const mentee = compiled.mentees[number]!;

  const exclusionOf = exclusionFinder(problem);
  const out = compiled.excluded.get(number) ?? new Set();
  for (const mentor of out) {
    const exclusion = exclusionOf(mentee, compiled.mentors[mentor]!)!;
    tally.excluded.set(exclusion, (tally.excluded.get(exclusion) ?? 0) + 1);
  }
  compiled.keyed.forEach(({ id, verdict }, index) => {
    const { mentors: count, example } = compiled.candidates.excludedBy(index, number);
    if (count > 0) tally.byRule.set(id, { mentors: count, example: verdict(number, example).reason });
  });
  for (const mentor of compiled.candidates.of(number)) {
    if (out.has(mentor)) continue;
    const against = compiled.hard.filter((rule) => forbidsScore(rule, rule.score(number, mentor)));
    for (const { id, verdict } of against) {
      const known = tally.byRule.get(id);
      if (known === undefined) tally.byRule.set(id, { mentors: 1, example: verdict(number, mentor).reason });
      else known.mentors++;
    }
    if (against.length > 0) continue;
    const { max } = capacityOf('mentor', compiled.mentors[mentor]!);
    if (minimumFit > 0 && !reaches(fitOfPair(compiled.soft, number, mentor), minimumFit)) tally.poor++;
    else if (max === 0) tally.closed++;
    else if ((load.get(compiled.mentors[mentor]!.id) ?? 0) >= max) tally.full++;
    else tally.open++;
  }
  return tally;
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
