import { createRule, type Rule, type RuleOptions, unknown, type Verdict } from '../rule.js';
import { normalizeTerm } from '../terms.js';

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
  return createRule('sameSite', options, ({ site: home = '' }, { site: away = '' }): Verdict => {
    const [wanted, offered] = [normalizeTerm(home), normalizeTerm(away)];
    if (wanted === '' || offered === '') return unknown('a site', wanted === '', offered === '');
    const params = { mentee: home.trim(), mentor: away.trim() };
    return wanted === offered
      ? { score: 1, code: 'same_site', reason: `Both are at ${params.mentor}.`, params }
      : {
          score: 0,
          code: 'different_sites',
          reason: `The mentee is at ${params.mentee}, the mentor at ${params.mentor}.`,
          params,
        };
  });
}
