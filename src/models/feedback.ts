import * as z from 'zod';
import { entity } from './entity.js';
import { FeedbackId, MatchId, PersonId, ProgramId, SessionId } from './ids.js';
import { differentPeople, unless } from './invariants.js';
import { Instant } from './moments.js';
import { LongText } from './text.js';

/** Whether feedback affirms what somebody does or says what to do differently. @category Check-ins and feedback @since 0.1.0 */
export const FeedbackKind = z.enum(['affirmation', 'constructive']);
export type FeedbackKind = z.infer<typeof FeedbackKind>;

/**
 * What one person tells another about what she does well and what she could do better. An affirmation names a
 * strength, constructive feedback a next step.
 *
 * Issues of its own: `feedback_on_self`, `strength_missing`, `next_step_missing`.
 *
 * @category Check-ins and feedback
 * @since 0.1.0
 */
export const Feedback = entity(
  {
    id: FeedbackId,
    programId: ProgramId,
    matchId: MatchId.optional(),
    sessionId: SessionId.optional(),
    kind: FeedbackKind,
    from: PersonId,
    about: PersonId,
    strength: LongText.optional(),
    improvement: LongText.optional(),
    nextStep: LongText.optional(),
    givenAt: Instant.optional(),
  },
  [
    differentPeople('from', 'about', {
      code: 'feedback_on_self',
      message: 'The feedback is from and about the same person.',
      remedy: 'Correct one of them; a reflection on oneself is a note.',
    }),
    {
      fields: ['kind', 'strength'],
      check: ({ kind, strength }) =>
        unless(kind !== 'affirmation' || strength !== undefined, {
          code: 'strength_missing',
          path: ['strength'],
          message: 'The affirmation does not say what it affirms.',
          remedy: 'Say what the person does well.',
        }),
    },
    {
      fields: ['kind', 'nextStep'],
      check: ({ kind, nextStep }) =>
        unless(kind !== 'constructive' || nextStep !== undefined, {
          code: 'next_step_missing',
          path: ['nextStep'],
          message: 'The feedback does not say what to do next.',
          remedy: 'Suggest one next step.',
        }),
    },
  ],
);
export type Feedback = z.infer<typeof Feedback>;
