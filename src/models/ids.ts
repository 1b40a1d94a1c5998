import * as z from 'zod';
import { rule } from './entity.js';

/**
 * Identifiers are the host's own strings, branded so that one kind is never taken for another. They are compared
 * as they stand: no trimming, no folding of case.
 */
const id = () =>
  z
    .string()
    .min(1)
    .max(200)
    .superRefine(
      rule((value: string) => value === value.trim(), {
        code: 'untrimmed_id',
        message: 'This identifier begins or ends with white space.',
        remedy: 'Trim it where it enters your system.',
      }),
    );

/** Identifies a person across programs and roles. @category Identifiers @since 0.1.0 */
export const PersonId = id().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** Identifies a program. @category Identifiers @since 0.1.0 */
export const ProgramId = id().brand<'ProgramId'>();
export type ProgramId = z.infer<typeof ProgramId>;

/** Identifies a cohort of a program. @category Identifiers @since 0.1.0 */
export const CohortId = id().brand<'CohortId'>();
export type CohortId = z.infer<typeof CohortId>;

/** Identifies an initiative led by students. @category Identifiers @since 0.1.0 */
export const InitiativeId = id().brand<'InitiativeId'>();
export type InitiativeId = z.infer<typeof InitiativeId>;

/** Identifies the assignment of a role to a person. @category Identifiers @since 0.1.0 */
export const RoleAssignmentId = id().brand<'RoleAssignmentId'>();
export type RoleAssignmentId = z.infer<typeof RoleAssignmentId>;

/** Identifies the enrollment of a person in a program. @category Identifiers @since 0.1.0 */
export const EnrollmentId = id().brand<'EnrollmentId'>();
export type EnrollmentId = z.infer<typeof EnrollmentId>;

/** Identifies a relation between an assessor and someone assessed. @category Identifiers @since 0.1.0 */
export const AssessmentRelationId = id().brand<'AssessmentRelationId'>();
export type AssessmentRelationId = z.infer<typeof AssessmentRelationId>;

/** Identifies a relation between a supervisor and a supporter. @category Identifiers @since 0.1.0 */
export const SupervisionLinkId = id().brand<'SupervisionLinkId'>();
export type SupervisionLinkId = z.infer<typeof SupervisionLinkId>;

/** Identifies a stretch of time in which a person is busy. @category Identifiers @since 0.1.0 */
export const BusyBlockId = id().brand<'BusyBlockId'>();
export type BusyBlockId = z.infer<typeof BusyBlockId>;

/** Identifies a competency of supporters. @category Identifiers @since 0.1.0 */
export const CompetencyId = id().brand<'CompetencyId'>();
export type CompetencyId = z.infer<typeof CompetencyId>;

/** Identifies a training module. @category Identifiers @since 0.1.0 */
export const TrainingModuleId = id().brand<'TrainingModuleId'>();
export type TrainingModuleId = z.infer<typeof TrainingModuleId>;

/** Identifies what a person did of a training module. @category Identifiers @since 0.1.0 */
export const TrainingRecordId = id().brand<'TrainingRecordId'>();
export type TrainingRecordId = z.infer<typeof TrainingRecordId>;

/** Identifies a need that an assessment brought to light. @category Identifiers @since 0.1.0 */
export const NeedId = id().brand<'NeedId'>();
export type NeedId = z.infer<typeof NeedId>;

/** Identifies a needs assessment. @category Identifiers @since 0.1.0 */
export const NeedsAssessmentId = id().brand<'NeedsAssessmentId'>();
export type NeedsAssessmentId = z.infer<typeof NeedsAssessmentId>;

/** Identifies an answer to a needs assessment. @category Identifiers @since 0.1.0 */
export const NeedsResponseId = id().brand<'NeedsResponseId'>();
export type NeedsResponseId = z.infer<typeof NeedsResponseId>;

/** Identifies a proposed match. @category Identifiers @since 0.1.0 */
export const MatchProposalId = id().brand<'MatchProposalId'>();
export type MatchProposalId = z.infer<typeof MatchProposalId>;

/** Identifies a match. @category Identifiers @since 0.1.0 */
export const MatchId = id().brand<'MatchId'>();
export type MatchId = z.infer<typeof MatchId>;

/** Identifies the agreement of a match. @category Identifiers @since 0.1.0 */
export const AgreementId = id().brand<'AgreementId'>();
export type AgreementId = z.infer<typeof AgreementId>;

