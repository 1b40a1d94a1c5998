import * as z from 'zod';
import { entity } from './entity.js';
import { InitiativeId, PersonId, ProgramId } from './ids.js';
import { noneTwice } from './invariants.js';
import { Day } from './moments.js';
import { InitiativeState } from './states.js';
import { ShortText } from './text.js';

/**
 * Something that students set up and lead themselves, in a program or before there is one.
 *
 * Issues of its own: `duplicate_person` for a lead or deputy named twice.
 *
 * @category Program
 * @since 0.1.0
 */
export const Initiative = entity(
  {
    id: InitiativeId,
    programId: ProgramId.optional(),
    title: ShortText,
    leads: z.array(PersonId).min(1).max(100),
    deputies: z.array(PersonId).max(100).optional(),
    sponsor: PersonId.optional(),
    /** The day on which the first of the leads leaves, if known. */
    leadUntil: Day.optional(),
    state: InitiativeState,
  },
  [noneTwice('leads', 'person'), noneTwice('deputies', 'person')],
);
export type Initiative = z.infer<typeof Initiative>;
