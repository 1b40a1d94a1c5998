import * as z from 'zod';
import { entity } from './entity.js';
import { AssessmentRelationId, PersonId } from './ids.js';
import { dayAfter, differentPeople } from './invariants.js';
import { Day } from './moments.js';

/**
 * That one person judges or treats another: grades, decides on promotion, writes a letter of reference, gives
 * health care, or supervises. Whoever does must not support the same person in confidence, so these records are
 * where conflicts of interest are looked up.
 *
 * It holds from a day up to, not including, another; without `to` until further notice. It belongs to no program:
 * a grade given in the curriculum is a conflict in every program.
 *
 * Issues of its own: `assesses_self`, `end_not_after_start`.
 *
 * Source: LCME element 12.5 on providers of student health services and student assessment.
 *
 * @category People
 * @since 0.1.0
 */
export const AssessmentRelation = entity(
  {
    id: AssessmentRelationId,
    assessor: PersonId,
    assessee: PersonId,
    kind: z.enum(['grade', 'promotion', 'letter', 'health-care', 'supervision']),
    from: Day,
    to: Day.optional(),
  },
  [
    differentPeople('assessor', 'assessee', {
      code: 'assesses_self',
      message: 'The assessor and the person assessed are the same.',
      remedy: 'Correct one of them.',
    }),
    dayAfter('from', 'to'),
  ],
);
export type AssessmentRelation = z.infer<typeof AssessmentRelation>;
