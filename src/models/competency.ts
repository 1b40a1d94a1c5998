import * as z from 'zod';
import { entity } from './entity.js';
import { CompetencyId } from './ids.js';
import { LongText, ShortText } from './text.js';

/**
 * Something a supporter should be able to do, with the behaviors by which an observer tells. Shared by all programs
 * of a school.
 *
 * @category Training
 * @since 0.1.0
 */
export const Competency = entity({
  id: CompetencyId,
  name: ShortText,
  description: LongText.optional(),
  behaviors: z.array(ShortText).max(100),
  /** The catalogue that it comes from. */
  framework: ShortText.optional(),
});
export type Competency = z.infer<typeof Competency>;
