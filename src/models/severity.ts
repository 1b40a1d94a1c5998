import * as z from 'zod';

/** How urgent a concern is, from the least to the most. @category Safety @since 0.1.0 */
export const ConcernSeverity = z.enum(['mild', 'moderate', 'elevated', 'imminent']);
export type ConcernSeverity = z.infer<typeof ConcernSeverity>;
