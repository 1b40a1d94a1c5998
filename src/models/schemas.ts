import { Administration } from './administration.js';
import { Agreement } from './agreement.js';
import { AssessmentRelation } from './assessmentRelation.js';
import { AuditEvent } from './auditEvent.js';
import { Availability } from './availability.js';
import { BusyBlock } from './busyBlock.js';
import { CheckIn } from './checkIn.js';
import { Checkpoint } from './checkpoint.js';
import { ClimatePulse } from './climatePulse.js';
import { Cohort } from './cohort.js';
import { Commitment } from './commitment.js';
import { Competency } from './competency.js';
import { Concern } from './concern.js';
import { CrisisResource } from './crisisResource.js';
import { Enrollment } from './enrollment.js';
import { EscalationPolicy } from './escalationPolicy.js';
import { EscalationRoster } from './escalationRoster.js';
import { ExpectationSet } from './expectationSet.js';
import { Feedback } from './feedback.js';
import { InfoItem } from './infoItem.js';
import { Initiative } from './initiative.js';
import { Instrument } from './instrument.js';
import { Match } from './match.js';
import { MatchProposal } from './matchProposal.js';
import { NeedsAssessment } from './needsAssessment.js';
import { NeedsResponse } from './needsResponse.js';
import { Note } from './note.js';
import { Mentee, Mentor, Participant } from './participant.js';
import { Person } from './person.js';
import { Program } from './program.js';
import { Resource } from './resource.js';
import { RoleAssignment } from './roleAssignment.js';
import { RotationPlan } from './rotationPlan.js';
import { Score } from './score.js';
import { Session } from './session.js';
import { SmartGoal } from './smartGoal.js';
import { StudyGroup } from './studyGroup.js';
import { SupervisionLink } from './supervisionLink.js';
import { TrainingModule } from './trainingModule.js';
import { TrainingRecord } from './trainingRecord.js';
import { Turn } from './turn.js';

/**
 * The schema of every entity, by its name: for exporting JSON Schema, for forms and for tests that go over all.
 *
 * @example
 * ```ts
 * import { parse, schemas } from 'peer-support-kit';
 *
 * parse(schemas.Cohort, { id: 'c1', programId: 'p1', name: 'Class of 2030', start: '2026-09-01', end: '2027-06-30' })._tag
 * // => 'Right'
 * ```
 *
 * @category Parsing
 * @since 0.1.0
 */
export const schemas = {
  Administration,
  Agreement,
  AssessmentRelation,
  AuditEvent,
  Availability,
  BusyBlock,
  CheckIn,
  Checkpoint,
  ClimatePulse,
  Cohort,
  Commitment,
  Competency,
  Concern,
  CrisisResource,
  Enrollment,
  EscalationPolicy,
  EscalationRoster,
  ExpectationSet,
  Feedback,
  InfoItem,
  Initiative,
  Instrument,
  Match,
  MatchProposal,
  Mentee,
  Mentor,
  NeedsAssessment,
  NeedsResponse,
  Note,
  Participant,
  Person,
  Program,
  Resource,
  RoleAssignment,
  RotationPlan,
  Score,
  Session,
  SmartGoal,
  StudyGroup,
  SupervisionLink,
  TrainingModule,
  TrainingRecord,
  Turn,
} as const;
