import { epochMilliseconds } from '../instants.js';
import type {
  Lifecycle,
  LifecycleRow,
  TransitionEffect,
  TransitionFacts,
  TransitionGuard,
} from '../lifecycle.js';
import type { Instant } from '../moments.js';
import type { Simulation } from '../session.js';
import type { SessionState } from '../states.js';
import { notifyPeople, notifyRole, set } from './effects.js';
import { reached } from './reached.js';

/** The events of a session, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface SessionEvents {
  readonly propose: SessionTimeFacts;
  readonly confirm: SessionTimeFacts;
  readonly start: TransitionFacts;
  readonly finish: TransitionFacts & { readonly start: Instant };
  readonly record: TransitionFacts & {
    readonly attendance?: readonly { readonly personId: string }[] | undefined;
    readonly simulation?: Pick<Simulation, 'emotionalLoad' | 'debriefHeld'> | undefined;
  };
  readonly reschedule: SessionTimeFacts;
  readonly cancel: SessionFacts & { readonly start?: Instant | undefined };
  readonly 'no-show': SessionFacts & { readonly start: Instant; readonly absent: readonly string[] };
  readonly reply: SessionFacts;
  readonly close: TransitionFacts;
}

/** Who is invited to a session. @category Life cycle events @since 0.1.0 */
export type SessionFacts = TransitionFacts & { readonly invited: readonly string[] };

/** The times of a session that are proposed or confirmed. @category Life cycle events @since 0.1.0 */
export type SessionTimeFacts = SessionFacts & { readonly start: Instant; readonly end: Instant };

const startsLater: TransitionGuard<SessionTimeFacts> = {
  code: 'start_not_ahead',
  holds: ({ now, start }) => !reached(now, start),
  message: 'The session would start in the past.',
  remedy: 'Choose a later start.',
};

const endsAfterStart: TransitionGuard<SessionTimeFacts> = {
  code: 'end_not_after_start',
  holds: ({ start, end }) => epochMilliseconds(start) < epochMilliseconds(end),
  message: 'The session would end before it starts.',
  remedy: 'Choose a later end.',
};

const begun: TransitionGuard<TransitionFacts & { readonly start: Instant }> = {
  code: 'not_begun',
  holds: ({ now, start }) => reached(now, start),
  message: 'The session has not begun yet.',
  remedy: 'Wait until its start, or cancel it.',
};

const notBegun: TransitionGuard<SessionEvents['cancel']> = {
  code: 'already_begun',
  holds: ({ now, start }) => !reached(now, start),
  message: 'The session has begun already.',
  remedy: 'Record it as held or as a no-show.',
};

const someoneAbsent: TransitionGuard<SessionEvents['no-show']> = {
  code: 'nobody_absent',
  holds: ({ absent }) => absent.length > 0,
  message: 'Nobody is named as absent.',
  remedy: 'Name who did not come.',
};

const absentInvited: TransitionGuard<SessionEvents['no-show']> = {
  code: 'absent_not_invited',
  holds: ({ absent, invited }) => absent.every((person) => invited.includes(person)),
  message: 'Someone named as absent was not invited.',
  remedy: 'Name only people who were invited.',
  params: ({ absent, invited }) => ({
    personIds: absent.filter((person) => !invited.includes(person)),
  }),
};

const attendanceNoted: TransitionGuard<SessionEvents['record']> = {
  code: 'attendance_missing',
  holds: ({ attendance = [] }) => attendance.length > 0,
  message: 'Nobody has noted who came.',
  remedy: 'Note the attendance.',
};

const debriefed: TransitionGuard<SessionEvents['record']> = {
  code: 'debrief_missing',
  holds: ({ simulation }) =>
    simulation === undefined || simulation.debriefHeld || LIGHT.includes(simulation.emotionalLoad),
  message: 'A simulation that was hard to bear has not been talked over.',
  remedy: 'Hold the debrief first.',
};

const LIGHT: readonly Simulation['emotionalLoad'][] = ['none', 'light'];

function toOthers(template: string, { invited, actor }: SessionFacts): readonly TransitionEffect[] {
  return notifyPeople(
    template,
    invited.filter((person) => person !== actor),
  );
}

function noticeMinutes(now: Instant, start: Instant | undefined): number | undefined {
  if (start === undefined) return undefined;
  return Math.floor((epochMilliseconds(start) - epochMilliseconds(now)) / 60_000);
}

type Row = LifecycleRow<SessionState, SessionEvents>;

const cancellation = {
  cancel: {
    to: 'cancelled',
    stamp: 'cancelledAt',
    guards: [notBegun],
    effects: (facts) => [
      ...set('cancelledBy', facts.actor),
      ...set('noticeMinutes', noticeMinutes(facts.now, facts.start)),
      ...toOthers('session-cancelled', facts),
    ],
  },
} satisfies Row;

const finishing = { finish: { to: 'held', stamp: 'heldAt', guards: [begun] } } satisfies Row;

const replying = {
  reply: { to: 'replied', stamp: 'repliedAt', effects: (facts) => toOthers('exchange-replied', facts) },
} satisfies Row;

/**
 * A session, from the request to the record of who came; and the shorter life of an asynchronous exchange, which
 * is opened, replied to and closed. A session that is moved ends here, and a new one is proposed in its place.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const sessionLifecycle: Lifecycle<SessionState, SessionEvents> = {
  entity: 'session',
  initial: ['requested', 'proposed', 'opened'],
  terminal: ['recorded', 'rescheduled', 'cancelled', 'no-show', 'closed'],
  states: {
    requested: {
      propose: {
        to: 'proposed',
        stamp: 'proposedAt',
        guards: [startsLater, endsAfterStart],
        effects: (facts) => [
          ...set('start', facts.start),
          ...set('end', facts.end),
          ...toOthers('session-proposed', facts),
        ],
      },
      ...cancellation,
    },
    proposed: {
      confirm: {
        to: 'confirmed',
        stamp: 'confirmedAt',
        guards: [startsLater, endsAfterStart],
        effects: (facts) => toOthers('session-confirmed', facts),
      },
      ...cancellation,
    },
    confirmed: {
      start: { to: 'in-progress', stamp: 'startedAt' },
      ...finishing,
      reschedule: {
        to: 'rescheduled',
        stamp: 'rescheduledAt',
        guards: [startsLater, endsAfterStart],
        effects: (facts) => [
          {
            kind: 'create',
            entity: 'session',
            value: { state: 'proposed', replaces: facts.id, start: facts.start, end: facts.end },
          },
          ...toOthers('session-rescheduled', facts),
        ],
      },
      ...cancellation,
      'no-show': {
        to: 'no-show',
        stamp: 'noShowAt',
        guards: [begun, someoneAbsent, absentInvited],
        effects: ({ absent }) => [
          ...set(
            'attendance',
            absent.map((personId) => ({ personId, status: 'no-show' })),
          ),
          ...notifyPeople('session-missed', absent),
          ...notifyRole('session-missed', 'coordinator'),
        ],
      },
    },
    'in-progress': finishing,
    held: { record: { to: 'recorded', stamp: 'recordedAt', guards: [attendanceNoted, debriefed] } },
    opened: {
      ...replying,
      cancel: {
        to: 'cancelled',
        stamp: 'cancelledAt',
        effects: (facts) => [...set('cancelledBy', facts.actor), ...toOthers('exchange-cancelled', facts)],
      },
    },
    replied: { ...replying, close: { to: 'closed', stamp: 'closedAt' } },
    recorded: {},
    rescheduled: {},
    cancelled: {},
    'no-show': {},
    closed: {},
  },
};
