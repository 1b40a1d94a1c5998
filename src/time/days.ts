import { addDays as addDaysToDate } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import type { Day, Weekday } from '../models/moments.js';

/** The day that many days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return formatISO(addDaysToDate(parseISO(day), days), { representation: 'date' });
}

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[getISODay(parseISO(day)) - 1] as Weekday;
}

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - getISODay(parseISO(day)));
}

/** The days of the week in the order of ISO 8601. */
export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
