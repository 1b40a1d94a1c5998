import { type MenteeLike, type MentorLike, personOf } from '../people.js';
import type { MatchingProblem } from '../types.js';
import { pairKey } from './checkProblem.js';

/** Why a pair is impossible before any rule is asked. @category Explanations @since 0.1.0 */
export type Exclusion = 'same_person' | 'avoided' | 'forbidden_pair';

/** Judges one pair: nobody is paired with herself, with someone to be avoided, or against a forbidden pair. */
export function exclusionFinder({
  forbidden = [],
}: Pick<MatchingProblem, 'forbidden'>): (mentee: MenteeLike, mentor: MentorLike) => Exclusion | undefined {
  const forbiddenPairs = new Set(forbidden.map(pairKey));
  return (mentee, mentor) => {
    if (mentee.id === mentor.id || personOf(mentee) === personOf(mentor)) return 'same_person';
    if (avoids(mentee, mentor) || avoids(mentor, mentee)) return 'avoided';
    if (forbiddenPairs.size === 0) return undefined;
    return forbiddenPairs.has(pairKey({ menteeId: mentee.id, mentorId: mentor.id }))
      ? 'forbidden_pair'
      : undefined;
  };
}

function avoids({ avoid }: MenteeLike | MentorLike, other: MenteeLike | MentorLike): boolean {
  return avoid !== undefined && (avoid.includes(other.id) || avoid.includes(personOf(other)));
}

/**
 * The same exclusions for everyone at once: for each mentee the mentors who are out, by their numbers. Costs the
 * length of the lists, not the number of pairs.
 */
export function excludedMentors(
  { forbidden = [] }: Pick<MatchingProblem, 'forbidden'>,
  mentees: readonly MenteeLike[],
  mentors: readonly MentorLike[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const menteesNamed = numbersByName(mentees);
  const mentorsNamed = numbersByName(mentors);
  const excluded = new Map<number, Set<number>>();
  const exclude = (mentee: number, mentor: number) => {
    const known = excluded.get(mentee);
    if (known === undefined) excluded.set(mentee, new Set([mentor]));
    else known.add(mentor);
  };
  mentees.forEach((mentee, row) => {
    for (const name of [mentee.id, personOf(mentee), ...(mentee.avoid ?? [])]) {
      for (const column of mentorsNamed.get(name) ?? []) {
        if (name !== mentee.id && name !== personOf(mentee)) exclude(row, column);
        else if (exclusion(mentee, mentors[column] as MentorLike)) exclude(row, column);
      }
    }
  });
  mentors.forEach((mentor, column) => {
    for (const name of mentor.avoid ?? [])
      for (const row of menteesNamed.get(name) ?? []) exclude(row, column);
  });
  for (const { menteeId, mentorId } of forbidden) {
    for (const row of menteesNamed.get(menteeId) ?? []) {
      for (const column of mentorsNamed.get(mentorId) ?? []) {
        if (mentees[row]?.id === menteeId && mentors[column]?.id === mentorId) exclude(row, column);
      }
    }
  }
  return excluded;
}

const exclusion = exclusionFinder({});

/** Where each id and each person appears. */
function numbersByName(people: readonly (MenteeLike | MentorLike)[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  people.forEach((person, number) => {
    for (const name of new Set([person.id, personOf(person)])) {
      const known = numbers.get(name);
      if (known === undefined) numbers.set(name, [number]);
      else known.push(number);
    }
  });
  return numbers;
}
