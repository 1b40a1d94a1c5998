import * as z from 'zod';
import { entity } from './entity.js';
import { PersonId } from './ids.js';

/**
 * Whether somebody came: `present`, `late` and `left-early` did; `excused` said so in time, `no-show` did not.
 *
 * @category Sessions
 * @since 0.1.0
 */
export const AttendanceStatus = z.enum(['present', 'late', 'left-early', 'excused', 'no-show']);
export type AttendanceStatus = z.infer<typeof AttendanceStatus>;

/** The attendance of one person at a session; without `minutes` those of the session. @category Sessions @since 0.1.0 */
export const Attendance = entity({
  personId: PersonId,
  status: AttendanceStatus,
  minutes: z.number().min(0).max(10_080).optional(),
});
export type Attendance = z.infer<typeof Attendance>;
