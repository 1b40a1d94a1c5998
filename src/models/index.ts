/**
 * The records of a program as schemas and types, the life cycles that move them, and the practice parameters.
 *
 * @module peer-support-kit/models
 */
export { parse } from '../core/decode.js';
export type { Issue } from '../core/issue.js';
export { type Outcome, PeerSupportError, toStandard, unwrap } from '../core/outcome.js';
export * from './administration.js';
export * from './agreement.js';
export * from './allowedEvents.js';
export * from './assessmentRelation.js';
export * from './attendance.js';
export * from './auditEvent.js';
export * from './availability.js';
export * from './boundarySet.js';
export * from './busyBlock.js';
export * from './cadence.js';
export * from './checkIn.js';
export * from './checkLifecycle.js';
export * from './checkpoint.js';
export * from './climatePulse.js';
export * from './cohort.js';
export * from './commitment.js';
export * from './competency.js';
export * from './concern.js';
export * from './confidentiality.js';
export * from './crisisResource.js';
export * from './enrollment.js';
export * from './escalationPolicy.js';
export * from './escalationRoster.js';
export * from './expectationSet.js';
export * from './feedback.js';
export * from './handoff.js';
export * from './ids.js';
export * from './infoItem.js';
export * from './initiative.js';
export * from './instrument.js';
export * from './lifecycle.js';
export * from './lifecycles/concern.js';
export * from './lifecycles/concernEvents.js';
export * from './lifecycles/deriveClosure.js';
export * from './lifecycles/goal.js';
export * from './lifecycles/infoItem.js';
export * from './lifecycles/initiative.js';
export * from './lifecycles/match.js';
export * from './lifecycles/participantEnrollment.js';
export * from './lifecycles/proposal.js';
export * from './lifecycles/proposalEvents.js';
export * from './lifecycles/session.js';
export * from './lifecycles/supporterEnrollment.js';
export * from './lifecycles/supporterEnrollmentEvents.js';
export * from './lifecycles/turn.js';
export * from './listTransitions.js';
export * from './match.js';
export * from './matchProposal.js';
export * from './membersBySide.js';
export * from './moments.js';
export * from './needsAssessment.js';
export * from './needsResponse.js';
export * from './note.js';
export * from './parameters/overrideParameter.js';
export {
  EvidenceGrade,
  ParameterOverride,
  ParameterValue,
  PracticeParameter,
} from './parameters/parameter.js';
export type { Parameter } from './parameters/parameterGroup.js';
export * from './parameters/parameterTable.js';
export * from './parameters/practiceParameters.js';
export * from './parameters/resolveParameters.js';
export * from './participant.js';
export * from './person.js';
export * from './program.js';
export * from './resource.js';
export * from './roleAssignment.js';
export * from './roles.js';
export * from './rotationPlan.js';
export * from './schemas.js';
export * from './score.js';
export * from './scoreBand.js';
export * from './session.js';
export * from './severity.js';
export * from './smartGoal.js';
export * from './source.js';
export * from './stage.js';
export * from './states.js';
export * from './studyGroup.js';
export * from './supervisionLink.js';
export * from './text.js';
export * from './trainingModule.js';
export * from './trainingRecord.js';
export * from './transition.js';
export * from './turn.js';
export * from './version.js';
export * from './vocabulary.js';
