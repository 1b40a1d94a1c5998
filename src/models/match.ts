import * as z from 'zod';
import { entity } from './entity.js';
import { AgreementId, CohortId, MatchId, MatchProposalId, PersonId, ProgramId } from './ids.js';
import { dayAfter, unless } from './invariants.js';
import { MembersBySide } from './membersBySide.js';
import { Day } from './moments.js';
import { MatchState } from './states.js';
import { Version } from './version.js';
import { Formality } from './vocabulary.js';

/** How the two sides of a match stand to each other. @category Matches @since 0.1.0 */
export const MatchKind = z.enum(['near-peer', 'same-level', 'faculty-student', 'lineage']);
export type MatchKind = z.infer<typeof MatchKind>;

/** Why a match ended. @category Matches @since 0.1.0 */
export const ClosureReason = z.enum([
  'completed-goals',
  'end-of-term',
  'mutual',
  'no-contact',
  'mismatch',
  'time',
  'conflict-of-interest',
  'safety',
  'left-school',
  'other',
]);
export type ClosureReason = z.infer<typeof ClosureReason>;

/** How a match ended. Whether it was completed or ended early follows from its plan and is not stored. @category Matches @since 0.1.0 */
export const MatchClosure = entity({
  reason: ClosureReason,
  initiatedBy: PersonId,
  closingMeetingHeld: z.boolean(),
  closedOn: Day,
});
export type MatchClosure = z.infer<typeof MatchClosure>;

/**
 * People who support each other over a time.
 *
 * Issues of its own: `person_on_both_sides`, `duplicate_person`; `agreement_missing` for an active match with
 * neither `agreementId` nor `agreementWaived`; `closure_missing` for a closed match, `closure_on_open_match` for any
 * other; `end_not_after_start` for a planned end not after the start, `end_before_start` for a closure before it.
 *
 * @category Matches
 * @since 0.1.0
 */
export const Match = entity(
  {
    id: MatchId,
    programId: ProgramId,
    cohortId: CohortId.optional(),
    proposalId: MatchProposalId.optional(),
    members: MembersBySide,
    kind: MatchKind,
    formality: Formality.optional(),
    reciprocity: z.enum(['one-way', 'reciprocal']).optional(),
    state: MatchState,
    startedOn: Day,
    plannedEnd: Day.optional(),
    agreementId: AgreementId.optional(),
    /** That the program needs no agreement of this match. */
    agreementWaived: z.boolean().optional(),
    closure: MatchClosure.optional(),
    /** Grows with every change, so that two changes at the same time are noticed. */
    version: Version,
  },
  [
    dayAfter('startedOn', 'plannedEnd'),
    {
      fields: ['state', 'agreementId', 'agreementWaived'],
      check: ({ state, agreementId, agreementWaived }) =>
        unless(state !== 'active' || agreementId !== undefined || agreementWaived === true, {
          code: 'agreement_missing',
          path: ['agreementId'],
          message: 'The match is active without an agreement.',
          remedy: 'Name the agreement in force, or record that the program waives it.',
        }),
    },
    {
      fields: ['state', 'closure'],
      check: ({ state, closure }) =>
        unless(state !== 'closed' || closure !== undefined, {
          code: 'closure_missing',
          path: ['closure'],
          message: 'The match is closed, and nothing says why.',
          remedy: 'Record the reason, who wanted it, whether there was a closing meeting, and the day.',
        }),
    },
    {
      fields: ['state', 'closure'],
      check: ({ state, closure }) =>
        unless(state === 'closed' || closure === undefined, {
          code: 'closure_on_open_match',
          path: ['closure'],
          message: `The match is ${state} and has a closure.`,
          remedy: 'Close the match, or remove the closure.',
        }),
    },
    {
      fields: ['startedOn', 'closure'],
      check: ({ startedOn, closure }) =>
        unless(closure === undefined || startedOn <= closure.closedOn, {
          code: 'end_before_start',
          path: ['closure', 'closedOn'],
          message: 'The match was closed before it started.',
          remedy: 'Correct one of the two days.',
        }),
    },
  ],
);
export type Match = z.infer<typeof Match>;
