import * as z from 'zod';
import { entity } from './entity.js';
import { CohortId, ProgramId } from './ids.js';
import { dayNotBefore } from './invariants.js';
import { Day } from './moments.js';
import { ShortText } from './text.js';

/**
 * One run of a program, such as an academic year, from its first day to its last, both included.
 *
 * Issues of its own: `end_before_start`.
 *
 * @category Program
 * @since 0.1.0
 */
export const Cohort = entity(
  {
    id: CohortId,
    programId: ProgramId,
    name: ShortText,
    start: Day,
    end: Day,
    /** How many people can enroll. */
    places: z.int().min(0).max(1_000_000).optional(),
  },
  [dayNotBefore('start', 'end')],
);
export type Cohort = z.infer<typeof Cohort>;
