import * as z from 'zod';
import { entity } from './entity.js';
import { PersonId, ProgramId, TrainingModuleId, TrainingRecordId } from './ids.js';
import { dayAfter, dayNotBefore, differentPeople, unless } from './invariants.js';
import { Day } from './moments.js';

/**
 * What a person has done of a training module: started, completed, and until when it holds. On the day in
 * `expiresOn` it holds no longer.
 *
 * Issues of its own: `end_before_start` for a completion before the start, `end_not_after_start` for an expiry not
 * after the completion, `expiry_without_completion`, `assesses_self`.
 *
 * @category Training
 * @since 0.1.0
 */
export const TrainingRecord = entity(
  {
    id: TrainingRecordId,
    programId: ProgramId,
    personId: PersonId,
    moduleId: TrainingModuleId,
    startedOn: Day.optional(),
    completedOn: Day.optional(),
    expiresOn: Day.optional(),
    hoursAttended: z.number().min(0).max(1000).optional(),
    assessedBy: PersonId.optional(),
  },
  [
    dayNotBefore('startedOn', 'completedOn'),
    dayAfter('completedOn', 'expiresOn'),
    {
      fields: ['completedOn', 'expiresOn'],
      check: ({ completedOn, expiresOn }) =>
        unless(expiresOn === undefined || completedOn !== undefined, {
          code: 'expiry_without_completion',
          path: ['completedOn'],
          message: 'The training has a day of expiry but was not completed.',
          remedy: 'Give the day of completion, or remove the expiry.',
        }),
    },
    differentPeople('personId', 'assessedBy', {
      code: 'assesses_self',
      message: 'The person trained is named as the assessor.',
      remedy: 'Name whoever assessed the training.',
    }),
  ],
);
export type TrainingRecord = z.infer<typeof TrainingRecord>;
