import type { MenteeLike, MentorLike } from '../people.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';
import { normalizeTerm } from '../rules/terms.js';

/**
 * Whether the two are at the same site: 1 if so, 0 if not; unknown when a side names none. Sites are compared
 * without regard to case and white space.
 *
 * @example
 * ```ts
 * import { sameSite } from 'peer-support-kit';
 *
 * sameSite({ weight: 1 }).evaluate({ id: 'a', site: 'North' }, { id: 'b', site: 'north ' }).score // => 1
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function sameSite(options: RuleOptions = {}): Rule {
  const read = ({ site = '' }: MenteeLike | MentorLike) => {
    const key = normalizeTerm(site);
    return key === '' ? undefined : { key, name: site.trim() };
  };
  return defineRule(
    {
      name: 'sameSite',
      subject: 'a site',
      readMentee: read,
      readMentor: read,
      score: (home, away) => (home.key === away.key ? 1 : 0),
      explain: (home, away, score) => ({
        code: score === 1 ? 'same_site' : 'different_sites',
        reason:
          score === 1
            ? `Both are at ${away.name}.`
            : `The mentee is at ${home.name}, the mentor at ${away.name}.`,
        params: { mentee: home.name, mentor: away.name },
      }),
      keys: { mentee: ({ key }) => [key], mentor: ({ key }) => [key] },
    },
    options,
  );
}
