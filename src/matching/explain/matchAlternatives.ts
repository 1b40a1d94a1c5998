import type { Issue } from '../../core/issue.js';
import { type Outcome, succeed } from '../../core/outcome.js';
import { kBestAssignments } from '../../kernel/kbest/kBestAssignments.js';
import { decodePart } from '../answer/decode.js';
import { mergeMatchings } from '../answer/mergeMatchings.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { checkPins } from '../problem/checkPins.js';
import { checkProblem } from '../problem/checkProblem.js';
import { compileProblem } from '../problem/compileProblem.js';
import { encodePart } from '../problem/encode.js';
import { wholePart } from '../problem/parts.js';
import { withLineageRule } from '../strategies/lineage.js';
import { optimal } from '../strategies/optimal.js';
import { settingsOf } from '../strategies/settings.js';
import type { Matching, MatchingIssueCode, MatchingOptions, MatchingProblem } from '../types.js';
import { differenceOf, type MatchingDifference } from './difference.js';
import { placeContests } from './placeContests.js';
import { failWith } from './readProblem.js';
import { residualFor } from './standing.js';

/** How many alternatives to give. @category Explanations @since 0.1.0 */
export interface AlternativesOptions extends MatchingOptions {
  /** How many matchings to give, the best one included: 1 to 1000. Default 3. */
  readonly count?: number | undefined;
}

/** One of the best matchings. @category Explanations @since 0.1.0 */
export interface AlternativeMatching {
  readonly matching: Matching;
  /** What is different from the first. */
  readonly difference: MatchingDifference;
}

/**
 * The best matchings of a problem in their order, the best first: every one keeps all rules, capacities and pins,
 * no two are the same, and no other is better than the last of them. Fewer than asked for if there are no more.
 *
 * Use it where somebody is to choose. The order is that of the objective: by the number of pairs and then total fit
 * for `'coverage'`, by total fit alone for `'quality'`; of equal ones the order is always the same. Two matchings
 * are different if any pair is, so in a large program the first alternatives differ by little; pin or forbid a pair
 * to see what is possible further away. A matching that no other one beats carries the certificate for that.
 *
 * Cost: that of matching everyone as one problem, then for every answer a shortest path search for each of its pairs.
 *
 * Issues: those of `matchMentors`; `invalid_option` also for a `count` out of range, and for what has no order of
 * alternatives: the strategies `'stable'` and `'random'`, the objective `'fairness'`, and `maxChanges`.
 *
 * @example
 * ```ts
 * import { matchAlternatives, sharedInterests, unwrap } from 'peer-support-kit';
 *
 * const one = { min: 0, max: 1 };
 * const [first, second] = unwrap(
 *   matchAlternatives(
 *     {
 *       mentees: [{ id: 'ana', interests: ['Ethics', 'Surgery'] }, { id: 'ben', interests: ['Ethics'] }],
 *       mentors: [{ id: 'kim', interests: ['Ethics'], capacity: one }, { id: 'lee', interests: ['Surgery'], capacity: one }],
 *       rules: [sharedInterests()],
 *     },
 *     { count: 2 },
 *   ),
 * );
 * first?.matching.matches.map(({ menteeId, mentorId }) => [menteeId, mentorId]) // => [['ana', 'lee'], ['ben', 'kim']]
 * second?.difference.message
 * // => 'As many pairs and a total fit 1 lower: ana goes from lee to kim, ben goes from kim to lee.'
 * ```
 *
 * @category Explanations
 * @since 0.1.0
 */
export function matchAlternatives<E extends MenteeLike, R extends MentorLike>(
  given: MatchingProblem<E, R>,
  { count = 3, ...options }: AlternativesOptions = {},
): Outcome<readonly AlternativeMatching[], MatchingIssueCode> {
  const settings = settingsOf(options);
  const problem = settings.strategy === 'lineage' ? withLineageRule(given, options) : given;
  const issues = [...checkProblem(problem, options), ...checkAlternatives(options, count)];
  if (issues.length > 0) return failWith(issues);
  const compiled = compileProblem(problem, options);
  const encoded = encodePart(problem, compiled, wholePart(compiled), settings);
  const wrong = [...compiled.failures.values(), ...checkPins(problem, compiled)];
  if (wrong.length > 0) return failWith(wrong);
  const best = optimal(encoded, settings);
  if (best._tag === 'Left') return best;

  const residual = residualFor(encoded, settings);
  const ranked = kBestAssignments(residual.problem, count);
  const matchings = ranked.map(({ chosen: edges, matched, totalWeight }) => {
    const chosen = Uint8Array.from(encoded.pinned);
    for (const edge of edges) chosen[residual.edgeOf[edge]!] = 1;
    const isBest = matched === ranked[0]!.matched && totalWeight === ranked[0]!.totalWeight;
    return mergeMatchings(problem, compiled, settings, [
      {
        matches: decodePart(encoded, chosen),
        certificate: isBest ? best.right.certificate : null,
        statistics: encoded.statistics,
        proved: true,
        contests: placeContests(encoded, chosen),
      },
    ]);
  });
  return succeed(
    matchings.map((matching) => ({
      matching,
      difference: differenceOf(matchings[0]!.matches, matching.matches),
    })),
  );
}

function checkAlternatives(
  { strategy = 'optimal', objective = 'coverage', maxChanges }: MatchingOptions,
  count: number,
): readonly Issue<MatchingIssueCode>[] {
  const issue = (option: string, message: string, remedy: string): Issue<MatchingIssueCode> => ({
    code: 'invalid_option',
    message,
    remedy,
    path: ['options', option],
  });
  return [
    ...(Number.isSafeInteger(count) && count >= 1 && count <= 1000
      ? []
      : [issue('count', `${count} alternatives are not possible.`, 'Ask for 1 to 1000.')]),
    ...(strategy === 'stable' || strategy === 'random'
      ? [
          issue(
            'strategy',
            `The strategy "${strategy}" puts matchings in no order.`,
            'Use "optimal" or "lineage".',
          ),
        ]
      : []),
    ...(objective === 'fairness'
      ? [issue('objective', 'There are no alternatives by fairness.', 'Use "coverage" or "quality".')]
      : []),
    ...(maxChanges === undefined
      ? []
      : [issue('maxChanges', 'Alternatives know no bound on changes.', 'Use a changePenalty instead.')]),
  ];
}
