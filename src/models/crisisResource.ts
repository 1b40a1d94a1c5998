import * as z from 'zod';
import { Availability } from './availability.js';
import { entity } from './entity.js';
import { CrisisResourceId, ProgramId } from './ids.js';
import { Day } from './moments.js';
import { ShortText, Term } from './text.js';
import { Channel, LanguageTag } from './vocabulary.js';

/** How to reach a crisis service: a number, an address, a place. @category Safety @since 0.1.0 */
export const CrisisContact = entity({ channel: Channel, value: ShortText });
export type CrisisContact = z.infer<typeof CrisisContact>;

/**
 * A crisis service that the host knows of and has verified. The library holds none itself: a number that is wrong
 * is worse than none. Without `hours` it answers at any time.
 *
 * @category Safety
 * @since 0.1.0
 */
export const CrisisResource = entity({
  id: CrisisResourceId,
  programId: ProgramId,
  name: ShortText,
  /** Where it serves, such as a country code. */
  region: Term,
  contacts: z.array(CrisisContact).min(1).max(20),
  languages: z.array(LanguageTag).max(50).optional(),
  hours: Availability.optional(),
  /** The day on which somebody last tried it. */
  verifiedOn: Day,
});
export type CrisisResource = z.infer<typeof CrisisResource>;
