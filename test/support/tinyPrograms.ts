import * as fc from 'fast-check';
import type { MenteeLike } from '../../src/matching/people.js';
import { createRule } from '../../src/matching/rules/rule.js';
import type { MatchingProblem } from '../../src/matching/types.js';
import type { TinyProgram } from '../property/bruteForceMatching.js';

/** How large and how tight a tiny program may be. */
export interface TinyShape {
  readonly mentees: number;
  readonly mentors: number;
  /** The chance that someone has a minimum; 0.15 without it. */
  readonly minimums?: number;
  /** The capacity of every mentee; any without it. */
  readonly menteeCapacity?: { readonly min: number; readonly max: number };
}

/** Programs small enough to try every matching. Fits are quarters, so that sums are exact and ties are common. */
export function tinyProgram(shape: TinyShape): fc.Arbitrary<TinyProgram> {
  const { minimums = 0.15 } = shape;
  const fit = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }).map((n): number | undefined => n / 4) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
  const capacity = fc
    .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 2 }))
    .map(([chance, most, more]) =>
      chance < 100 * minimums ? { min: most, max: most + more } : { min: 0, max: more },
    );
  return fc
    .tuple(
      fc.integer({ min: Math.ceil(shape.mentees / 2), max: shape.mentees }),
      fc.integer({ min: Math.ceil(shape.mentors / 2), max: shape.mentors }),
    )
    .chain(([mentees, mentors]) =>
      fc.record({
        fits: fc.array(fc.array(fit, { minLength: mentors, maxLength: mentors }), {
          minLength: mentees,
          maxLength: mentees,
        }),
        menteeCapacity:
          shape.menteeCapacity === undefined
            ? fc.array(capacity, { minLength: mentees, maxLength: mentees })
            : fc.constant(Array.from({ length: mentees }, () => shape.menteeCapacity!)),
        mentorCapacity: fc.array(capacity, { minLength: mentors, maxLength: mentors }),
      }),
    );
}

/** The same program with some of its mentees only. */
export function withMentees(program: TinyProgram, mentees: readonly number[]): TinyProgram {
  return {
    ...program,
    fits: mentees.map((mentee) => program.fits[mentee]!),
    menteeCapacity: mentees.map((mentee) => program.menteeCapacity[mentee]!),
  };
}

/** The program as people `e0`, `r0` and rules: a soft one reads the fit from the table, a hard one what is forbidden. */
export function problemOf({ fits, menteeCapacity, mentorCapacity }: TinyProgram): MatchingProblem {
  const entry = (mentee: MenteeLike, mentor: MenteeLike) =>
    fits[Number(mentee.id.slice(1))]?.[Number(mentor.id.slice(1))];
  return {
    mentees: menteeCapacity.map((capacity, index) => ({ id: `e${index}`, capacity })),
    mentors: mentorCapacity.map((capacity, index) => ({ id: `r${index}`, capacity })),
    rules: [
      createRule('allowed', { level: 'hard' }, (mentee, mentor) => ({
        score: entry(mentee, mentor) === undefined ? 0 : 1,
        code: 'table',
        reason: 'As in the table.',
      })),
      createRule('fit', {}, (mentee, mentor) => ({
        score: entry(mentee, mentor) ?? 0,
        code: 'table',
        reason: 'As in the table.',
      })),
    ],
  };
}
