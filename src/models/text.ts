import * as z from 'zod';

/** A name, title or label: 1 to 500 characters. @category Values @since 0.1.0 */
export const ShortText = z.string().min(1).max(500);
export type ShortText = z.infer<typeof ShortText>;

/** What a person wrote in her own words: 1 to 20,000 characters. @category Values @since 0.1.0 */
export const LongText = z.string().min(1).max(20_000);
export type LongText = z.infer<typeof LongText>;

/** A topic, interest or keyword: 1 to 200 characters. @category Values @since 0.1.0 */
export const Term = z.string().min(1).max(200);
export type Term = z.infer<typeof Term>;
