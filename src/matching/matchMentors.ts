import type { Outcome } from '../core/outcome.js';
import { matchingSteps } from './answer/matchingSteps.js';
import type { MenteeLike, MentorLike } from './people.js';
import type { Matching, MatchingIssueCode, MatchingOptions, MatchingProblem } from './types.js';

/**
 * Matches mentees with mentors: exactly the best way that the rules and capacities allow, with the reasons for
 * every pair, the reasons for everyone left out, and a proof.
 *
 * Hard rules forbid pairs, soft rules with weights make up the fit of a pair (see `Rule`). Missing data is
 * unknown and leaves the average. Nobody is matched with themselves, with someone on either one's `avoid` list,
 * or beyond a capacity; minimum capacities are met, or the outcome says by how many places they cannot be. Among
 * equally good matchings the choice does not depend on the order of the input; `seed` makes another choice.
 *
 * Cost: hard rules with keys (site, language, an attribute) leave each mentee a list of candidates, and only those
 * pairs are judged. Where they split the program, each part is solved by itself, exactly.
 *
 * Issues: `duplicate_id`, `invalid_capacity`, `duplicate_rule_id`, `invalid_weight`, `invalid_option`,
 * `unknown_person`, `duplicate_pin`, `pin_not_allowed`, `pins_exceed_capacity`, `invalid_score`, `rule_failed`,
 * and `minimums_infeasible` when no matching meets all minimum capacities.
 *
 * @example
 * ```ts
 * import { matchMentors, sharedInterests, sharedLanguage, unwrap } from 'peer-support-kit';
 *
 * const { matches, unmatched } = unwrap(
 *   matchMentors({
 *     mentees: [
 *       { id: 'ana', languages: ['pt'], interests: ['Surgery', 'Ethics'] },
 *       { id: 'ben', languages: ['en'], interests: ['Ethics'] },
 *     ],
 *     mentors: [{ id: 'kim', languages: ['en', 'pt'], interests: ['Ethics'], capacity: { min: 0, max: 1 } }],
 *     rules: [sharedLanguage({ level: 'hard' }), sharedInterests({ weight: 2 })],
 *   }),
 * );
 * matches.map(({ menteeId, mentorId, fit }) => [menteeId, mentorId, fit]) // => [['ben', 'kim', 1]]
 * unmatched[0]?.reasons[0]?.message // => 'The places of the 1 mentor who could take this mentee are all taken.'
 * ```
 *
 * @category Matching
 * @since 0.1.0
 */
export function matchMentors<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  options: MatchingOptions = {},
): Outcome<Matching, MatchingIssueCode> {
  const steps = matchingSteps(problem, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
