import type { MenteeLike, MentorLike } from '../people.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';
import { countShared, listInWords, sharedTerms } from '../rules/terms.js';

/** Settings of {@link sharedLanguage}. @category Matching rules @since 0.1.0 */
export interface SharedLanguageOptions extends RuleOptions {
  /** Whether `pt` and `pt-BR` count as the same language. Default true. */
  readonly ignoreRegion?: boolean | undefined;
}

/**
 * Whether the two have a language in common: 1 if so, 0 if not. One common language is enough to talk, so a
 * longer list earns no more. A side without languages makes the rule unknown for that pair.
 *
 * @example
 * ```ts
 * import { sharedLanguage } from 'peer-support-kit';
 *
 * const rule = sharedLanguage({ level: 'hard' });
 * rule.evaluate({ id: 'a', languages: ['pt'] }, { id: 'b', languages: ['en', 'pt-BR'] }).score // => 1
 * rule.evaluate({ id: 'a', languages: ['pt'] }, { id: 'b' }).score // => 'unknown'
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function sharedLanguage(options: SharedLanguageOptions = {}): Rule {
  const { ignoreRegion = true } = options;
  const keyOf = (tag: string) => (ignoreRegion ? (tag.split('-', 1)[0] as string) : tag).toLowerCase();
  const read = ({ languages = [] }: MenteeLike | MentorLike): ReadonlyMap<string, string> | undefined =>
    languages.length === 0 ? undefined : new Map(languages.map((tag) => [keyOf(tag), tag]));
  return defineRule(
    {
      name: 'sharedLanguage',
      subject: 'any languages',
      readMentee: read,
      readMentor: read,
      score: (wanted, offered) => (countShared(wanted, offered) === 0 ? 0 : 1),
      explain: (wanted, offered) => {
        const shared = sharedTerms(wanted, offered);
        if (shared.length > 0) {
          return {
            code: 'shared_language',
            reason: `They share ${listInWords(shared)}.`,
            params: { shared },
          };
        }
        const [mentee, mentor] = [[...wanted.values()], [...offered.values()]];
        return {
          code: 'no_shared_language',
          reason: `They share no language: ${listInWords(mentee)} on one side, ${listInWords(mentor)} on the other.`,
          params: { mentee, mentor },
        };
      },
      keys: { mentee: (wanted) => [...wanted.keys()], mentor: (offered) => [...offered.keys()] },
    },
    options,
  );
}
