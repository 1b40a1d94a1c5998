import type { Issue } from '../core/issue.js';
import { createRandom } from '../core/random.js';
import { pairKey } from './checkProblem.js';
import { fitOf, forbids, judge, type RuleFailures } from './judgePair.js';
import { capacityOf, type MenteeLike, type MentorLike, personOf } from './people.js';
import type { Rule } from './rule.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem } from './types.js';

/**
 * A matching problem as numbers. Rows are mentees and columns mentors, both in the order of their ids (or shuffled
 * by the seed), so that the order of the input decides nothing. Edges are the pairs that every hard rule allows,
 * row by row.
 */
export interface EncodedProblem<E extends MenteeLike, R extends MentorLike> {
  readonly mentees: readonly E[];
  readonly mentors: readonly R[];
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  /** The fit of each edge, 0 to 1. */
  readonly fit: Float64Array;
  /** 1 for each edge that is pinned. */
  readonly pinned: Uint8Array;
  /** How often each rule was judged, was unknown, and the span of its scores; in the order of the rules. */
  readonly statistics: readonly RuleStatistics[];
  readonly issues: readonly Issue<MatchingIssueCode>[];
}

/** What was seen of a rule over all pairs that came to it. */
export interface RuleStatistics {
  readonly rule: Rule;
  pairs: number;
  unknown: number;
  lowest: number;
  highest: number;
}

/** Why a pair is no edge before any rule is asked. */
export type Exclusion = 'same_person' | 'avoided' | 'forbidden_pair';

/** Judges every pair once. O(mentees x mentors x rules). */
export function encode<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  options: MatchingOptions,
): EncodedProblem<E, R> {
  const mentees = canonicalOrder(problem.mentees, options.seed);
  const mentors = canonicalOrder(problem.mentors, options.seed);
  const pins = new Set((problem.pinned ?? []).map(pairKey));
  const exclusionOf = exclusions(problem);
  const failures: RuleFailures = new Map();
  const statistics = problem.rules.map((rule) => newStatistics(rule as Rule));
  const soft = problem.rules.map(({ level }) => level === 'soft');
  const weights = problem.rules.map(({ weight }) => weight);
  const softWeights = weights.filter((_, index) => soft[index]);

  const rowStart = new Int32Array(mentees.length + 1);
  const column: number[] = [];
  const fit: number[] = [];
  const pinned: number[] = [];
  const scores: (number | 'unknown')[] = [];

  mentees.forEach((mentee, row) => {
    mentors.forEach((mentor, col) => {
      if (exclusionOf(mentee, mentor) !== undefined) return;
      scores.length = 0;
      for (let r = 0; r < problem.rules.length; r++) {
        const rule = problem.rules[r] as Rule<E, R>;
        const verdict = judge(rule, mentee, mentor, failures);
        record(statistics[r] as RuleStatistics, verdict.score);
        if (soft[r]) scores.push(verdict.score);
        else if (forbids(rule, verdict)) return;
      }
      column.push(col);
      fit.push(fitOf(scores, softWeights));
      pinned.push(pins.has(pairKey({ menteeId: mentee.id, mentorId: mentor.id })) ? 1 : 0);
    });
    rowStart[row + 1] = column.length;
  });

  const encoded = {
    mentees,
    mentors,
    rowStart,
    column: Int32Array.from(column),
    fit: Float64Array.from(fit),
    pinned: Uint8Array.from(pinned),
    statistics,
  };
  return { ...encoded, issues: [...failures.values(), ...checkPins(problem, encoded)] };
}

/** By id, so that the order of the input decides nothing; a seed shuffles that order to choose among equals. */
function canonicalOrder<P extends MenteeLike | MentorLike>(
  people: readonly P[],
  seed: string | number | undefined,
): readonly P[] {
  const sorted = [...people].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return seed === undefined ? sorted : createRandom(seed).shuffle(sorted);
}

