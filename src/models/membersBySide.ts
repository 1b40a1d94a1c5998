import * as z from 'zod';
import { entity } from './entity.js';
import { PersonId } from './ids.js';
import { noneTwice } from './invariants.js';

const side = z.array(PersonId).min(1).max(1000);

/**
 * Who gives support and who gets it; several on each side in a group match. In a match of equals the sides only
 * say who is listed first.
 *
 * Issues of its own: `duplicate_person` for someone twice on one side, `person_on_both_sides`.
 *
 * @category Matches
 * @since 0.1.0
 */
export const MembersBySide = entity({ support: side, supported: side }, [
  noneTwice('support', 'person'),
  noneTwice('supported', 'person'),
  {
    fields: ['support', 'supported'],
    check: ({ support, supported }) => {
      const supporters = new Set<string>(support);
      return supported.flatMap((person, index) =>
        supporters.has(person)
          ? [
              {
                code: 'person_on_both_sides',
                path: ['supported', index],
                message: 'This person stands on both sides, and nobody is matched with herself.',
                remedy: 'Remove her from one side.',
              },
            ]
          : [],
      );
    },
  },
]);
export type MembersBySide = z.infer<typeof MembersBySide>;
