import type { Lifecycle, LifecycleRow, TransitionFacts, TransitionGuard } from '../lifecycle.js';
import type { ParticipantEnrollmentState } from '../states.js';
import { cascade, notifyPeople } from './effects.js';

/** The events of a supported person's enrollment, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface ParticipantEnrollmentEvents {
  readonly register: TransitionFacts & { readonly confidentialityLimitsShown: boolean };
  readonly wait: TransitionFacts;
  readonly match: ParticipantEnrollmentFacts;
  readonly activate: TransitionFacts & { readonly activeMatchIds: readonly string[] };
  readonly pause: TransitionFacts;
  readonly resume: TransitionFacts;
  readonly 'wait-again': ParticipantMatchFacts;
  readonly complete: ParticipantMatchFacts;
  readonly withdraw: TransitionFacts & {
    readonly openProposalIds: readonly string[];
    readonly openMatchIds: readonly string[];
  };
}

/** Whose enrollment it is. @category Life cycle events @since 0.1.0 */
export type ParticipantEnrollmentFacts = TransitionFacts & { readonly personId: string };

/** The matches of a participant that are neither closed nor lapsed. @category Life cycle events @since 0.1.0 */
export type ParticipantMatchFacts = ParticipantEnrollmentFacts & { readonly openMatchIds: readonly string[] };

const limitsShown: TransitionGuard<ParticipantEnrollmentEvents['register']> = {
  code: 'confidentiality_limits_not_shown',
  holds: ({ confidentialityLimitsShown }) => confidentialityLimitsShown,
  message: 'The limits of confidentiality have not been shown.',
  remedy: 'Show them before the first thing is disclosed.',
};

const matchActive: TransitionGuard<ParticipantEnrollmentEvents['activate']> = {
  code: 'no_active_match',
  holds: ({ activeMatchIds }) => activeMatchIds.length > 0,
  message: 'No match of this participant is active.',
  remedy: 'Activate a match first.',
};

const noOpenMatch: TransitionGuard<ParticipantMatchFacts> = {
  code: 'matches_still_open',
  holds: ({ openMatchIds }) => openMatchIds.length === 0,
  message: 'There are matches that are not closed.',
  remedy: 'Close them first.',
  params: ({ openMatchIds }) => ({ matchIds: openMatchIds }),
};

type Row = LifecycleRow<ParticipantEnrollmentState, ParticipantEnrollmentEvents>;

// Leaving must leave nothing behind that waits for an answer.
const withdrawal = {
  withdraw: {
    to: 'withdrawn',
    stamp: 'withdrawnAt',
    effects: ({ openProposalIds, openMatchIds }) => [
      ...cascade('proposal', 'withdraw', openProposalIds),
      ...cascade('match', 'begin-closing', openMatchIds),
    ],
  },
} satisfies Row;

const waitAgain = {
  'wait-again': {
    to: 'waiting',
    stamp: 'waitingSince',
    guards: [noOpenMatch],
    effects: ({ personId }) => notifyPeople('waiting-again', [personId]),
  },
} satisfies Row;

const completion = {
  complete: {
    to: 'completed',
    stamp: 'completedAt',
    guards: [noOpenMatch],
    effects: ({ personId }) => notifyPeople('participation-completed', [personId]),
  },
} satisfies Row;

/**
 * The enrollment of someone who is supported: registration, the waiting list, a match or several, and the end.
 * Who withdraws takes open proposals and matches along.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const participantEnrollmentLifecycle: Lifecycle<
  ParticipantEnrollmentState,
  ParticipantEnrollmentEvents
> = {
  entity: 'participant-enrollment',
  initial: ['draft'],
  terminal: ['completed', 'withdrawn'],
  states: {
    draft: { register: { to: 'registered', stamp: 'registeredAt', guards: [limitsShown] }, ...withdrawal },
    registered: { wait: { to: 'waiting', stamp: 'waitingSince' }, ...withdrawal },
    waiting: {
      match: {
        to: 'matched',
        stamp: 'matchedAt',
        effects: ({ personId }) => notifyPeople('participant-matched', [personId]),
      },
      ...withdrawal,
    },
    matched: {
      activate: { to: 'active', stamp: 'activatedAt', guards: [matchActive] },
      ...waitAgain,
      ...withdrawal,
    },
    active: { pause: { to: 'paused', stamp: 'pausedAt' }, ...waitAgain, ...completion, ...withdrawal },
    paused: { resume: { to: 'active', stamp: 'resumedAt' }, ...completion, ...withdrawal },
    completed: {},
    withdrawn: {},
  },
};
