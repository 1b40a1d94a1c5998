import { Weekday } from '../models/moments.js';
import type { CellReading } from './cellReading.js';

const DAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const STRETCH = new RegExp(
  [
    /^(?:(?<first>[a-z]+)\.?(?: ?[-–—] ?(?<last>[a-z]+)\.?)?)? ?/,
    /(?<fromHour>\d{1,2})[:.](?<fromMinute>\d{2}) ?(?:[-–—]|to) ?(?<toHour>\d{1,2})[:.](?<toMinute>\d{2})$/,
  ]
    .map((part) => part.source)
    .join(''),
  'i',
);

/**
 * The weekly ranges that the parts of a cell name: `Mon 17:00-19:00`, `Tu-Th 9:00 – 12:30`, and, for one more stretch
 * on the same days, `14:00-16:00`. Days are English and may be cut to two letters. Whether the times exist and end
 * after they start is left to the schema.
 */
export function readWeeklyRanges(parts: readonly string[]): CellReading {
  const weekly: { day: Weekday; start: string; end: string }[] = [];
  let days: readonly Weekday[] = [];
  for (const part of parts) {
    const found = STRETCH.exec(part.replace(/\s+/g, ' '))?.groups;
    if (found?.['first'] !== undefined) days = daysBetween(found['first'], found['last']);
    if (found === undefined || days.length === 0) return unreadable(part);
    const start = `${found['fromHour']?.padStart(2, '0')}:${found['fromMinute']}`;
    const end = `${found['toHour']?.padStart(2, '0')}:${found['toMinute']}`;
    for (const day of days) weekly.push({ day, start, end });
  }
  return { value: weekly.length === 0 ? undefined : weekly };
}

function daysBetween(first: string, last: string | undefined): Weekday[] {
  const from = dayIndex(first);
  const to = last === undefined ? from : dayIndex(last);
  if (from === -1 || to === -1) return [];
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => Weekday.options[(from + index) % 7] ?? 'MO');
}

function dayIndex(name: string): number {
  const folded = name.toLowerCase();
  return folded.length < 2 ? -1 : DAY_NAMES.findIndex((day) => day.startsWith(folded));
}

function unreadable(part: string): CellReading {
  return {
    problem: {
      code: 'invalid_availability',
      message: 'This is not a day with a start and an end.',
      remedy: 'Write stretches such as Mon 17:00-19:00; Wed 12:30-14:00.',
      value: part,
    },
  };
}
