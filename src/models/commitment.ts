import type * as z from 'zod';
import { entity } from './entity.js';
import { CommitmentId, MatchId, PersonId, ProgramId, SessionId } from './ids.js';
import { Day } from './moments.js';
import { ShortText } from './text.js';

/** Something a person undertook to do by a day, included; without `doneOn` it is still to do. @category Sessions @since 0.1.0 */
export const Commitment = entity({
  id: CommitmentId,
  programId: ProgramId,
  personId: PersonId,
  matchId: MatchId.optional(),
  sessionId: SessionId.optional(),
  what: ShortText,
  dueOn: Day,
  doneOn: Day.optional(),
});
export type Commitment = z.infer<typeof Commitment>;
