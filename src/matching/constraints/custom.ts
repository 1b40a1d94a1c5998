import type { MenteeLike, MentorLike } from '../people.js';
import { createRule, type Rule, type RuleOptions, type Verdict } from '../rules/rule.js';

/** Settings of {@link custom}. @category Matching rules @since 0.1.0 */
export interface CustomOptions<E extends MenteeLike, R extends MentorLike> extends RuleOptions {
  readonly id: string;
  /** A score from 0 to 1, `true` or `false`, `'unknown'`, or a whole verdict with its own sentence. */
  readonly evaluate: (mentee: E, mentor: R) => number | boolean | 'unknown' | Verdict;
}

/**
 * A rule of your own, which sees your own fields of the people. Its score must depend on the two people alone;
 * a score outside 0 to 1 and an exception become issues that name the rule and the pair.
 *
 * @example
 * ```ts
 * import { custom, matchMentors, unwrap } from 'peer-support-kit';
 *
 * const reachable = custom({
 *   id: 'reachable',
 *   level: 'hard',
 *   evaluate: (mentee: { id: string; commutes: boolean }, mentor: { id: string; online: boolean }) =>
 *     !mentee.commutes || mentor.online,
 * });
 * const matching = unwrap(
 *   matchMentors({
 *     mentees: [{ id: 'ana', commutes: true }],
 *     mentors: [{ id: 'kim', online: false }, { id: 'lee', online: true }],
 *     rules: [reachable],
 *   }),
 * );
 * matching.matches[0]?.mentorId // => 'lee'
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function custom<E extends MenteeLike, R extends MentorLike>(options: CustomOptions<E, R>): Rule<E, R> {
  return createRule<E, R>(options.id, options, (mentee, mentor) => {
    const said = options.evaluate(mentee, mentor);
    if (typeof said === 'object') return said;
    const score = typeof said === 'boolean' ? Number(said) : said;
    return {
      score,
      code: 'custom',
      reason: `The rule "${options.id}" says ${score === 'unknown' ? 'nothing' : score}.`,
    };
  });
}
