import * as z from 'zod';
import { entity } from './entity.js';
import { CheckInId, ConcernId, PersonId, ProgramId } from './ids.js';
import { noneTwiceBy, unless } from './invariants.js';
import { Instant } from './moments.js';
import { ShortText, Term } from './text.js';

/** An answer to one item of a check-in. @category Check-ins and feedback @since 0.1.0 */
export const CheckInAnswer = entity({ item: Term, value: z.union([z.number(), z.boolean(), ShortText]) });
export type CheckInAnswer = z.infer<typeof CheckInAnswer>;

/**
 * A short look at how somebody is: one to three items, two minutes at most. Skipping one is a full answer and never
 * held against anybody.
 *
 * Issues of its own: `answers_in_skipped_check_in`, `answers_missing`; `duplicate_entry` for an item answered twice.
 *
 * @category Check-ins and feedback
 * @since 0.1.0
 */
export const CheckIn = entity(
  {
    id: CheckInId,
    programId: ProgramId,
    personId: PersonId,
    at: Instant,
    skipped: z.boolean(),
    answers: z.array(CheckInAnswer).max(3),
    /** The concern that it led to. */
    concernId: ConcernId.optional(),
  },
  [
    noneTwiceBy('answers', 'item', 'entry'),
    {
      fields: ['skipped', 'answers'],
      check: ({ skipped, answers }) =>
        unless(!skipped || answers.length === 0, {
          code: 'answers_in_skipped_check_in',
          path: ['answers'],
          message: 'The check-in was skipped and has answers.',
          remedy: 'Remove the answers, or do not count it as skipped.',
        }),
    },
    {
      fields: ['skipped', 'answers'],
      check: ({ skipped, answers }) =>
        unless(skipped || answers.length > 0, {
          code: 'answers_missing',
          path: ['answers'],
          message: 'The check-in was not skipped and has no answers.',
          remedy: 'Give one to three answers, or record that it was skipped.',
        }),
    },
  ],
);
export type CheckIn = z.infer<typeof CheckIn>;
