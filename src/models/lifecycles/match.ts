import type {
  Lifecycle,
  LifecycleRow,
  TransitionEffect,
  TransitionFacts,
  TransitionGuard,
} from '../lifecycle.js';
import type { MatchClosure } from '../match.js';
import type { Day, Instant } from '../moments.js';
import type { MatchState } from '../states.js';
import { notifyPeople, notifyRole, set } from './effects.js';
import { reached } from './reached.js';

/** The events of a match, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface MatchEvents {
  readonly activate: MatchFacts & {
    readonly agreementInForce: boolean;
    /** Whether the program does without agreements. */
    readonly agreementWaived?: boolean | undefined;
    readonly firstMeetingHeld: boolean;
  };
  readonly lapse: MatchFacts & {
    readonly firstMeetingDeadline: Instant;
    readonly firstMeetingHeld: boolean;
  };
  readonly hold: TransitionFacts;
  readonly resume: TransitionFacts;
  readonly 'begin-closing': MatchFacts & {
    readonly reason?: MatchClosure['reason'] | undefined;
    readonly closingMeeting?: 'planned' | 'waived' | undefined;
  };
  readonly close: MatchFacts & {
    readonly reason: MatchClosure['reason'];
    /** Who began to close it. */
    readonly initiatedBy: string;
    readonly closingMeeting: 'planned' | 'waived' | 'held';
    /** The calendar day where the program is. */
    readonly today: Day;
  };
}

/** Everyone in a match, on both sides. @category Life cycle events @since 0.1.0 */
export type MatchFacts = TransitionFacts & { readonly partyIds: readonly string[] };

const agreed: TransitionGuard<MatchEvents['activate']> = {
  code: 'agreement_not_in_force',
  holds: ({ agreementInForce, agreementWaived }) => agreementInForce || agreementWaived === true,
  message: 'No agreement is in force.',
  remedy: 'Have all parties sign the same version.',
};

const firstMeeting: TransitionGuard<MatchEvents['activate']> = {
  code: 'first_meeting_missing',
  holds: ({ firstMeetingHeld }) => firstMeetingHeld,
  message: 'The first meeting has not taken place.',
  remedy: 'Hold it first.',
};

const deadlineOver: TransitionGuard<MatchEvents['lapse']> = {
  code: 'first_meeting_not_due',
  holds: ({ now, firstMeetingDeadline }) => reached(now, firstMeetingDeadline),
  message: 'There is still time for the first meeting.',
  remedy: 'Wait until the deadline.',
};

const neverMet: TransitionGuard<MatchEvents['lapse']> = {
  code: 'first_meeting_held',
  holds: ({ firstMeetingHeld }) => !firstMeetingHeld,
  message: 'The first meeting has taken place.',
  remedy: 'Activate the match, or close it with a reason.',
};

const reasonGiven: TransitionGuard<MatchEvents['begin-closing']> = {
  code: 'closure_reason_missing',
  holds: ({ reason }) => reason !== undefined,
  message: 'There is no reason for closing.',
  remedy: 'Choose the reason that comes closest.',
};

const meetingDecided: TransitionGuard<MatchEvents['begin-closing']> = {
  code: 'closing_meeting_undecided',
  holds: ({ closingMeeting }) => closingMeeting !== undefined,
  message: 'A closing meeting is neither planned nor waived.',
  remedy: 'Plan it; waive it where safety demands it.',
};

const meetingSettled: TransitionGuard<MatchEvents['close']> = {
  code: 'closing_meeting_open',
  holds: ({ closingMeeting }) => closingMeeting === 'held' || closingMeeting === 'waived',
  message: 'The closing meeting has not taken place.',
  remedy: 'Hold it, or waive it.',
};

function freePlaces(people: readonly string[]): readonly TransitionEffect[] {
  return people.map((who) => ({ kind: 'free-place', who }));
}

type Row = LifecycleRow<MatchState, MatchEvents>;

const closing = {
  'begin-closing': {
    to: 'closing',
    stamp: 'closingSince',
    guards: [reasonGiven, meetingDecided],
    effects: ({ reason, closingMeeting, actor, partyIds }) => [
      ...set('closureReason', reason),
      ...set('closureInitiatedBy', actor),
      ...set('closingMeeting', closingMeeting),
      ...notifyPeople('match-closing', partyIds),
    ],
  },
} satisfies Row;

/**
 * A match, from its acceptance to its closure. It becomes active with an agreement and a first meeting; without
 * one by the deadline it lapses and frees the places. It ends with a reason and, unless waived, a meeting; whether
 * it counts as completed is derived by `deriveClosure`, not chosen.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const matchLifecycle: Lifecycle<MatchState, MatchEvents> = {
  entity: 'match',
  initial: ['agreement-pending'],
  terminal: ['closed', 'lapsed'],
  states: {
    'agreement-pending': {
      activate: {
        to: 'active',
        stamp: 'activatedAt',
        guards: [agreed, firstMeeting],
        effects: ({ partyIds }) => notifyPeople('match-active', partyIds),
      },
      lapse: {
        to: 'lapsed',
        stamp: 'lapsedAt',
        guards: [deadlineOver, neverMet],
        effects: ({ partyIds }) => [
          ...freePlaces(partyIds),
          ...notifyPeople('match-lapsed', partyIds),
          ...notifyRole('match-lapsed', 'coordinator'),
        ],
      },
      ...closing,
    },
    active: { hold: { to: 'on-hold', stamp: 'heldAt' }, ...closing },
    'on-hold': { resume: { to: 'active', stamp: 'resumedAt' }, ...closing },
    closing: {
      close: {
        to: 'closed',
        stamp: 'closedAt',
        guards: [meetingSettled],
        effects: ({ reason, initiatedBy, closingMeeting, today, partyIds }) => [
          ...set('closure', {
            reason,
            initiatedBy,
            closingMeetingHeld: closingMeeting === 'held',
            closedOn: today,
          }),
          ...freePlaces(partyIds),
          ...notifyPeople('closure-survey', partyIds),
        ],
      },
    },
    closed: {},
    lapsed: {},
  },
};
