import * as z from 'zod';

/**
 * Who may see a record: 0 public (the program), 1 shared (the members of the match or group), 2 private (its author
 * only), 3 supervised (its author and the supervisor assigned, without names unless needed), 4 safety (those who
 * handle that one concern, for a limited time, every reading logged).
 *
 * @category Vocabulary
 * @since 0.1.0
 */
export const ConfidentialityLevel = z.literal([0, 1, 2, 3, 4]);
export type ConfidentialityLevel = z.infer<typeof ConfidentialityLevel>;
