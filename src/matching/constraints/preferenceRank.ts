import { type MenteeLike, type MentorLike, personOf } from '../people.js';
import { defineRule, type Rule, type RuleOptions, UNKNOWN } from '../rules/rule.js';

/** Settings of {@link preferenceRank}. @category Matching rules @since 0.1.0 */
export interface PreferenceRankOptions extends RuleOptions {
  /** Whose list counts: the mentee's (default), the mentor's, or the mean of those that are known. */
  readonly side?: 'mentee' | 'mentor' | 'both' | undefined;
  /** How many ranks there are to fall through: each rank costs 1 / ranks. Default 5. */
  readonly ranks?: number | undefined;
}

/**
 * How high the one stands on the other's list of preferences: 1 for the first choice, less by the same step for
 * each further one, 0 for someone who is not on the list. The step does not depend on the length of the list, so
 * that naming few people gains nothing. Who has no list makes the rule unknown.
 *
 * @example
 * ```ts
 * import { preferenceRank } from 'peer-support-kit';
 *
 * const rule = preferenceRank({ weight: 3 });
 * rule.evaluate({ id: 'a', preferences: ['x', 'y'] }, { id: 'y' }).score // => 0.8
 * rule.evaluate({ id: 'a' }, { id: 'y' }).score // => 'unknown'
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function preferenceRank(options: PreferenceRankOptions = {}): Rule {
  const { side = 'mentee', ranks = 5 } = options;
  const read = (person: MenteeLike | MentorLike) => ({
    names: [person.id, personOf(person)],
    rankOf: new Map((person.preferences ?? []).map((id, index) => [id, index] as const).reverse()),
  });
  type Person = ReturnType<typeof read>;

  const rank = (who: Person, whom: Person) =>
    who.rankOf.get(whom.names[0]!) ?? who.rankOf.get(whom.names[1]!);
  const oneSided = (who: Person, whom: Person) => {
    if (who.rankOf.size === 0) return UNKNOWN;
    const place = rank(who, whom);
    return place === undefined ? 0 : 1 - place / Math.max(ranks, place + 1);
  };

  return defineRule(
    {
      name: 'preferenceRank',
      subject: 'any preferences',
      readMentee: read,
      readMentor: read,
      score: (mentee, mentor) => {
        const byMentee = side === 'mentor' ? UNKNOWN : oneSided(mentee, mentor);
        const byMentor = side === 'mentee' ? UNKNOWN : oneSided(mentor, mentee);
        if (byMentee === UNKNOWN) return byMentor;
        return byMentor === UNKNOWN ? byMentee : (byMentee + byMentor) / 2;
      },
      explain: (mentee, mentor, score) => {
        if (score === UNKNOWN)
          return { code: 'no_preferences', reason: 'There is no list of preferences to go by.' };
        const said = [
          ...(side === 'mentor' ? [] : [sentence('mentee', mentee, rank(mentee, mentor))]),
          ...(side === 'mentee' ? [] : [sentence('mentor', mentor, rank(mentor, mentee))]),
        ];
        return {
          code: score === 0 ? 'not_preferred' : 'preferred',
          reason: said.join(' '),
          params: {
            mentee: (rank(mentee, mentor) ?? -1) + 1,
            mentor: (rank(mentor, mentee) ?? -1) + 1,
          },
        };
      },
    },
    options,
  );
}

function sentence(
  who: 'mentee' | 'mentor',
  { rankOf }: { readonly rankOf: ReadonlyMap<string, number> },
  place: number | undefined,
): string {
  const whom = who === 'mentee' ? 'mentor' : 'mentee';
  if (rankOf.size === 0) return `The ${who} has no list of preferences.`;
  return place === undefined
    ? `The ${whom} is not on the ${who}'s list.`
    : `The ${whom} is number ${place + 1} on the ${who}'s list.`;
}
