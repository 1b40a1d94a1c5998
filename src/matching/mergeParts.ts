import { type Outcome, succeed, succeedUnless } from '../core/outcome.js';
import { mergeMatchings } from './answer/mergeMatchings.js';
import type { PartMatching } from './answer/partMatching.js';
import type { MenteeLike, MentorLike } from './people.js';
import { checkProblem } from './problem/checkProblem.js';
import { compileProblem } from './problem/compileProblem.js';
import { withLineageRule } from './strategies/lineage.js';
import { settingsOf } from './strategies/settings.js';
import type { Matching, MatchingIssueCode, MatchingOptions, MatchingProblem } from './types.js';

/**
 * Puts the results of all parts together, in any order: the same matching, to the last sentence, that
 * `matchMentors` gives for the whole. `problem` and `options` are those that `partition` was given.
 *
 * Cost: O(people x rules), and for each mentee left out the candidates her keys leave.
 *
 * @category Matching at scale
 * @since 0.1.0
 */
export function mergeParts<E extends MenteeLike, R extends MentorLike>(
  given: MatchingProblem<E, R>,
  results: readonly PartMatching[],
  options: MatchingOptions = {},
): Outcome<Matching, MatchingIssueCode> {
  const problem = options.strategy === 'lineage' ? withLineageRule(given, options) : given;
  const issues = checkProblem(problem, options);
  if (issues.length > 0) {
    return succeedUnless<Matching, MatchingIssueCode>(issues, () => {
      throw new RangeError('there is an issue, so there is no value');
    });
  }
  return succeed(mergeMatchings(problem, compileProblem(problem, options), settingsOf(options), results));
}
