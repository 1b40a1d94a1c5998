import type { Lifecycle, LifecycleRow, TransitionEffect } from '../lifecycle.js';
import type { ProposalState } from '../states.js';
import { cascade, notifyPeople, set } from './effects.js';
import type { AcceptProposalFacts, ProposalEvents, ProposalFacts } from './proposalEvents.js';
import {
  awaited,
  deadlineReached,
  hardRulesHold,
  isParty,
  noConflictOfInterest,
  notExpired,
  placesCurrent,
  placesKnown,
  placesLeft,
  reviewed,
} from './proposalGuards.js';
import { awaiting, isLastConsent, membersOf, otherMembers } from './proposalMembers.js';

function recordConsent({ acceptedBy, actor }: AcceptProposalFacts): readonly TransitionEffect[] {
  return set('acceptedBy', [...acceptedBy, actor]);
}

function makeMatch(facts: AcceptProposalFacts): readonly TransitionEffect[] {
  const { id: proposalId, members, places, otherOpenProposals, today: startedOn, plannedEnd } = facts;
  const planned = plannedEnd === undefined ? {} : { plannedEnd };
  return [
    ...recordConsent(facts),
    {
      kind: 'create',
      entity: 'match',
      value: { state: 'agreement-pending', proposalId, members, startedOn, ...planned },
    },
    ...places.map(
      ({ personId, version }): TransitionEffect => ({
        kind: 'take-place',
        who: personId,
        expectedVersion: version,
        nextVersion: version + 1,
      }),
    ),
    ...notifyPeople('proposal-accepted', membersOf(facts)),
    ...otherOpenProposals.flatMap((other) => [
      ...cascade('proposal', 'supersede', [other.id]),
      ...notifyPeople('proposal-superseded', other.mentorIds),
    ]),
  ];
}

function release(facts: ProposalFacts, template: string): readonly TransitionEffect[] {
  return [
    ...notifyPeople(template, otherMembers(facts)),
    { kind: 'release-to-next-choice', menteeIds: facts.members.supported, proposalId: facts.id },
  ];
}

const open: LifecycleRow<ProposalState, ProposalEvents> = {
  accept: {
    when: isLastConsent,
    to: 'accepted',
    stamp: 'acceptedAt',
    guards: [
      awaited,
      reviewed,
      notExpired,
      placesKnown,
      placesCurrent,
      placesLeft,
      hardRulesHold,
      noConflictOfInterest,
    ],
    effects: makeMatch,
    otherwise: {
      to: 'partly-accepted',
      guards: [awaited, reviewed, notExpired],
      effects: (facts) => [
        ...recordConsent(facts),
        ...notifyPeople(
          'proposal-awaits-you',
          awaiting(facts).filter((person) => person !== facts.actor),
        ),
      ],
    },
  },
  decline: {
    to: 'declined',
    stamp: 'declinedAt',
    guards: [isParty],
    effects: (facts) => [...set('declineReason', facts.reason), ...release(facts, 'proposal-declined')],
  },
  expire: {
    to: 'expired',
    stamp: 'expiredAt',
    guards: [deadlineReached],
    effects: (facts) => release(facts, 'proposal-expired'),
  },
  supersede: {
    to: 'superseded',
    stamp: 'supersededAt',
    effects: ({ supersededBy }) => set('supersededBy', supersededBy),
  },
  withdraw: {
    to: 'withdrawn',
    stamp: 'withdrawnAt',
    effects: (facts) => notifyPeople('proposal-withdrawn', otherMembers(facts)),
  },
};

/**
 * A proposed pair or group, until everyone asked has accepted. The last consent checks capacity, hard rules,
 * conflicts of interest and expiry anew, creates the match, and supersedes the proposals that compete with it, all
 * in one result. Proposals that are declined or expire release the mentees to their next choice, so that silence
 * blocks nobody.
 *
 * @example
 * ```ts
 * import { proposalLifecycle, transition } from 'peer-support-kit';
 *
 * const result = transition(proposalLifecycle, 'partly-accepted', 'accept', {
 *   id: 'p1',
 *   now: '2026-09-12T08:00:00Z',
 *   today: '2026-09-12',
 *   actor: 'mo',
 *   members: { support: ['mo'], supported: ['ada'] },
 *   acceptedBy: ['ada'],
 *   expiresAt: '2026-09-11T08:00:00Z',
 *   places: [
 *     { personId: 'ada', taken: 0, max: 1, version: 3, expectedVersion: 3 },
 *     { personId: 'mo', taken: 2, max: 2, version: 7, expectedVersion: 7 },
 *   ],
 *   violated: [],
 *   assessments: [],
 *   otherOpenProposals: [],
 * });
 * result._tag === 'Left' ? result.left.map((issue) => issue.code) : [] // => ['proposal_expired', 'capacity_full']
 * ```
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const proposalLifecycle: Lifecycle<ProposalState, ProposalEvents> = {
  entity: 'proposal',
  initial: ['proposed'],
  terminal: ['accepted', 'declined', 'expired', 'superseded', 'withdrawn'],
  states: {
    proposed: open,
    'partly-accepted': open,
    accepted: {},
    declined: {},
    expired: {},
    superseded: {},
    withdrawn: {},
  },
};
