import * as z from 'zod';
import { entity } from './entity.js';
import { EscalationRosterId, PersonId, ProgramId } from './ids.js';
import { instantAfter, unless } from './invariants.js';
import { Instant } from './moments.js';
import { ShortText } from './text.js';

/**
 * That somebody is on duty from an instant up to, not including, another. Of those on duty at a time the one with
 * the lowest `rank` is tried first; ties go by the order of the list.
 *
 * Issues of its own: `end_not_after_start`.
 *
 * @category Safety
 * @since 0.1.0
 */
export const RosterShift = entity(
  { handler: PersonId, start: Instant, end: Instant, rank: z.int().min(1).max(1000) },
  [instantAfter('start', 'end')],
);
export type RosterShift = z.infer<typeof RosterShift>;

/**
 * Who handles concerns when, and who answers if nobody else does. A roster has two handlers at least and a last
 * responder besides; whether it covers every hour is for a function with a window of time to say.
 *
 * Issues of its own: `too_few_handlers`; `end_not_after_start` for a shift.
 *
 * @category Safety
 * @since 0.1.0
 */
export const EscalationRoster = entity(
  {
    id: EscalationRosterId,
    programId: ProgramId,
    name: ShortText.optional(),
    shifts: z.array(RosterShift).max(20_000),
    /** Whoever always answers. */
    lastResponder: PersonId,
  },
  [
    {
      fields: ['shifts', 'lastResponder'],
      check: ({ shifts, lastResponder }) => {
        const handlers = new Set<string>(shifts.map((shift) => shift.handler));
        handlers.delete(lastResponder);
        return unless(handlers.size >= 2, {
          code: 'too_few_handlers',
          path: ['shifts'],
          message: `Besides the last responder the roster has ${handlers.size} of at least 2 handlers.`,
          remedy: 'Add shifts of other people.',
        });
      },
    },
  ],
);
export type EscalationRoster = z.infer<typeof EscalationRoster>;
