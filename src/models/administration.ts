import * as z from 'zod';
import { entity } from './entity.js';
import { AdministrationId, InstrumentId, PersonId, ProgramId } from './ids.js';
import { noneTwiceBy } from './invariants.js';
import { Instant } from './moments.js';
import { Score } from './score.js';
import { Term } from './text.js';

/** The code of the answer given to one item. @category Instruments @since 0.1.0 */
export const ItemAnswer = entity({ item: Term, code: z.int().min(-1000).max(1000) });
export type ItemAnswer = z.infer<typeof ItemAnswer>;

/**
 * One filling-in of an instrument by one person; without `personId` it is anonymous. An item without an answer is
 * left out.
 *
 * Issues of its own: `duplicate_entry` for an item answered twice.
 *
 * @category Instruments
 * @since 0.1.0
 */
export const Administration = entity(
  {
    id: AdministrationId,
    programId: ProgramId,
    instrumentId: InstrumentId,
    personId: PersonId.optional(),
    /** Which round of measurement it belongs to, such as `before` or `after`. */
    wave: Term.optional(),
    at: Instant,
    answers: z.array(ItemAnswer).max(1000),
    score: Score.optional(),
  },
  [noneTwiceBy('answers', 'item', 'entry')],
);
export type Administration = z.infer<typeof Administration>;
