import type { ParticipantInput } from '../models/participant.js';

/** What the matching accepts as a mentee: a parsed `Mentee`, or plain data of that shape. @category Matching @since 0.1.0 */
export type MenteeLike = ParticipantInput;

/** What the matching accepts as a mentor: a parsed `Mentor`, or plain data of that shape. @category Matching @since 0.1.0 */
export type MentorLike = ParticipantInput;

/** Partners without a stated capacity: a mentee gets one mentor at most, a mentor takes two mentees at most. */
const DEFAULT_CAPACITY = { mentee: { min: 0, max: 1 }, mentor: { min: 0, max: 2 } } as const;

/** How many partners a person takes, with the default of her side. */
export function capacityOf(
  side: 'mentee' | 'mentor',
  person: MenteeLike | MentorLike,
): { readonly min: number; readonly max: number } {
  return person.capacity ?? DEFAULT_CAPACITY[side];
}

/** The person behind an entry: two entries of the same person are never paired, under whatever ids. */
export function personOf(participant: MenteeLike | MentorLike): string {
  return participant.personId ?? participant.id;
}
