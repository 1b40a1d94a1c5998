import * as z from 'zod';

/** Counts the versions of a record; each change takes the next number. @category Values @since 0.1.0 */
export const Version = z.int().min(0);
export type Version = z.infer<typeof Version>;
