import * as z from 'zod';
import { Availability } from './availability.js';
import { type Broken, entity } from './entity.js';
import { PersonId, ProgramId } from './ids.js';
import { atMostEntries } from './invariants.js';
import { TimeZone } from './moments.js';
import { ShortText, Term } from './text.js';
import { IdentityMode, LanguageTag, ParticipantPopulation } from './vocabulary.js';

/**
 * Someone known to the school or organization, across programs and roles.
 *
 * `pseudonyms` holds one name per program. A pseudonym must not give its owner away: it may not contain the id
 * (without regard to case and punctuation; an id of one character may not stand in it as a word), and no two
 * programs use the same one, which would link them. That no two people share a pseudonym in a program is for the
 * host to see to, who knows everybody.
 *
 * Issues of its own: `pseudonym_reveals_id`, `pseudonym_reused`, `too_big` for more than 1000 pseudonyms.
 *
 * @example
 * ```ts
 * import { Person, parse } from 'peer-support-kit';
 *
 * const result = parse(Person, {
 *   id: 'ada-17',
 *   identityMode: 'pseudonymous',
 *   pseudonyms: { autumn: 'Quiet Otter', spring: 'ADA17' },
 * });
 * result._tag === 'Left' ? result.left.map((issue) => [issue.code, issue.path]) : []
 * // => [['pseudonym_reveals_id', ['pseudonyms', 'spring']]]
 * ```
 *
 * @category People
 * @since 0.1.0
 */
export const Person = entity(
  {
    id: PersonId,
    name: ShortText.optional(),
    population: ParticipantPopulation.optional(),
    stage: Term.optional(),
    site: Term.optional(),
    languages: z.array(LanguageTag).max(50).optional(),
    timeZone: TimeZone.optional(),
    availability: Availability.optional(),
    identityMode: IdentityMode,
    pseudonyms: z.record(ProgramId, Term).superRefine(atMostEntries(1000)).optional(),
  },
  [
    {
      fields: ['id', 'pseudonyms'],
      check: ({ id, pseudonyms }) =>
        Object.entries(pseudonyms ?? {}).flatMap(([program, pseudonym]) =>
          reveals(pseudonym, id) ? [{ ...REVEALS_ID, path: ['pseudonyms', program] }] : [],
        ),
    },
    { fields: ['pseudonyms'], check: ({ pseudonyms }) => reused(pseudonyms ?? {}) },
  ],
);
export type Person = z.infer<typeof Person>;

const REVEALS_ID = {
  code: 'pseudonym_reveals_id',
  message: 'This pseudonym contains the id of the person.',
  remedy: 'Choose a pseudonym that has nothing to do with the id.',
};

function reveals(pseudonym: string, id: string): boolean {
  const words = wordsOf(pseudonym);
  const key = wordsOf(id).join('');
  if (key === '') return pseudonym.includes(id);
  // A single character is part of almost every name, and says something only when it stands alone.
  return [...key].length === 1 ? words.includes(key) : words.join('').includes(key);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function reused(pseudonyms: Readonly<Record<string, string>>): Broken[] {
  const seen = new Set<string>();
  return Object.entries(pseudonyms).flatMap(([program, pseudonym]) => {
    const key = pseudonym.normalize('NFKC').toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        code: 'pseudonym_reused',
        path: ['pseudonyms', program],
        message: 'The person has this pseudonym in another program too, so that the two can be linked.',
        remedy: 'Give a pseudonym of its own for every program.',
      },
    ];
  });
}
