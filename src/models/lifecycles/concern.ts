import type { Lifecycle, LifecycleRow, TransitionEffect } from '../lifecycle.js';
import type { ConcernState } from '../states.js';
import type { ConcernDeadlineFacts, ConcernEvents } from './concernEvents.js';
import {
  byHandler,
  deadlineAhead,
  notAssessor,
  notBySubject,
  notSubject,
  onDuty,
  overdue,
  reasonGiven,
  receiverAccepted,
  receiverNamed,
  reporterTold,
  secondPerson,
  subjectInformed,
} from './concernGuards.js';
import { notifyPeople, notifyRole, set } from './effects.js';

function due({ nextDueBy }: ConcernDeadlineFacts): readonly TransitionEffect[] {
  return set('dueBy', nextDueBy);
}

type Row = LifecycleRow<ConcernState, ConcernEvents>;

// Silence is answered in every open state: the next contact is called, through a louder channel.
const escalating = {
  'deadline-passed': {
    to: 're-escalated',
    stamp: 'escalatedAt',
    guards: [overdue],
    effects: (facts) => [
      ...due(facts),
      ...(facts.nextContactId === undefined
        ? notifyRole('concern-overdue', 'last-responder')
        : notifyPeople('concern-overdue', [facts.nextContactId])),
    ],
  },
} satisfies Row;

const triage = {
  triage: {
    to: 'triaged',
    stamp: 'triagedAt',
    guards: [deadlineAhead],
    effects: (facts) => [...set('severity', facts.severity), ...due(facts)],
  },
} satisfies Row;

const assignment = {
  assign: {
    to: 'assigned',
    stamp: 'assignedAt',
    guards: [onDuty, notSubject, notAssessor, deadlineAhead],
    effects: (facts) => [
      ...set('handler', facts.handlerId),
      ...due(facts),
      ...notifyPeople('concern-assigned', [facts.handlerId]),
    ],
  },
} satisfies Row;

const acknowledgment = {
  acknowledge: {
    to: 'acknowledged',
    stamp: 'acknowledgedAt',
    guards: [byHandler, deadlineAhead],
    effects: due,
  },
} satisfies Row;

const followUp = {
  'follow-up': { to: 'follow-up', stamp: 'followUpAt', guards: [byHandler, deadlineAhead], effects: due },
} satisfies Row;

const closing = {
  close: {
    to: 'closed',
    stamp: 'closedAt',
    guards: [notBySubject, secondPerson, reporterTold],
    effects: ({ actor, confirmedBy, now }) => [
      ...set('closedBy', actor),
      ...set('secondConfirmation', confirmedBy === undefined ? undefined : { by: confirmedBy, at: now }),
    ],
  },
} satisfies Row;

/**
 * A concern about someone's safety or wellbeing. It cannot get lost: every step sets the deadline of the next one,
 * a deadline that passes calls the next contact whatever the state, and the only way out is to close it, which
 * takes feedback to the reporter and, when it is elevated or imminent, a second person. Nothing deletes it.
 *
 * The library sends nothing and watches no clock: the host carries out the effects, and applies `deadline-passed`
 * when `dueBy` has come. It is not a crisis service.
 *
 * @example
 * ```ts
 * import { concernLifecycle, transition } from 'peer-support-kit';
 *
 * const result = transition(concernLifecycle, 'triaged', 'assign', {
 *   id: 'c1', now: '2026-09-01T22:00:00Z', actor: 'coordinator', nextDueBy: '2026-09-02T02:00:00Z',
 *   handlerId: 'dr-roe', onDutyIds: ['sam', 'kit'], subjectId: 'ada', subjectAssessorIds: ['dr-roe'],
 * });
 * result._tag === 'Left' ? result.left.map((issue) => issue.code) : []
 * // => ['handler_not_on_duty', 'handler_assesses_subject']
 * ```
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const concernLifecycle: Lifecycle<ConcernState, ConcernEvents> = {
  entity: 'concern',
  initial: ['raised'],
  terminal: ['closed'],
  states: {
    raised: { ...triage, ...escalating },
    triaged: {
      ...assignment,
      'take-no-action': {
        to: 'no-action',
        stamp: 'noActionAt',
        guards: [reasonGiven, notBySubject, secondPerson, deadlineAhead],
        effects: (facts) => [...set('noActionReason', facts.reason), ...due(facts)],
      },
      ...escalating,
    },
    assigned: { ...acknowledgment, ...assignment, ...escalating },
    acknowledged: {
      'make-contact': {
        to: 'contact-made',
        stamp: 'contactMadeAt',
        guards: [byHandler, deadlineAhead],
        effects: due,
      },
      ...assignment,
      ...escalating,
    },
    'contact-made': {
      'hand-off': {
        to: 'handed-off',
        stamp: 'handedOffAt',
        guards: [byHandler, receiverNamed, receiverAccepted, subjectInformed, deadlineAhead],
        effects: (facts) => [...set('handoff', { ...facts.handoff, at: facts.now }), ...due(facts)],
      },
      ...followUp,
      ...escalating,
    },
    'handed-off': { ...followUp, ...escalating },
    'follow-up': { ...closing, ...escalating },
    're-escalated': { ...triage, ...assignment, ...acknowledgment, ...escalating },
    'no-action': { ...closing, ...escalating },
    closed: {},
  },
};
