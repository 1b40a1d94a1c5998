import * as z from 'zod';
import { entity } from './entity.js';
import { unless } from './invariants.js';
import { ShortText } from './text.js';

const bound = z.number().min(-1_000_000).max(1_000_000);

/**
 * A range of scores with a name, as published: both bounds belong to it. A score is rounded to as many decimals as
 * the bounds have, at most two, before it is looked up.
 *
 * Issues of its own: `band_from_above_to`.
 *
 * @category Instruments
 * @since 0.1.0
 */
export const ScoreBand = entity({ from: bound, to: bound, label: ShortText }, [
  {
    fields: ['from', 'to'],
    check: ({ from, to }) =>
      unless(from <= to, {
        code: 'band_from_above_to',
        path: ['from'],
        message: `The band goes from ${from} down to ${to}.`,
        remedy: 'Swap the bounds or correct one of them.',
      }),
  },
]);
export type ScoreBand = z.infer<typeof ScoreBand>;
