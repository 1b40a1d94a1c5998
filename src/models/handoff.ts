import * as z from 'zod';
import { entity } from './entity.js';
import { unless } from './invariants.js';
import { Instant } from './moments.js';
import { ShortText } from './text.js';

/**
 * That a concern was passed on. A warm hand-off goes to a named receiver who accepted, and the person concerned
 * knows of it; anything less is a cold one.
 *
 * Issues of its own: `warm_handoff_not_accepted`, `warm_handoff_without_subject`.
 *
 * @category Safety
 * @since 0.1.0
 */
export const Handoff = entity(
  {
    kind: z.enum(['warm', 'cold']),
    receiver: ShortText,
    at: Instant,
    accepted: z.boolean(),
    subjectInformed: z.boolean(),
  },
  [
    {
      fields: ['kind', 'accepted'],
      check: ({ kind, accepted }) =>
        unless(kind !== 'warm' || accepted, {
          code: 'warm_handoff_not_accepted',
          path: ['accepted'],
          message: 'The receiver of a warm hand-off has not accepted.',
          remedy: 'Wait until the receiver accepts, or record a cold hand-off.',
        }),
    },
    {
      fields: ['kind', 'subjectInformed'],
      check: ({ kind, subjectInformed }) =>
        unless(kind !== 'warm' || subjectInformed, {
          code: 'warm_handoff_without_subject',
          path: ['subjectInformed'],
          message: 'The person concerned was not told of a warm hand-off.',
          remedy: 'Tell her who will take over, or record a cold hand-off.',
        }),
    },
  ],
);
export type Handoff = z.infer<typeof Handoff>;
