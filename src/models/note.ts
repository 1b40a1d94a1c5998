import * as z from 'zod';
import { ConfidentialityLevel } from './confidentiality.js';
import { entity } from './entity.js';
import { ConcernId, MatchId, NoteId, PersonId, ProgramId, SessionId } from './ids.js';
import { noneTwice, unless } from './invariants.js';
import { Day, Instant } from './moments.js';
import { LongText } from './text.js';

/**
 * Something written down about a match, a session or a concern, and who may read it until when. On the day in
 * `retainUntil` it is no longer kept.
 *
 * A private note (level 2) has no readers besides its author, and a safety note (level 4) belongs to one concern,
 * whose handlers read it. That a level is lowered by the author or by policy only shows in a change, not in one
 * record.
 *
 * Issues of its own: `private_note_shared`, `concern_missing`; `duplicate_person` for a reader named twice.
 *
 * @category Records
 * @since 0.1.0
 */
export const Note = entity(
  {
    id: NoteId,
    programId: ProgramId,
    matchId: MatchId.optional(),
    sessionId: SessionId.optional(),
    concernId: ConcernId.optional(),
    body: LongText,
    level: ConfidentialityLevel,
    author: PersonId,
    /** Who may read it besides the author, where the level alone does not say so. */
    audience: z.array(PersonId).max(1000),
    createdAt: Instant.optional(),
    retainUntil: Day,
  },
  [
    noneTwice('audience', 'person'),
    {
      fields: ['level', 'author', 'audience'],
      check: ({ level, author, audience }) =>
        audience.flatMap((reader, index) =>
          unless(level !== 2 || reader === author, {
            code: 'private_note_shared',
            path: ['audience', index],
            message: 'A private note is for its author only.',
            remedy: 'Remove this reader, or have the author choose another level.',
          }),
        ),
    },
    {
      fields: ['level', 'concernId'],
      check: ({ level, concernId }) =>
        unless(level !== 4 || concernId !== undefined, {
          code: 'concern_missing',
          path: ['concernId'],
          message: 'A safety note names no concern, so that nobody can tell who handles it.',
          remedy: 'Name the concern, or choose another level.',
        }),
    },
  ],
);
export type Note = z.infer<typeof Note>;
