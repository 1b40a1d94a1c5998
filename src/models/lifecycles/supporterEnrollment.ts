import type { Lifecycle, LifecycleRow } from '../lifecycle.js';
import type { SupporterEnrollmentState } from '../states.js';
import { cascade, notifyPeople, notifyRole, set } from './effects.js';
import type { SupporterEnrollmentEvents } from './supporterEnrollmentEvents.js';
import {
  concernResolved,
  conductConcern,
  confidentialitySigned,
  coolOffOver,
  debriefed,
  eligible,
  handedOver,
  ownRequest,
  scopeAcknowledged,
  supervised,
  trained,
  trainingExpired,
} from './supporterEnrollmentGuards.js';

type Row = LifecycleRow<SupporterEnrollmentState, SupporterEnrollmentEvents>;

const withdrawal = { withdraw: { to: 'withdrawn', stamp: 'withdrawnAt' } } satisfies Row;

const refusal = {
  decline: {
    to: 'declined',
    stamp: 'declinedAt',
    effects: ({ personId }) => notifyPeople('application-declined', [personId]),
  },
} satisfies Row;

const expiry = {
  lapse: {
    to: 'lapsed',
    stamp: 'lapsedAt',
    guards: [trainingExpired],
    effects: ({ personId }) => [
      ...notifyPeople('training-expired', [personId]),
      ...notifyRole('training-expired', 'coordinator'),
    ],
  },
} satisfies Row;

const ending = { close: { to: 'closed', stamp: 'closedAt', guards: [handedOver] } } satisfies Row;

/**
 * The enrollment of someone who supports others: application, training, active service with pauses, and an end
 * that leaves no match without a supporter.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const supporterEnrollmentLifecycle: Lifecycle<SupporterEnrollmentState, SupporterEnrollmentEvents> = {
  entity: 'supporter-enrollment',
  initial: ['draft'],
  terminal: ['declined', 'withdrawn', 'closed'],
  states: {
    draft: { apply: { to: 'applied', stamp: 'appliedAt' }, ...withdrawal },
    applied: { screen: { to: 'screened', stamp: 'screenedAt' }, ...refusal, ...withdrawal },
    screened: {
      accept: {
        to: 'accepted',
        stamp: 'acceptedAt',
        effects: ({ personId }) => notifyPeople('application-accepted', [personId]),
      },
      ...refusal,
      ...withdrawal,
    },
    accepted: {
      'start-training': { to: 'in-training', stamp: 'trainingStartedAt', guards: [eligible] },
      ...withdrawal,
    },
    'in-training': {
      'complete-training': { to: 'trained', stamp: 'trainedAt', guards: [trained] },
      ...withdrawal,
    },
    trained: {
      activate: {
        to: 'active',
        stamp: 'activatedAt',
        guards: [trained, scopeAcknowledged, supervised, confidentialitySigned],
        effects: ({ personId }) => notifyPeople('supporter-active', [personId]),
      },
      ...expiry,
      ...withdrawal,
    },
    active: {
      pause: {
        to: 'paused',
        stamp: 'pausedAt',
        guards: [ownRequest],
        effects: ({ reason, coolOffUntil }) => [
          ...set('pauseReason', reason),
          ...set('coolOffUntil', coolOffUntil),
          ...notifyRole('supporter-paused', 'coordinator'),
        ],
      },
      suspend: {
        to: 'suspended',
        stamp: 'suspendedAt',
        guards: [conductConcern],
        effects: ({ personId, activeMatchIds }) => [
          ...cascade('match', 'hold', activeMatchIds),
          ...notifyPeople('supporter-suspended', [personId]),
          ...notifyRole('supporter-suspended', 'coordinator'),
        ],
      },
      ...expiry,
      ...ending,
    },
    paused: {
      resume: { to: 'active', stamp: 'resumedAt', guards: [coolOffOver, debriefed, trained] },
      ...expiry,
      ...ending,
    },
    suspended: {
      reinstate: {
        to: 'active',
        stamp: 'reinstatedAt',
        guards: [concernResolved],
        effects: ({ personId }) => notifyPeople('supporter-reinstated', [personId]),
      },
      ...ending,
    },
    lapsed: {
      'start-training': { to: 'in-training', stamp: 'trainingStartedAt', guards: [eligible] },
      ...withdrawal,
    },
    declined: {},
    withdrawn: {},
    closed: {},
  },
};
