import * as z from 'zod';
import { entity } from './entity.js';
import { CohortId, EnrollmentId, PersonId, ProgramId } from './ids.js';
import { Capacity } from './participant.js';
import { ParticipantRole, SupporterRole } from './roles.js';
import { ParticipantEnrollmentState, SupporterEnrollmentState } from './states.js';
import { Version } from './version.js';

const common = {
  id: EnrollmentId,
  programId: ProgramId,
  cohortId: CohortId,
  personId: PersonId,
  /** How many partners; without it, what the program has as its default. */
  capacity: Capacity.optional(),
  maxHoursPerWeek: z.number().positive().max(168).optional(),
  /** Grows with every change, so that two changes at the same time are noticed. */
  version: Version,
};

/** The enrollment of someone who supports others. @category People @since 0.1.0 */
export const SupporterEnrollment = entity({
  ...common,
  side: z.literal('support'),
  role: SupporterRole,
  state: SupporterEnrollmentState,
});
export type SupporterEnrollment = z.infer<typeof SupporterEnrollment>;

/** The enrollment of someone who is supported. @category People @since 0.1.0 */
export const ParticipantEnrollment = entity({
  ...common,
  side: z.literal('supported'),
  role: ParticipantRole,
  state: ParticipantEnrollmentState,
});
export type ParticipantEnrollment = z.infer<typeof ParticipantEnrollment>;

/**
 * That a person takes part in a cohort, on which side and in which role; roles and states depend on the side. The
 * same person may enroll on both sides.
 *
 * Issues of its own: `capacity_min_above_max`.
 *
 * @category People
 * @since 0.1.0
 */
export const Enrollment = z.discriminatedUnion('side', [SupporterEnrollment, ParticipantEnrollment]);
export type Enrollment = z.infer<typeof Enrollment>;
