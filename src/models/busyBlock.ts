import * as z from 'zod';
import { entity } from './entity.js';
import { BusyBlockId, PersonId } from './ids.js';
import { instantAfter } from './invariants.js';
import { Instant } from './moments.js';

/**
 * A stretch of time in which a person cannot meet, from an instant up to, not including, another. Why is told by
 * its kind at most.
 *
 * Issues of its own: `end_not_after_start`.
 *
 * @category Availability
 * @since 0.1.0
 */
export const BusyBlock = entity(
  {
    id: BusyBlockId,
    personId: PersonId,
    kind: z.enum(['rotation', 'on-call', 'class', 'exam', 'leave', 'other']),
    start: Instant,
    end: Instant,
  },
  [instantAfter('start', 'end')],
);
export type BusyBlock = z.infer<typeof BusyBlock>;
