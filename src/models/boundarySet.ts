import * as z from 'zod';
import { Availability } from './availability.js';
import { entity } from './entity.js';
import { noneTwice } from './invariants.js';
import { Term } from './text.js';
import { Channel } from './vocabulary.js';

/**
 * What protects the time and the privacy of the people in a match, on both sides alike: when and how they may be
 * reached, how many hours a week it may take, and what they do not want to talk about.
 *
 * Issues of its own: `duplicate_entry` for a channel or topic named twice.
 *
 * @category Agreements
 * @since 0.1.0
 */
export const BoundarySet = entity(
  {
    contactHours: Availability.optional(),
    maxHoursPerWeek: z.number().positive().max(168).optional(),
    topicsOffLimits: z.array(Term).max(200).optional(),
    channels: z.array(Channel).max(7).optional(),
  },
  [noneTwice('topicsOffLimits', 'entry'), noneTwice('channels', 'entry')],
);
export type BoundarySet = z.infer<typeof BoundarySet>;
