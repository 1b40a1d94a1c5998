import { createRule, type Rule, type RuleOptions, unknown, type Verdict } from '../rule.js';
import { listInWords } from '../terms.js';

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
  const key = (tag: string) => (ignoreRegion ? (tag.split('-', 1)[0] as string) : tag).toLowerCase();
  return createRule('sharedLanguage', options, (mentee, mentor): Verdict => {
    const wanted = mentee.languages ?? [];
    const offered = mentor.languages ?? [];
    if (wanted.length === 0 || offered.length === 0) {
      return unknown('any languages', wanted.length === 0, offered.length === 0);
    }
    const spoken = new Set(offered.map(key));
    const shared = [...new Set(wanted.filter((tag) => spoken.has(key(tag))))];
    if (shared.length === 0) {
      return {
        score: 0,
        code: 'no_shared_language',
        reason: `They share no language: ${listInWords(wanted)} on one side, ${listInWords(offered)} on the other.`,
        params: { mentee: wanted, mentor: offered },
      };
    }
    return {
      score: 1,
      code: 'shared_language',
      reason: `They share ${listInWords(shared)}.`,
      params: { shared },
    };
  });
}
