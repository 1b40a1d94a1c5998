import type * as z from 'zod';
import { entity } from './entity.js';
import { PersonId, ProgramId, SupervisionLinkId } from './ids.js';
import { dayAfter, differentPeople } from './invariants.js';
import { Day } from './moments.js';

/**
 * That one person supervises the peer support that another gives, from a day up to, not including, another;
 * without `to` until further notice. Not to be confused with supervising studies or clinical work, which is an
 * {@link AssessmentRelation}.
 *
 * Issues of its own: `supervises_self`, `end_not_after_start`.
 *
 * @category People
 * @since 0.1.0
 */
export const SupervisionLink = entity(
  {
    id: SupervisionLinkId,
    programId: ProgramId,
    supervisor: PersonId,
    supporter: PersonId,
    from: Day,
    to: Day.optional(),
  },
  [
    differentPeople('supervisor', 'supporter', {
      code: 'supervises_self',
      message: 'The supervisor and the supporter are the same person.',
      remedy: 'Name another supervisor.',
    }),
    dayAfter('from', 'to'),
  ],
);
export type SupervisionLink = z.infer<typeof SupervisionLink>;
