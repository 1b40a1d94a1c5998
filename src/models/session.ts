import * as z from 'zod';
import { Attendance } from './attendance.js';
import { entity } from './entity.js';
import { MatchId, NoteId, PersonId, ProgramId, SessionId, StudyGroupId } from './ids.js';
import { instantAfter, noneTwice, noneTwiceBy, unless } from './invariants.js';
import { Instant, TimeZone } from './moments.js';
import { SessionState } from './states.js';
import { LongText, ShortText } from './text.js';
import { Modality, SupporterFunction, SupportType } from './vocabulary.js';

/** What people meet for. @category Sessions @since 0.1.0 */
export const SessionKind = z.enum([
  'mentoring',
  'expectations',
  'closing',
  'tutoring',
  'study-group',
  'peer-teaching',
  'case-discussion',
  'skills-practice',
  'simulation',
  'project',
  'workshop',
  'social',
  'support',
  'debrief',
  'supervision',
]);
export type SessionKind = z.infer<typeof SessionKind>;

/** The scenario of a simulation, how hard it is to bear, and whether those who took part talked it over. @category Sessions @since 0.1.0 */
export const Simulation = entity({
  scenario: LongText.optional(),
  objectives: z.array(ShortText).max(100).optional(),
  emotionalLoad: z.enum(['none', 'light', 'moderate', 'heavy']),
  debriefHeld: z.boolean(),
});
export type Simulation = z.infer<typeof Simulation>;

/**
 * A meeting, or an exchange in writing, planned or past. `attendance` is absent until it is known; `timeZone` is
 * where its times are shown and repeated.
 *
 * Issues of its own: `end_not_after_start`; `duplicate_person` for someone invited or recorded twice;
 * `attendance_not_invited`; for a recorded session `attendance_missing`, `simulation_details_missing` and, after a
 * simulation of moderate or heavy emotional load, `debrief_missing`.
 *
 * @category Sessions
 * @since 0.1.0
 */
export const Session = entity(
  {
    id: SessionId,
    programId: ProgramId,
    matchId: MatchId.optional(),
    studyGroupId: StudyGroupId.optional(),
    title: ShortText.optional(),
    kind: SessionKind,
    supportTypes: z.array(SupportType).max(5),
    functions: z.array(SupporterFunction).max(7).optional(),
    start: Instant,
    end: Instant,
    timeZone: TimeZone,
    modality: Modality,
    place: ShortText.optional(),
    state: SessionState,
    invited: z.array(PersonId).min(1).max(5000),
    attendance: z.array(Attendance).max(5000).optional(),
    notes: z.array(NoteId).max(1000).optional(),
    simulation: Simulation.optional(),
  },
  [
    instantAfter('start', 'end'),
    noneTwice('invited', 'person'),
    noneTwiceBy('attendance', 'personId', 'person'),
    {
      fields: ['invited', 'attendance'],
      check: ({ invited, attendance }) => {
        const expected = new Set<string>(invited);
        return (attendance ?? []).flatMap(({ personId }, index) =>
          unless(expected.has(personId), {
            code: 'attendance_not_invited',
            path: ['attendance', index, 'personId'],
            message: 'This person was not invited.',
            remedy: 'Add her to those invited, or remove the entry.',
          }),
        );
      },
    },
    {
      fields: ['state', 'attendance'],
      check: ({ state, attendance }) =>
        unless(state !== 'recorded' || (attendance ?? []).length > 0, {
          code: 'attendance_missing',
          path: ['attendance'],
          message: 'The session is recorded without attendance.',
          remedy: 'Record who came and who did not.',
        }),
    },
    {
      fields: ['state', 'kind', 'simulation'],
      check: ({ state, kind, simulation }) =>
        unless(state !== 'recorded' || kind !== 'simulation' || simulation !== undefined, {
          code: 'simulation_details_missing',
          path: ['simulation'],
          message: 'The simulation is recorded without its emotional load.',
          remedy: 'Say how hard it was to bear, and whether it was talked over.',
        }),
    },
    {
      fields: ['state', 'simulation'],
      check: ({ state, simulation }) =>
        unless(state !== 'recorded' || simulation === undefined || debriefed(simulation), {
          code: 'debrief_missing',
          path: ['simulation', 'debriefHeld'],
          message: 'A simulation that was hard to bear is recorded without a debrief.',
          remedy: 'Hold the debrief before the session is recorded.',
        }),
    },
  ],
);
export type Session = z.infer<typeof Session>;

function debriefed({ emotionalLoad, debriefHeld }: Simulation): boolean {
  return debriefHeld || emotionalLoad === 'none' || emotionalLoad === 'light';
}
