import type * as z from 'zod';
import { entity } from './entity.js';
import { AuditEventId, PersonId, ProgramId } from './ids.js';
import { Instant } from './moments.js';
import { LongText, Term } from './text.js';

/**
 * An entry of the audit trail: who did what with which record and, for a change of state, from which to which. The
 * trail is append-only; an entry is never changed or removed. It names records and never repeats what they say.
 *
 * @category Records
 * @since 0.1.0
 */
export const AuditEvent = entity({
  id: AuditEventId,
  /** Absent for what belongs to no program, such as a change of a person's name. */
  programId: ProgramId.optional(),
  at: Instant,
  /** Whoever did it; the host's own id for what its machinery did. */
  actor: PersonId,
  action: Term,
  /** The name of the entity as life cycles write it, such as `match`. */
  entity: Term,
  entityId: Term,
  from: Term.optional(),
  to: Term.optional(),
  reason: LongText.optional(),
});
export type AuditEvent = z.infer<typeof AuditEvent>;
