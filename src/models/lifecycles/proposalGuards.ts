import type { TransitionGuard } from '../lifecycle.js';
import type { AcceptProposalFacts, PlacesFact, ProposalEvents, ProposalFacts } from './proposalEvents.js';
import { awaiting, membersOf } from './proposalMembers.js';
import { reached } from './reached.js';

export const awaited: TransitionGuard<AcceptProposalFacts> = {
  code: 'not_awaited',
  holds: (facts) => awaiting(facts).includes(facts.actor),
  message: 'The consent of this person is not awaited.',
  remedy: 'Leave the answer to the people who have not given theirs.',
  params: (facts) => ({ awaiting: awaiting(facts) }),
};

export const reviewed: TransitionGuard<AcceptProposalFacts> = {
  code: 'review_pending',
  holds: ({ reviewPending }) => reviewPending !== true,
  message: 'The program has not reviewed the proposal yet.',
  remedy: 'Wait for the review.',
};

export const notExpired: TransitionGuard<AcceptProposalFacts> = {
  code: 'proposal_expired',
  holds: ({ now, expiresAt }) => !reached(now, expiresAt),
  message: 'The proposal has expired.',
  remedy: 'Propose the match anew.',
};

export const placesKnown: TransitionGuard<AcceptProposalFacts> = {
  code: 'places_unknown',
  holds: (facts) => withoutPlaces(facts).length === 0,
  message: 'The places of someone involved are not known.',
  remedy: 'Count the open matches of every member.',
  params: (facts) => ({ personIds: withoutPlaces(facts) }),
};

export const placesCurrent: TransitionGuard<AcceptProposalFacts> = {
  code: 'stale_version',
  holds: ({ places }) => places.every(isCurrent),
  message: 'The places of someone involved have changed since they were read.',
  remedy: 'Read them again and decide anew.',
  params: ({ places }) => ({ personIds: peopleWhere(places, (place) => !isCurrent(place)) }),
};

export const placesLeft: TransitionGuard<AcceptProposalFacts> = {
  code: 'capacity_full',
  holds: ({ places }) => places.every(hasRoom),
  message: 'Someone involved has no place left.',
  remedy: 'Close a match, raise the capacity, or decline.',
  params: ({ places }) => ({ personIds: peopleWhere(places, (place) => !hasRoom(place)) }),
};

export const hardRulesHold: TransitionGuard<AcceptProposalFacts> = {
  code: 'hard_rule_violated',
  holds: (facts) => hardViolations(facts).length === 0,
  message: 'The match would break hard rules.',
  remedy: 'Withdraw the proposal, or remove the cause and check the rules again.',
  params: (facts) => ({ rules: hardViolations(facts) }),
};

export const noConflictOfInterest: TransitionGuard<AcceptProposalFacts> = {
  code: 'conflict_of_interest',
  holds: (facts) => conflicted(facts).length === 0,
  message: 'A supporter assesses someone whom she would support, or is assessed by her, during the match.',
  remedy: 'Withdraw the proposal, or move the assessment to somebody else.',
  params: (facts) => ({ personIds: conflicted(facts) }),
};

export const deadlineReached: TransitionGuard<ProposalEvents['expire']> = {
  code: 'not_yet_expired',
  holds: ({ now, expiresAt }) => reached(now, expiresAt),
  message: 'The proposal has not expired yet.',
  remedy: 'Wait until it does, or withdraw it.',
};

export const isParty: TransitionGuard<ProposalFacts> = {
  code: 'not_a_party',
  holds: (facts) => membersOf(facts).includes(facts.actor),
  message: 'Only the members of a proposal can decline it.',
  remedy: 'Withdraw the proposal instead.',
};

function withoutPlaces(facts: AcceptProposalFacts): readonly string[] {
  const known = facts.places.map(({ personId }) => personId);
  return membersOf(facts).filter((person) => !known.includes(person));
}

function isCurrent({ version, expectedVersion }: PlacesFact): boolean {
  return version === expectedVersion;
}

function hasRoom({ taken, max }: PlacesFact): boolean {
  return taken < max;
}

function peopleWhere(
  places: readonly PlacesFact[],
  concerned: (place: PlacesFact) => boolean,
): readonly string[] {
  return places.filter(concerned).map(({ personId }) => personId);
}

function hardViolations({ violated }: AcceptProposalFacts): readonly string[] {
  return violated.filter(({ level }) => level === 'hard').map(({ rule }) => rule);
}

/** The supporters who assess someone supported, or the other way round, on any day of the match. */
function conflicted(facts: AcceptProposalFacts): readonly string[] {
  const { members, assessments, today, plannedEnd } = facts;
  const { support, supported } = members;
  const during = assessments.filter(
    ({ from, to }) => (to === undefined || to > today) && (plannedEnd === undefined || from <= plannedEnd),
  );
  return support.filter((person) =>
    during.some(
      ({ assessor, assessee }) =>
        (assessor === person && supported.includes(assessee)) ||
        (assessee === person && supported.includes(assessor)),
    ),
  );
}
