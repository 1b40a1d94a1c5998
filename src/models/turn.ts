import * as z from 'zod';
import { entity } from './entity.js';
import { PersonId, SessionId, TurnId } from './ids.js';
import { noneTwice } from './invariants.js';
import { TurnState } from './states.js';
import { Term } from './text.js';

/**
 * One turn of a role rotation: one member teaches a topic, others learn, and somebody may take notes.
 *
 * Issues of its own: `teacher_among_learners`, `duplicate_person` for a learner named twice.
 *
 * @category Groups
 * @since 0.1.0
 */
export const Turn = entity(
  {
    id: TurnId,
    topic: Term,
    teacher: PersonId,
    learners: z.array(PersonId).min(1).max(1000),
    noteTaker: PersonId.optional(),
    sessionId: SessionId.optional(),
    state: TurnState,
  },
  [
    noneTwice('learners', 'person'),
    {
      fields: ['teacher', 'learners'],
      check: ({ teacher, learners }) =>
        learners.flatMap((learner, index) =>
          learner === teacher
            ? [
                {
                  code: 'teacher_among_learners',
                  path: ['learners', index],
                  message: 'Whoever teaches a turn is not one of its learners.',
                  remedy: 'Remove the teacher from the learners.',
                },
              ]
            : [],
        ),
    },
  ],
);
export type Turn = z.infer<typeof Turn>;