/** Identifies what one side expects of a match. @category Identifiers @since 0.1.0 */
export const ExpectationSetId = id().brand<'ExpectationSetId'>();
export type ExpectationSetId = z.infer<typeof ExpectationSetId>;

/** Identifies a checkpoint of a match. @category Identifiers @since 0.1.0 */
export const CheckpointId = id().brand<'CheckpointId'>();
export type CheckpointId = z.infer<typeof CheckpointId>;

/** Identifies a session. @category Identifiers @since 0.1.0 */
export const SessionId = id().brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

/** Identifies something that a person undertook to do. @category Identifiers @since 0.1.0 */
export const CommitmentId = id().brand<'CommitmentId'>();
export type CommitmentId = z.infer<typeof CommitmentId>;

/** Identifies a study group. @category Identifiers @since 0.1.0 */
export const StudyGroupId = id().brand<'StudyGroupId'>();
export type StudyGroupId = z.infer<typeof StudyGroupId>;

/** Identifies the plan of a role rotation. @category Identifiers @since 0.1.0 */
export const RotationPlanId = id().brand<'RotationPlanId'>();
export type RotationPlanId = z.infer<typeof RotationPlanId>;

/** Identifies a turn in a role rotation. @category Identifiers @since 0.1.0 */
export const TurnId = id().brand<'TurnId'>();
export type TurnId = z.infer<typeof TurnId>;

/** Identifies an anonymous answer about the climate of a group. @category Identifiers @since 0.1.0 */
export const ClimatePulseId = id().brand<'ClimatePulseId'>();
export type ClimatePulseId = z.infer<typeof ClimatePulseId>;

/** Identifies a goal. @category Identifiers @since 0.1.0 */
export const GoalId = id().brand<'GoalId'>();
export type GoalId = z.infer<typeof GoalId>;

/** Identifies a check-in. @category Identifiers @since 0.1.0 */
export const CheckInId = id().brand<'CheckInId'>();
export type CheckInId = z.infer<typeof CheckInId>;

/** Identifies a concern about someone's safety or wellbeing. @category Identifiers @since 0.1.0 */
export const ConcernId = id().brand<'ConcernId'>();
export type ConcernId = z.infer<typeof ConcernId>;

/** Identifies a note. @category Identifiers @since 0.1.0 */
export const NoteId = id().brand<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

/** Identifies a piece of feedback. @category Identifiers @since 0.1.0 */
export const FeedbackId = id().brand<'FeedbackId'>();
export type FeedbackId = z.infer<typeof FeedbackId>;

/** Identifies a shared resource. @category Identifiers @since 0.1.0 */
export const ResourceId = id().brand<'ResourceId'>();
export type ResourceId = z.infer<typeof ResourceId>;

/** Identifies a piece of peer information. @category Identifiers @since 0.1.0 */
export const InfoItemId = id().brand<'InfoItemId'>();
export type InfoItemId = z.infer<typeof InfoItemId>;

/** Identifies an instrument, such as a questionnaire. @category Identifiers @since 0.1.0 */
export const InstrumentId = id().brand<'InstrumentId'>();
export type InstrumentId = z.infer<typeof InstrumentId>;

/** Identifies one filling-in of an instrument. @category Identifiers @since 0.1.0 */
export const AdministrationId = id().brand<'AdministrationId'>();
export type AdministrationId = z.infer<typeof AdministrationId>;

/** Identifies a crisis service. @category Identifiers @since 0.1.0 */
export const CrisisResourceId = id().brand<'CrisisResourceId'>();
export type CrisisResourceId = z.infer<typeof CrisisResourceId>;

/** Identifies an escalation policy. @category Identifiers @since 0.1.0 */
export const EscalationPolicyId = id().brand<'EscalationPolicyId'>();
export type EscalationPolicyId = z.infer<typeof EscalationPolicyId>;

/** Identifies an escalation roster. @category Identifiers @since 0.1.0 */
export const EscalationRosterId = id().brand<'EscalationRosterId'>();
export type EscalationRosterId = z.infer<typeof EscalationRosterId>;

/** Identifies an entry of the audit trail. @category Identifiers @since 0.1.0 */
export const AuditEventId = id().brand<'AuditEventId'>();
export type AuditEventId = z.infer<typeof AuditEventId>;
