import * as z from 'zod';
import { entity } from './entity.js';
import { InstrumentId } from './ids.js';
import { atMostEntries, noneTwice } from './invariants.js';
import { ShortText, Term } from './text.js';

/**
 * What came of filling in an instrument. A score that too many missing answers made impossible is absent, never
 * zero; `crisis` is judged by its own items, whatever the score.
 *
 * Issues of its own: `duplicate_entry` for a missing item named twice, `too_big` for more than 100 subscales.
 *
 * @category Instruments
 * @since 0.1.0
 */
export const Score = entity(
  {
    instrumentId: InstrumentId,
    total: z.number().optional(),
    band: ShortText.optional(),
    subscales: z.record(Term, z.number()).superRefine(atMostEntries(100)).optional(),
    answered: z.int().min(0).max(1000),
    missingItems: z.array(Term).max(1000),
    /** That the mean of the answers given stands for those missing. */
    prorated: z.boolean(),
    crisis: z.enum(['positive', 'negative', 'not-assessed']),
  },
  [noneTwice('missingItems', 'entry')],
);
export type Score = z.infer<typeof Score>;
