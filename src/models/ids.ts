import * as z from 'zod';
import { rule } from './entity.js';

/**
 * Identifiers are the host's own strings, branded so that one kind is never taken for another. They are compared
 * as they stand: no trimming, no folding of case.
 */
const id = () =>
  z
    .string()
    .min(1)
    .max(200)
    .superRefine(
      rule((value: string) => value === value.trim(), {
        code: 'untrimmed_id',
        message: 'This identifier begins or ends with white space.',
        remedy: 'Trim it where it enters your system.',
      }),
    );

/** Identifies a person across programs and roles. @category Identifiers @since 0.1.0 */
export const PersonId = id().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** Identifies a program. @category Identifiers @since 0.1.0 */
export const ProgramId = id().brand<'ProgramId'>();
export type ProgramId = z.infer<typeof ProgramId>;
