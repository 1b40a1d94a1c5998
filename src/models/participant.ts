import * as z from 'zod';
import type { DeepReadonly } from '../core/deepReadonly.js';
import { Availability } from './availability.js';
import { entity } from './entity.js';
import { PersonId } from './ids.js';
import { atMostEntries } from './invariants.js';
import { TimeZone } from './moments.js';
import { ShortText, Term } from './text.js';
import { LanguageTag, SupportDomain, SupportType } from './vocabulary.js';

/** How many partners a participant takes: at least `min`, at most `max`. @category People @since 0.1.0 */
export const Capacity = entity({ min: z.int().min(0).max(10_000), max: z.int().min(0).max(10_000) }, [
  {
    fields: ['min', 'max'],
    check: ({ min, max }) =>
      min <= max
        ? []
        : [
            {
              code: 'capacity_min_above_max',
              path: ['min'],
              message: `The minimum of ${min} is above the maximum of ${max}.`,
              remedy: 'Lower min or raise max.',
            },
          ],
  },
]);
export type Capacity = z.infer<typeof Capacity>;

/** Something a participant wants help with; `priority` 1 is the most urgent. @category People @since 0.1.0 */
export const TopicNeed = entity({
  topic: Term,
  domain: SupportDomain.optional(),
  priority: z.int().min(1).max(5).optional(),
});
export type TopicNeed = z.infer<typeof TopicNeed>;

/** Something a participant can help with; `level` 1 (has done it) to 5 (could teach it). @category People @since 0.1.0 */
export const Strength = entity({ topic: Term, level: z.int().min(1).max(5).optional() });
export type Strength = z.infer<typeof Strength>;

/** A value of the app's own that rules such as `attributeEquals` can read. @category People @since 0.1.0 */
export const AttributeValue = z.union([ShortText, z.number(), z.boolean(), z.array(Term).max(200)]);
export type AttributeValue = z.infer<typeof AttributeValue>;

const terms = z.array(Term).max(200);
const partnerIds = z.array(PersonId).max(1000);

const participantShape = {
  id: PersonId,
  /** The person behind this entry, where the same person appears under several ids or in both lists. */
  personId: PersonId.optional(),
  name: ShortText.optional(),
  stage: Term.optional(),
  site: Term.optional(),
  languages: z.array(LanguageTag).max(50).optional(),
  timeZone: TimeZone.optional(),
  availability: Availability.optional(),
  interests: terms.optional(),
  needs: z.array(TopicNeed).max(200).optional(),
  strengths: z.array(Strength).max(200).optional(),
  supportTypes: z.array(SupportType).max(5).optional(),
  livedExperience: terms.optional(),
  /** Ids of the other side, the most wanted first. */
  preferences: partnerIds.optional(),
  /** Ids never to be paired with; private, and respected whichever side names it. */
  avoid: partnerIds.optional(),
  capacity: Capacity.optional(),
  attributes: z.record(Term, AttributeValue).superRefine(atMostEntries(1000)).optional(),
};

/**
 * A person as the matching sees her: what she offers, needs and allows. Every field but `id` may be absent;
 * what is absent is unknown, never zero. The app's own fields pass through and reach its own rules.
 *
 * @category People
 * @since 0.1.0
 */
export const Participant = entity(participantShape);
export type Participant = z.infer<typeof Participant>;

/** A participant who is supported; without `capacity` she gets 0 to 1 mentors. @category People @since 0.1.0 */
export const Mentee = entity(participantShape);
export type Mentee = z.infer<typeof Mentee>;

/** A participant who supports; without `capacity` he takes 0 to 2 mentees. @category People @since 0.1.0 */
export const Mentor = entity(participantShape);
export type Mentor = z.infer<typeof Mentor>;

/** A participant before parsing: plain data of the right shape, ids not branded, defaults not filled in. @category People @since 0.1.0 */
export type ParticipantInput = DeepReadonly<z.input<typeof Participant>>;
