import * as z from 'zod';
import { entity } from './entity.js';
import { ShortText, Term } from './text.js';

/** An address on the web, `http` or `https`. @category Values @since 0.1.0 */
export const WebAddress = z.url({ protocol: /^https?$/ }).max(2000);
export type WebAddress = z.infer<typeof WebAddress>;

/** Where a piece of information comes from. @category Resources @since 0.1.0 */
export const SourceReference = entity({
  title: ShortText,
  url: WebAddress.optional(),
  doi: Term.optional(),
  pubMedId: Term.optional(),
});
export type SourceReference = z.infer<typeof SourceReference>;
