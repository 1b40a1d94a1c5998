import {
  auditMatches,
  type Capacity,
  type MatchingOptions,
  type MatchingProblem,
  matchMentors,
  unwrap,
} from 'peer-support-kit';
import { expect } from 'vitest';
import { problemOf } from './tinyPrograms.js';

/** In a table of fits: the pair is forbidden. */
export const none = undefined;
export const one = { min: 0, max: 1 };
export const exactly = (count: number) => ({ min: count, max: count });

/** Mentees `e0`, `e1`, ... by row, mentors `r0`, `r1`, ... by column; the entries are fits, or `none` if forbidden. */
export function table(
  fits: readonly (readonly (number | undefined)[])[],
  mentee: Capacity | readonly Capacity[] = one,
  mentor: Capacity | readonly Capacity[] = one,
): MatchingProblem {
  const forAll = (capacity: Capacity | readonly Capacity[], count: number) =>
    'min' in capacity ? new Array<Capacity>(count).fill(capacity) : capacity;
  return problemOf({
    fits,
    menteeCapacity: forAll(mentee, fits.length),
    mentorCapacity: forAll(mentor, fits[0]?.length ?? 0),
  });
}

/** The matching, after its audit. */
export function match(problem: MatchingProblem, options: MatchingOptions = {}) {
  const matching = unwrap(matchMentors(problem, options));
  expect(auditMatches(problem, matching)).toEqual([]);
  return matching;
}

/** Its pairs as `e0-r1`, after the audit. */
export const pairsOf = (problem: MatchingProblem, options: MatchingOptions = {}) =>
  match(problem, options).matches.map(({ menteeId, mentorId }) => `${menteeId}-${mentorId}`);

/** The codes of its issues. */
export const codesOf = (problem: MatchingProblem, options: MatchingOptions = {}) => {
  const outcome = matchMentors(problem, options);
  return outcome._tag === 'Left' ? outcome.left.map(({ code }) => code) : [];
};

/** Every objective, and the lot. */
export const EVERY_WAY: readonly MatchingOptions[] = [
  { objective: 'coverage' },
  { objective: 'quality' },
  { objective: 'fairness' },
  { strategy: 'random', seed: 1 },
];
