import type * as z from 'zod';
import { entity } from './entity.js';
import { PersonId, ProgramId, RoleAssignmentId } from './ids.js';
import { dayAfter } from './invariants.js';
import { Day } from './moments.js';
import { Role } from './roles.js';

/**
 * A role that a person holds in a program from a day up to, not including, another; without `to` until further
 * notice. A person may hold several.
 *
 * Issues of its own: `end_not_after_start`.
 *
 * @category People
 * @since 0.1.0
 */
export const RoleAssignment = entity(
  {
    id: RoleAssignmentId,
    programId: ProgramId,
    personId: PersonId,
    role: Role,
    from: Day,
    to: Day.optional(),
  },
  [dayAfter('from', 'to')],
);
export type RoleAssignment = z.infer<typeof RoleAssignment>;
