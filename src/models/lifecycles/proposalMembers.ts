import type { AcceptProposalFacts, ProposalFacts } from './proposalEvents.js';

export function membersOf({ members }: ProposalFacts): readonly string[] {
  return [...members.supported, ...members.support];
}

export function otherMembers(facts: ProposalFacts): readonly string[] {
  return membersOf(facts).filter((person) => person !== facts.actor);
}

export function awaiting(facts: AcceptProposalFacts): readonly string[] {
  const { required = membersOf(facts), acceptedBy } = facts;
  return required.filter((person) => !acceptedBy.includes(person));
}

export function isLastConsent(facts: AcceptProposalFacts): boolean {
  return awaiting(facts).every((person) => person === facts.actor);
}
