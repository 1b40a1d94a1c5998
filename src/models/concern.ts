import * as z from 'zod';
import { entity } from './entity.js';
import { Handoff } from './handoff.js';
import { CheckInId, ConcernId, PersonId, ProgramId } from './ids.js';
import { differentPeople, instantAfter, unless } from './invariants.js';
import { Instant } from './moments.js';
import { ConcernSeverity } from './severity.js';
import { ConcernState } from './states.js';
import { LongText } from './text.js';

/** What a concern is about. @category Safety @since 0.1.0 */
export const ConcernCategory = z.enum([
  'self-harm',
  'harm-to-others',
  'medical-emergency',
  'abuse',
  'distress',
  'substance-use',
  'hardship',
  'discrimination',
  'conduct',
  'other',
]);
export type ConcernCategory = z.infer<typeof ConcernCategory>;

/** That a second person looked at a concern and agrees that it may be closed. @category Safety @since 0.1.0 */
export const SecondConfirmation = entity({ by: PersonId, at: Instant });
export type SecondConfirmation = z.infer<typeof SecondConfirmation>;

const OWN_CONCERN = {
  code: 'subject_handles_own_concern',
  message: 'The person concerned has a part in handling her own concern.',
  remedy: 'Give this part to somebody else.',
};

/**
 * A concern about somebody's safety or wellbeing. It is never deleted, only closed.
 *
 * `reporter` is absent where the report is anonymous; `evidence` is in the reporter's own words. `consentToShare`
 * is always recorded: `'not-required'` only for an imminent danger, which is passed on in any case.
 *
 * Issues of its own: `consent_required`; `subject_handles_own_concern` for the person concerned as handler, as
 * closer or as second confirmer; for a closed concern `closer_missing` and, if elevated or imminent,
 * `second_confirmation_missing`; `second_confirmation_by_closer`; `end_not_after_start` for a deadline not after the
 * report; `warm_handoff_not_accepted`, `warm_handoff_without_subject`.
 *
 * @example
 * ```ts
 * import { Concern, parse } from 'peer-support-kit';
 *
 * const result = parse(Concern, {
 *   id: 'c1',
 *   programId: 'autumn',
 *   subject: 'ada',
 *   severity: 'elevated',
 *   category: 'distress',
 *   evidence: 'She said that she cannot go on like this.',
 *   consentToShare: 'not-required',
 *   state: 'closed',
 *   dueBy: '2026-09-01T12:00:00Z',
 *   closedBy: 'ada',
 * });
 * result._tag === 'Left' ? result.left.map((issue) => issue.code) : []
 * // => ['consent_required', 'subject_handles_own_concern', 'second_confirmation_missing']
 * ```
 *
 * @category Safety
 * @since 0.1.0
 */
export const Concern = entity(
  {
    id: ConcernId,
    programId: ProgramId,
    subject: PersonId,
    reporter: PersonId.optional(),
    severity: ConcernSeverity,
    category: ConcernCategory,
    evidence: LongText,
    consentToShare: z.union([z.boolean(), z.literal('not-required')]),
    state: ConcernState,
    raisedAt: Instant.optional(),
    /** When a human being has to have been in contact. */
    dueBy: Instant,
    checkInId: CheckInId.optional(),
    handler: PersonId.optional(),
    handoff: Handoff.optional(),
    closedBy: PersonId.optional(),
    secondConfirmation: SecondConfirmation.optional(),
  },
  [
    instantAfter('raisedAt', 'dueBy'),
    {
      fields: ['severity', 'consentToShare'],
      check: ({ severity, consentToShare }) =>
        unless(severity === 'imminent' || consentToShare !== 'not-required', {
          code: 'consent_required',
          path: ['consentToShare'],
          message: `A concern that is ${severity} is shared only with consent.`,
          remedy: 'Record whether the person concerned consents: true or false.',
        }),
    },
    differentPeople('subject', 'handler', OWN_CONCERN),
    differentPeople('subject', 'closedBy', OWN_CONCERN),
    {
      fields: ['subject', 'secondConfirmation'],
      check: ({ subject, secondConfirmation }) =>
        unless(secondConfirmation?.by !== subject, {
          ...OWN_CONCERN,
          path: ['secondConfirmation', 'by'],
        }),
    },
    {
      fields: ['state', 'closedBy'],
      check: ({ state, closedBy }) =>
        unless(state !== 'closed' || closedBy !== undefined, {
          code: 'closer_missing',
          path: ['closedBy'],
          message: 'The concern is closed, and nothing says by whom.',
          remedy: 'Record who closed it.',
        }),
    },
    {
      fields: ['state', 'severity', 'secondConfirmation'],
      check: ({ state, severity, secondConfirmation }) =>
        unless(state !== 'closed' || !isSevere(severity) || secondConfirmation !== undefined, {
          code: 'second_confirmation_missing',
          path: ['secondConfirmation'],
          message: `A concern that is ${severity} was closed by one person alone.`,
          remedy: 'Have a second person confirm it.',
        }),
    },
    {
      fields: ['closedBy', 'secondConfirmation'],
      check: ({ closedBy, secondConfirmation }) =>
        unless(secondConfirmation === undefined || secondConfirmation.by !== closedBy, {
          code: 'second_confirmation_by_closer',
          path: ['secondConfirmation', 'by'],
          message: 'Whoever closed the concern also confirmed it.',
          remedy: 'Have somebody else confirm it.',
        }),
    },
  ],
);
export type Concern = z.infer<typeof Concern>;

function isSevere(severity: ConcernSeverity): boolean {
  return severity === 'elevated' || severity === 'imminent';
}
