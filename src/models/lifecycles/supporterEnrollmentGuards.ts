import type { TransitionGuard } from '../lifecycle.js';
import { reached } from './reached.js';
import type { SupporterEnrollmentEvents, SupporterTrainingFacts } from './supporterEnrollmentEvents.js';

export const eligible: TransitionGuard<SupporterEnrollmentEvents['start-training']> = {
  code: 'not_eligible',
  holds: ({ unmetCriteria }) => unmetCriteria.length === 0,
  message: 'Criteria for this role are not met.',
  remedy: 'See that they are met, or decline.',
  params: ({ unmetCriteria }) => ({ criteria: unmetCriteria }),
};

export const trained: TransitionGuard<SupporterTrainingFacts> = {
  code: 'training_incomplete',
  holds: ({ missingModuleIds }) => missingModuleIds.length === 0,
  message: 'Required training modules are missing or no longer valid.',
  remedy: 'Complete or renew them first.',
  params: ({ missingModuleIds }) => ({ moduleIds: missingModuleIds }),
};

export const trainingExpired: TransitionGuard<SupporterEnrollmentEvents['lapse']> = {
  code: 'training_still_valid',
  holds: ({ now, trainingValidUntil }) => reached(now, trainingValidUntil),
  message: 'The training is still valid.',
  remedy: 'Wait until it expires.',
};

export const scopeAcknowledged: TransitionGuard<SupporterEnrollmentEvents['activate']> = {
  code: 'scope_not_acknowledged',
  holds: (facts) => facts.scopeAcknowledged,
  message: 'The scope of the role has not been acknowledged.',
  remedy: 'Have the supporter read and acknowledge what the role covers and what it does not.',
};

export const supervised: TransitionGuard<SupporterEnrollmentEvents['activate']> = {
  code: 'supervisor_missing',
  holds: ({ supervisorId, personId }) => supervisorId !== undefined && supervisorId !== personId,
  message: 'Nobody else supervises this supporter.',
  remedy: 'Assign a supervisor.',
};

export const confidentialitySigned: TransitionGuard<SupporterEnrollmentEvents['activate']> = {
  code: 'confidentiality_not_signed',
  holds: (facts) => facts.confidentialitySigned,
  message: 'The confidentiality statement is not signed.',
  remedy: 'Have the supporter sign it.',
};

export const ownRequest: TransitionGuard<SupporterEnrollmentEvents['pause']> = {
  code: 'not_own_request',
  holds: ({ reason, actor, personId }) => reason !== 'self-request' || actor === personId,
  message: 'Only the supporter can pause at her own request.',
  remedy: 'Give the reason that applies.',
};

export const coolOffOver: TransitionGuard<SupporterEnrollmentEvents['resume']> = {
  code: 'cool_off_running',
  holds: ({ now, coolOffUntil }) => coolOffUntil === undefined || reached(now, coolOffUntil),
  message: 'The cool-off period is not over.',
  remedy: 'Wait until it ends.',
};

export const debriefed: TransitionGuard<SupporterEnrollmentEvents['resume']> = {
  code: 'debrief_missing',
  holds: ({ debriefRequired, debriefDone }) => debriefDone || !debriefRequired,
  message: 'The debrief that was required has not taken place.',
  remedy: 'Hold it first.',
};

export const conductConcern: TransitionGuard<SupporterEnrollmentEvents['suspend']> = {
  code: 'conduct_concern_missing',
  holds: ({ conductConcernId }) => conductConcernId !== undefined,
  message: 'There is no concern about conduct to base a suspension on.',
  remedy: 'Raise the concern first, or pause instead.',
};

export const concernResolved: TransitionGuard<SupporterEnrollmentEvents['reinstate']> = {
  code: 'conduct_concern_open',
  holds: ({ conductConcernClosed }) => conductConcernClosed,
  message: 'The concern about conduct is still open.',
  remedy: 'Close it first.',
};

export const handedOver: TransitionGuard<SupporterEnrollmentEvents['close']> = {
  code: 'matches_not_handed_over',
  holds: (facts) => withoutSuccessor(facts).length === 0,
  message: 'There are active matches that nobody takes over.',
  remedy: 'Close each of them or hand it over.',
  params: (facts) => ({ matchIds: withoutSuccessor(facts) }),
};

function withoutSuccessor({
  activeMatchIds,
  handedOverMatchIds,
}: SupporterEnrollmentEvents['close']): readonly string[] {
  return activeMatchIds.filter((id) => !handedOverMatchIds.includes(id));
}