/** The exclusions that hold whatever the rules: oneself, people to be avoided, and forbidden pairs. */
export function exclusions(problem: {
  readonly forbidden?: MatchingProblem['forbidden'];
}): (mentee: MenteeLike, mentor: MentorLike) => Exclusion | undefined {
  const forbidden = new Set((problem.forbidden ?? []).map(pairKey));
  return (mentee, mentor) => {
    if (personOf(mentee) === personOf(mentor) || mentee.id === mentor.id) return 'same_person';
    if (avoids(mentee, mentor) || avoids(mentor, mentee)) return 'avoided';
    if (forbidden.size > 0 && forbidden.has(pairKey({ menteeId: mentee.id, mentorId: mentor.id }))) {
      return 'forbidden_pair';
    }
    return undefined;
  };
}

function avoids(one: MenteeLike | MentorLike, other: MenteeLike | MentorLike): boolean {
  const { avoid } = one;
  return avoid !== undefined && (avoid.includes(other.id) || avoid.includes(personOf(other)));
}

function newStatistics(rule: Rule): RuleStatistics {
  return { rule, pairs: 0, unknown: 0, lowest: Number.POSITIVE_INFINITY, highest: Number.NEGATIVE_INFINITY };
}

function record(statistics: RuleStatistics, score: number | 'unknown'): void {
  statistics.pairs++;
  if (score === 'unknown') statistics.unknown++;
  else {
    if (score < statistics.lowest) statistics.lowest = score;
    if (score > statistics.highest) statistics.highest = score;
  }
}

/** Pins must be allowed by every rule, and nobody can be pinned more often than she has places. */
function checkPins<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  encoded: Pick<EncodedProblem<E, R>, 'mentees' | 'mentors' | 'rowStart' | 'column' | 'pinned'>,
): readonly Issue<MatchingIssueCode>[] {
  const pins = problem.pinned ?? [];
  if (pins.length === 0) return [];
  const allowed = new Set<string>();
  const load = new Map<MenteeLike | MentorLike, number>();
  const { mentees, mentors, rowStart, column, pinned } = encoded;
  mentees.forEach((mentee, row) => {
    for (let edge = rowStart[row] as number; edge < (rowStart[row + 1] as number); edge++) {
      if (pinned[edge] !== 1) continue;
      const mentor = mentors[column[edge] as number] as R;
      allowed.add(pairKey({ menteeId: mentee.id, mentorId: mentor.id }));
      load.set(mentee, (load.get(mentee) ?? 0) + 1);
      load.set(mentor, (load.get(mentor) ?? 0) + 1);
    }
  });
  const notAllowed = pins.flatMap((pin, index): Issue<MatchingIssueCode>[] =>
    allowed.has(pairKey(pin))
      ? []
      : [
          {
            code: 'pin_not_allowed',
            message: `${pin.menteeId} is pinned to ${pin.mentorId}, but a hard rule, an avoid list or a forbidden pair excludes them.`,
            remedy: 'Remove the pin, or make an exception in what excludes the pair.',
            path: ['pinned', index],
            params: { menteeId: pin.menteeId, mentorId: pin.mentorId },
          },
        ],
  );
  const overloaded = (side: 'mentee' | 'mentor', people: readonly (MenteeLike | MentorLike)[]) =>
    people.flatMap((person, index): Issue<MatchingIssueCode>[] => {
      const { max } = capacityOf(side, person);
      const pinsOf = load.get(person) ?? 0;
      if (pinsOf <= max) return [];
      return [
        {
          code: 'pins_exceed_capacity',
          message: `The ${side} ${person.id} has ${pinsOf} pins but takes ${max} at most.`,
          remedy: 'Remove a pin, or raise the capacity.',
          path: [`${side}s`, index, 'capacity', 'max'],
          params: { id: person.id, pins: pinsOf, max },
        },
      ];
    });
  return [...notAllowed, ...overloaded('mentee', problem.mentees), ...overloaded('mentor', problem.mentors)];
}
