import * as z from 'zod';
import { entity } from './entity.js';
import { CohortId, NeedsAssessmentId, ProgramId } from './ids.js';
import { dayNotBefore, noneTwice, noneTwiceBy, unless } from './invariants.js';
import { Day } from './moments.js';
import { ShortText, Term } from './text.js';
import { SupportDomain, SupportType } from './vocabulary.js';

const common = {
  id: Term,
  text: ShortText,
  domain: SupportDomain.optional(),
  supportType: SupportType.optional(),
};

/** From which number to which an answer goes; the higher, the greater the need. @category Needs @since 0.1.0 */
export const RatingScale = entity({ min: z.int().min(-100).max(100), max: z.int().min(-100).max(100) }, [
  {
    fields: ['min', 'max'],
    check: ({ min, max }) =>
      unless(min < max, {
        code: 'scale_min_not_below_max',
        path: ['max'],
        message: `The scale goes from ${min} to ${max}.`,
        remedy: 'Set max above min.',
      }),
  },
]);
export type RatingScale = z.infer<typeof RatingScale>;

/** A question of a needs assessment: rated on a scale, chosen from options, or answered freely. @category Needs @since 0.1.0 */
export const NeedsQuestion = z.discriminatedUnion('kind', [
  entity({ ...common, kind: z.literal('rating'), scale: RatingScale }),
  entity({ ...common, kind: z.literal('choice'), options: z.array(Term).min(2).max(200) }, [
    noneTwice('options', 'entry'),
  ]),
  entity({ ...common, kind: z.literal('open') }),
]);
export type NeedsQuestion = z.infer<typeof NeedsQuestion>;

/**
 * A survey or round of interviews about what people need, open from one day to another, both included.
 *
 * `invited` counts whom it was sent to: without it there is no response rate.
 *
 * Issues of its own: `end_before_start`, `scale_min_not_below_max`; `duplicate_entry` for a question id or an
 * option given twice.
 *
 * @category Needs
 * @since 0.1.0
 */
export const NeedsAssessment = entity(
  {
    id: NeedsAssessmentId,
    programId: ProgramId,
    cohortId: CohortId.optional(),
    title: ShortText,
    method: z.enum(['survey', 'interview', 'mixed']),
    opensOn: Day,
    closesOn: Day,
    invited: z.int().min(0).max(10_000_000).optional(),
    questions: z.array(NeedsQuestion).min(1).max(500),
  },
  [dayNotBefore('opensOn', 'closesOn'), noneTwiceBy('questions', 'id', 'entry')],
);
export type NeedsAssessment = z.infer<typeof NeedsAssessment>;
