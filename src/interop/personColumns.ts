import type { ColumnMap, ColumnRule } from './columnMap.js';
import { LANGUAGE_NAMES } from './languageNames.js';

const optional = (...column: string[]): ColumnRule => ({ column, required: false });

const personColumns = {
  personId: optional('Person id', 'Person'),
  name: optional('Name', 'Full name', 'Display name'),
  stage: optional('Stage', 'Year', 'Year of study', 'Study year', 'Level of training'),
  site: optional('Site', 'Campus', 'Hospital', 'Location'),
  languages: { ...optional('Languages', 'Language', 'Spoken languages'), values: LANGUAGE_NAMES },
  timeZone: optional('Time zone', 'TZ'),
  availability: optional('Availability', 'Available', 'Available times'),
  interests: optional('Interests', 'Interest'),
  needs: optional('Needs', 'Needs help with', 'Wants help with', 'Support needs'),
  strengths: optional('Strengths', 'Can help with', 'Expertise'),
  supportTypes: optional('Support types', 'Support type', 'Types of support'),
  livedExperience: optional('Lived experience', 'Lived experiences'),
  avoid: optional('Avoid', 'Not with', 'Do not pair with'),
  'capacity.min': { ...optional('Capacity min', 'Min capacity', 'Minimum'), default: 0 },
} satisfies ColumnMap;

/**
 * The columns of a tidy spreadsheet of mentees, for {@link parseCsv} with the schema `Mentee`: `Id`, and as many as
 * there are of `Name`, `Stage`, `Site`, `Languages`, `Time zone`, `Availability`, `Interests`, `Needs`, `Strengths`,
 * `Support types`, `Lived experience`, `Preferences`, `Avoid` and `Capacity`, with usual other names for each.
 *
 * Languages may be tags or English names. Take single entries over into a map of your own, or change one by
 * `{ ...menteeColumns, id: 'Student no.' }`.
 *
 * @example
 * ```ts
 * import { Mentee, menteeColumns, parseCsv, unwrap } from 'peer-support-kit';
 *
 * const text = 'Student no.,Needs,Time zone,Availability\n7,anatomy; sleep,Europe/Lisbon,Mon 17:00-19:00\n';
 * unwrap(parseCsv(text, Mentee, { ...menteeColumns, id: 'Student no.' })).records[0]?.needs
 * // => [{ topic: 'anatomy' }, { topic: 'sleep' }]
 * ```
 *
 * @category CSV
 * @since 0.1.0
 */
export const menteeColumns = {
  id: { column: ['Id', 'Mentee id', 'Student id', 'Mentee'], required: true },
  ...personColumns,
  preferences: optional('Preferences', 'Preferred mentors', 'Preferred mentor'),
  'capacity.max': optional(
    'Capacity',
    'Capacity max',
    'Max capacity',
    'Maximum',
    'Max mentors',
    'Mentors wanted',
  ),
} satisfies ColumnMap;

/**
 * The columns of a tidy spreadsheet of mentors, for {@link parseCsv} with the schema `Mentor`. Like
 * {@link menteeColumns}, except for `Preferred mentees` and the names of the capacity, such as `Max mentees`.
 *
 * @category CSV
 * @since 0.1.0
 */
export const mentorColumns = {
  id: { column: ['Id', 'Mentor id', 'Student id', 'Mentor'], required: true },
  ...personColumns,
  preferences: optional('Preferences', 'Preferred mentees', 'Preferred mentee'),
  'capacity.max': optional(
    'Capacity',
    'Capacity max',
    'Max capacity',
    'Maximum',
    'Max mentees',
    'Number of mentees',
    'Places',
  ),
} satisfies ColumnMap;
