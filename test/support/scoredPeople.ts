import { attributeEquals, custom, type MatchingProblem } from 'peer-support-kit';
import type { ScoredPair } from './knownAnswers.js';

/** How many partners each one takes, by number. */
export interface Bounds {
  readonly min?: ArrayLike<number>;
  readonly max: ArrayLike<number>;
}

/** Names that sort as their numbers do. */
export const menteeName = (number: number): string => `e${String(number).padStart(6, '0')}`;
export const mentorName = (number: number): string => `r${String(number).padStart(6, '0')}`;
export const numberOf = (name: string): number => Number(name.slice(1));

/**
 * A program given by scored pairs, as people and rules. A hard rule lets only these pairs pass: each mentor has a
 * name, and each mentee states the names that are open to her. A soft rule gives the score as a share of `highest`,
 * since a rule scores from 0 to 1.
 */
export function scoredPeople(
  pairs: Iterable<ScoredPair>,
  highest: number,
  mentees: Bounds,
  mentors: Bounds,
): MatchingProblem {
  const scoresOf = Array.from(mentees.max, () => new Map<number, number>());
  for (const [mentee, mentor, score] of pairs) scoresOf[mentee]!.set(mentor, score);
  const capacity = ({ min, max }: Bounds, number: number) => ({ min: min?.[number] ?? 0, max: max[number]! });
  return {
    mentees: scoresOf.map((scores, number) => ({
      id: menteeName(number),
      capacity: capacity(mentees, number),
      attributes: { open: Array.from(scores.keys(), mentorName) },
    })),
    mentors: Array.from(mentors.max, (_, number) => ({
      id: mentorName(number),
      capacity: capacity(mentors, number),
      attributes: { name: mentorName(number) },
    })),
    rules: [
      attributeEquals({ level: 'hard', attribute: 'open', mentorAttribute: 'name', whenUnknown: 'forbid' }),
      custom({
        id: 'score',
        evaluate: (mentee, mentor) => scoresOf[numberOf(mentee.id)]!.get(numberOf(mentor.id))! / highest,
      }),
    ],
  };
}
