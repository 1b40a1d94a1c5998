import * as z from 'zod';

/** Where the enrollment of someone who supports others stands. @category Life cycle states @since 0.1.0 */
export const SupporterEnrollmentState = z.enum([
  'draft',
  'applied',
  'screened',
  'accepted',
  'in-training',
  'trained',
  'active',
  'paused',
  'suspended',
  'lapsed',
  'declined',
  'withdrawn',
  'closed',
]);
export type SupporterEnrollmentState = z.infer<typeof SupporterEnrollmentState>;

/** Where the enrollment of someone who is supported stands. @category Life cycle states @since 0.1.0 */
export const ParticipantEnrollmentState = z.enum([
  'draft',
  'registered',
  'waiting',
  'matched',
  'active',
  'paused',
  'completed',
  'withdrawn',
]);
export type ParticipantEnrollmentState = z.infer<typeof ParticipantEnrollmentState>;

/** Where a proposed pair stands before it is a match. @category Life cycle states @since 0.1.0 */
export const ProposalState = z.enum([
  'proposed',
  'partly-accepted',
  'accepted',
  'declined',
  'expired',
  'superseded',
  'withdrawn',
]);
export type ProposalState = z.infer<typeof ProposalState>;

/** Where an accepted match stands. @category Life cycle states @since 0.1.0 */
export const MatchState = z.enum(['agreement-pending', 'active', 'on-hold', 'closing', 'closed', 'lapsed']);
export type MatchState = z.infer<typeof MatchState>;

/** Where a session stands; `opened`, `replied` and `closed` belong to asynchronous exchanges. @category Life cycle states @since 0.1.0 */
export const SessionState = z.enum([
  'requested',
  'proposed',
  'confirmed',
  'in-progress',
  'held',
  'recorded',
  'rescheduled',
  'cancelled',
  'no-show',
  'opened',
  'replied',
  'closed',
]);
export type SessionState = z.infer<typeof SessionState>;

/** Where a goal stands. @category Life cycle states @since 0.1.0 */
export const GoalState = z.enum([
  'draft',
  'proposed',
  'agreed',
  'active',
  'on-hold',
  'achieved',
  'partly-achieved',
  'missed',
  'abandoned',
  'carried-forward',
]);
export type GoalState = z.infer<typeof GoalState>;

/** Where a concern about someone's safety or wellbeing stands; it is closed, never deleted. @category Life cycle states @since 0.1.0 */
export const ConcernState = z.enum([
  'raised',
  'triaged',
  'assigned',
  'acknowledged',
  'contact-made',
  'handed-off',
  'follow-up',
  're-escalated',
  'no-action',
  'closed',
]);
export type ConcernState = z.infer<typeof ConcernState>;

/** Where the vetting of a piece of peer information stands. @category Life cycle states @since 0.1.0 */
export const InfoItemState = z.enum([
  'submitted',
  'peer-checked',
  'faculty-verified',
  'published',
  'review-due',
  'disputed',
  'retired',
]);
export type InfoItemState = z.infer<typeof InfoItemState>;

/** Where a turn in a role rotation stands. @category Life cycle states @since 0.1.0 */
export const TurnState = z.enum([
  'planned',
  'prepared',
  'delivered',
  'rated',
  'swapped',
  'missed',
  'rescheduled',
]);
export type TurnState = z.infer<typeof TurnState>;

/** Where a student-led initiative stands. @category Life cycle states @since 0.1.0 */
export const InitiativeState = z.enum(['proposed', 'approved', 'running', 'handed-over', 'closed']);
export type InitiativeState = z.infer<typeof InitiativeState>;
