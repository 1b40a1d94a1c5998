import * as z from 'zod';
import { entity } from './entity.js';
import { GoalId, MatchId, NeedId, PersonId, ProgramId } from './ids.js';
import { dayAfter, unless } from './invariants.js';
import { Day } from './moments.js';
import { GoalState } from './states.js';
import { Term } from './text.js';

/** What kind of end a goal has: to learn something, to reach a level, to keep doing something, or to hand something in. @category Goals @since 0.1.0 */
export const GoalKind = z.enum(['learning', 'performance', 'habit', 'deliverable']);
export type GoalKind = z.infer<typeof GoalKind>;

/** The part of life that a goal is about. @category Goals @since 0.1.0 */
export const GoalCategory = z.enum([
  'academic',
  'clinical',
  'career',
  'professional',
  'personal',
  'wellbeing',
  'social',
]);
export type GoalCategory = z.infer<typeof GoalCategory>;

/** Who may see a goal and its progress. @category Goals @since 0.1.0 */
export const ShareScope = z.enum(['self', 'partner', 'group', 'program']);
export type ShareScope = z.infer<typeof ShareScope>;

/**
 * What is counted or measured, in which unit, from where to where. Without `baseline` the start is unknown, which
 * is not zero; without `direction` it follows from baseline and target.
 *
 * Issues of its own: `target_equals_baseline`, `direction_contradicts_target`.
 *
 * @category Goals
 * @since 0.1.0
 */
export const GoalMetric = entity(
  {
    name: Term,
    unit: Term,
    baseline: z.number().optional(),
    target: z.number(),
    direction: z.enum(['increase', 'decrease']).optional(),
  },
  [
    {
      fields: ['baseline', 'target'],
      check: ({ baseline, target }) =>
        unless(baseline !== target, {
          code: 'target_equals_baseline',
          path: ['target'],
          message: 'The target is where the goal starts.',
          remedy: 'Set a target that differs from the baseline.',
        }),
    },
    {
      fields: ['baseline', 'target', 'direction'],
      check: ({ baseline, target, direction }) =>
        unless(
          baseline === undefined ||
            direction === undefined ||
            baseline === target ||
            direction === (target > baseline ? 'increase' : 'decrease'),
          {
            code: 'direction_contradicts_target',
            path: ['direction'],
            message: `The direction is to ${direction}, and the target lies the other way from the baseline.`,
            remedy: 'Correct the direction, the baseline or the target.',
          },
        ),
    },
  ],
);
export type GoalMetric = z.infer<typeof GoalMetric>;

/**
 * A goal that names what, how much and by when. Whether its wording is any good is for `assessGoal` to say.
 *
 * Issues of its own: `target_equals_baseline`, `direction_contradicts_target`; `end_not_after_start` for a due day
 * not after the start.
 *
 * @category Goals
 * @since 0.1.0
 */
export const SmartGoal = entity(
  {
    id: GoalId,
    programId: ProgramId,
    personId: PersonId,
    matchId: MatchId.optional(),
    statement: z.string().min(1).max(2000),
    kind: GoalKind,
    category: GoalCategory,
    metric: GoalMetric,
    start: Day,
    due: Day,
    /** The need that the goal answers. */
    needId: NeedId.optional(),
    /** How many hours a week the person means to give it. */
    weeklyHours: z.number().positive().max(168).optional(),
    shareScope: ShareScope.optional(),
    checkpoints: z.array(Day).max(500).optional(),
    state: GoalState,
  },
  [dayAfter('start', 'due')],
);
export type SmartGoal = z.infer<typeof SmartGoal>;
