import * as z from 'zod';
import { entity } from './entity.js';
import { ExpectationSetId, MatchId, PersonId, ProgramId } from './ids.js';
import { noneTwiceBy } from './invariants.js';
import { MatchSide } from './roles.js';
import { ShortText, Term } from './text.js';
import { Version } from './version.js';

/**
 * Where somebody stands on one topic, such as how often to meet or who sets the goals, on a scale from 1 to 5 whose
 * ends the program words.
 *
 * @category Agreements
 * @since 0.1.0
 */
export const Expectation = entity({
  topic: Term,
  position: z.int().min(1).max(5),
  importance: z.int().min(1).max(5).optional(),
  comment: ShortText.optional(),
});
export type Expectation = z.infer<typeof Expectation>;

/**
 * What one person expects of a match, to be compared with what the other side expects. A topic without a position
 * is open, not in the middle.
 *
 * Issues of its own: `duplicate_entry` for a topic named twice.
 *
 * @category Agreements
 * @since 0.1.0
 */
export const ExpectationSet = entity(
  {
    id: ExpectationSetId,
    programId: ProgramId,
    matchId: MatchId,
    personId: PersonId,
    side: MatchSide,
    version: Version,
    expectations: z.array(Expectation).min(1).max(100),
  },
  [noneTwiceBy('expectations', 'topic', 'entry')],
);
export type ExpectationSet = z.infer<typeof ExpectationSet>;
