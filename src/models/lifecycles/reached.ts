import { epochMilliseconds } from '../instants.js';
import type { Instant } from '../moments.js';

/** Whether `moment` has come by `now`; the moment itself counts as reached, an absent one never is. */
export function reached(now: Instant, moment: Instant | undefined): boolean {
  return moment !== undefined && epochMilliseconds(moment) <= epochMilliseconds(now);
}
