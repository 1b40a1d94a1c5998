import type { Day, TimeZone } from '../models/moments.js';
import { Temporal } from './temporal.js';

/** How far a zone's clock is ahead of UTC at noon of a local day, in hours; negative to the west. */
export function utcOffsetHours(timeZone: TimeZone, day: Day): number {
  return Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(timeZone).offsetNanoseconds / 3.6e12;
}
