import * as z from 'zod';
import { rule } from './entity.js';

/** An instant: ISO 8601 with seconds and an offset, such as `2026-09-01T08:00:00Z`. @category Values @since 0.1.0 */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A calendar day that exists, `yyyy-MM-dd`. It belongs to no time zone. @category Values @since 0.1.0 */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** A wall-clock time, `HH:mm`. @category Values @since 0.1.0 */
export const WallTime = z.iso.time({ precision: -1 });
export type WallTime = z.infer<typeof WallTime>;

/** The wall-clock end of a stretch: `HH:mm`, or `24:00` for the end of the day. @category Values @since 0.1.0 */
export const WallTimeEnd = z.union([WallTime, z.literal('24:00')]);
export type WallTimeEnd = z.infer<typeof WallTimeEnd>;

/** A day of the week as iCalendar writes it. @category Values @since 0.1.0 */
export const Weekday = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
export type Weekday = z.infer<typeof Weekday>;

/** An IANA time zone, such as `Asia/Kathmandu`. @category Values @since 0.1.0 */
export const TimeZone = z.string().superRefine(
  rule(isTimeZone, {
    code: 'unknown_time_zone',
    message: 'This is not a time zone of the IANA database.',
    remedy: 'Use a name such as Europe/London; abbreviations such as EST name no place.',
  }),
);
export type TimeZone = z.infer<typeof TimeZone>;

const knownZones = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  const known = knownZones.get(name);
  if (known !== undefined) return known;
  const answer = name === 'UTC' || (name.includes('/') && name.length <= 64 && acceptedByIntl(name));
  // Bounded: only names that a caller really uses often are worth keeping.
  if (knownZones.size < 1000) knownZones.set(name, answer);
  return answer;
}

function acceptedByIntl(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
