import * as z from 'zod';
import { entity } from './entity.js';
import { CheckpointId, MatchId, ProgramId } from './ids.js';
import { unless } from './invariants.js';
import { Day } from './moments.js';
import { ShortText } from './text.js';

/**
 * A day on which a match looks at itself: the questions to ask and, once it was held, what was decided.
 *
 * Issues of its own: `decision_before_checkpoint` for a decision of a checkpoint that was not held.
 *
 * @category Matches
 * @since 0.1.0
 */
export const Checkpoint = entity(
  {
    id: CheckpointId,
    programId: ProgramId,
    matchId: MatchId,
    dueOn: Day,
    questions: z.array(ShortText).max(50),
    heldOn: Day.optional(),
    decision: z.enum(['continue', 'adjust', 'rematch', 'close']).optional(),
  },
  [
    {
      fields: ['heldOn', 'decision'],
      check: ({ heldOn, decision }) =>
        unless(decision === undefined || heldOn !== undefined, {
          code: 'decision_before_checkpoint',
          path: ['heldOn'],
          message: 'The checkpoint has a decision but was not held.',
          remedy: 'Give the day on which it was held, or remove the decision.',
        }),
    },
  ],
);
export type Checkpoint = z.infer<typeof Checkpoint>;
