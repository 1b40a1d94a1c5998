import * as z from 'zod';
import { entity } from './entity.js';
import { CompetencyId, ProgramId, TrainingModuleId } from './ids.js';
import { noneTwice, unless } from './invariants.js';
import { Role } from './roles.js';
import { ShortText, Term } from './text.js';

/**
 * A unit of training: how long, how, what for, and how long it holds; without `validForMonths` it never expires.
 *
 * Issues of its own: `live_hours_above_hours`; `duplicate_entry` for a competency or role named twice.
 *
 * @category Training
 * @since 0.1.0
 */
export const TrainingModule = entity(
  {
    id: TrainingModuleId,
    programId: ProgramId,
    title: ShortText,
    hours: z.number().positive().max(1000),
    /** How many of the hours are spent together with a trainer. */
    liveHours: z.number().min(0).max(1000).optional(),
    mode: z.enum(['in-person', 'virtual', 'blended', 'self-paced']),
    competencies: z.array(CompetencyId).max(200),
    topics: z.array(Term).max(200).optional(),
    /** The roles that may not become active without it. */
    requiredFor: z.array(Role).max(50).optional(),
    validForMonths: z.int().min(1).max(1200).optional(),
  },
  [
    {
      fields: ['hours', 'liveHours'],
      check: ({ hours, liveHours }) =>
        unless(liveHours === undefined || liveHours <= hours, {
          code: 'live_hours_above_hours',
          path: ['liveHours'],
          message: `There are ${liveHours} live hours in a module of ${hours} hours.`,
          remedy: 'Count the live hours among the hours.',
        }),
    },
    noneTwice('competencies', 'entry'),
    noneTwice('requiredFor', 'entry'),
  ],
);
export type TrainingModule = z.infer<typeof TrainingModule>;
