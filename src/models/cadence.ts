import * as z from 'zod';
import { entity } from './entity.js';

/** How often people mean to meet: every so many days, weeks or months, and for how long. @category Sessions @since 0.1.0 */
export const Cadence = entity({
  every: z.int().min(1).max(365),
  unit: z.enum(['day', 'week', 'month']),
  durationMinutes: z.int().min(1).max(1440).optional(),
});
export type Cadence = z.infer<typeof Cadence>;
