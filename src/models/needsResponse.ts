import * as z from 'zod';
import { entity } from './entity.js';
import { NeedId, NeedsAssessmentId, NeedsResponseId, PersonId, ProgramId } from './ids.js';
import { noneTwiceBy } from './invariants.js';
import { Instant } from './moments.js';
import { LongText, Term } from './text.js';
import { SupportDomain } from './vocabulary.js';

/** An answer to one question: a rating, the options chosen, or words. @category Needs @since 0.1.0 */
export const NeedsAnswer = entity({
  questionId: Term,
  answer: z.union([z.number(), LongText, z.array(Term).max(200)]),
});
export type NeedsAnswer = z.infer<typeof NeedsAnswer>;

/** A need found in words, such as the notes of an interview; `priority` 1 is the most urgent. @category Needs @since 0.1.0 */
export const CodedNeed = entity({
  id: NeedId,
  domain: SupportDomain,
  topic: Term.optional(),
  priority: z.int().min(1).max(5).optional(),
});
export type CodedNeed = z.infer<typeof CodedNeed>;

/**
 * What one person answered to a needs assessment. Without `respondent` it is anonymous; a question without an
 * answer is unknown, never zero.
 *
 * Issues of its own: `duplicate_entry` for a question answered twice or a need id used twice.
 *
 * @category Needs
 * @since 0.1.0
 */
export const NeedsResponse = entity(
  {
    id: NeedsResponseId,
    programId: ProgramId,
    assessmentId: NeedsAssessmentId,
    respondent: PersonId.optional(),
    stage: Term.optional(),
    submittedAt: Instant,
    answers: z.array(NeedsAnswer).max(500),
    needs: z.array(CodedNeed).max(200).optional(),
  },
  [noneTwiceBy('answers', 'questionId', 'entry'), noneTwiceBy('needs', 'id', 'entry')],
);
export type NeedsResponse = z.infer<typeof NeedsResponse>;
