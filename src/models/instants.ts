import type { Instant } from './moments.js';

/** Milliseconds from the epoch to an instant: for comparing instants written with different offsets, never for storing. */
export function epochMilliseconds(instant: Instant): number {
  return Date.parse(instant);
}
