import { type Outcome, succeed } from '../../core/outcome.js';
import { infeasibleIssue } from '../answer/infeasibleIssue.js';
import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem } from '../types.js';
import { balanceInWords } from './difference.js';
import { type MarginalChange, marginalChanges } from './marginalChanges.js';
import { type ExplainableMatching, optionsOf } from './readMatching.js';
import { failWith, readProblem } from './readProblem.js';
import { bestStanding } from './standing.js';
import { continued, tidy } from './words.js';

/** What a place with a mentor is worth. @category Explanations @since 0.1.0 */
export interface ShadowPrice {
  readonly mentorId: string;
  /** The mentor's places at present. */
  readonly places: number;
  readonly onePlaceMore: PlaceWorth;
  /** `null` where there is no place to lose: none at all, or a pin or a minimum needs it. */
  readonly onePlaceFewer: PlaceWorth | null;
  readonly message: string;
}

/** By how much the best matching changes. @category Explanations @since 0.1.0 */
export interface PlaceWorth {
  readonly pairs: number;
  readonly totalFit: number;
}

/**
 * What one more place with each mentor would add to the best matching, and what one place fewer would cost, exactly:
 * in pairs and in total fit, the mentors in the order given. A mentor whose minimum equals the maximum keeps it at
 * the maximum when a place is lost.
 *
 * The worth is that of the best matching by the objective (of `'coverage'` for `'fairness'` and for other
 * strategies; `maxChanges` plays no part), whichever of several best ones was chosen; a matching, if given, tells the options it was made by.
 * For `'quality'` only the total fit is unique, the pairs are those of one way to reach it.
 *
 * Cost: that of matching, and two searches of the allowed pairs for all mentors together.
 *
 * Issues: those of `matchMentors`.
 *
 * @example
 * ```ts
 * import { sharedInterests, shadowPrices, unwrap } from 'peer-support-kit';
 *
 * const prices = unwrap(
 *   shadowPrices({
 *     mentees: [{ id: 'ana', interests: ['Ethics', 'Surgery'] }, { id: 'ben', interests: ['Ethics'] }],
 *     mentors: [{ id: 'kim', interests: ['Ethics'], capacity: { min: 0, max: 1 } }],
 *     rules: [sharedInterests()],
 *   }),
 * );
 * prices[0]?.onePlaceMore // => { pairs: 1, totalFit: 0.5 }
 * prices[0]?.onePlaceFewer // => { pairs: -1, totalFit: -1 }
 * ```
 *
 * @category Explanations
 * @since 0.1.0
 */
export function shadowPrices<E extends MenteeLike, R extends MentorLike>(
  given: MatchingProblem<E, R>,
  matching?: ExplainableMatching,
  options: MatchingOptions = {},
): Outcome<readonly ShadowPrice[], MatchingIssueCode> {
  const read = readProblem(given, matching === undefined ? options : optionsOf(matching, options));
  if (read._tag === 'Left') return read;
  const { problem, settings, parts } = read.right;
  const prices = new Map<string, ShadowPrice>();
  const issues = parts.flatMap((encoded) => {
    const standing = bestStanding(encoded, settings);
    if ('infeasible' in standing) return [infeasibleIssue(encoded, standing)];
    const { placeMore, placeFewer } = marginalChanges(standing);
    encoded.mentors.forEach((mentor, column) => {
      const price = priceOf(mentor, placeMore(column), placeFewer(column));
      prices.set(mentor.id, price);
    });
    return [];
  });
  if (issues.length > 0) return failWith(issues);
  return succeed(problem.mentors.map(({ id }) => prices.get(id)!));
}

function priceOf(mentor: MentorLike, more: MarginalChange, fewer: MarginalChange | undefined): ShadowPrice {
  const onePlaceMore = worthOf(more);
  const onePlaceFewer = fewer === undefined ? null : worthOf(fewer);
  const { id: mentorId } = mentor;
  return {
    mentorId,
    places: capacityOf('mentor', mentor).max,
    onePlaceMore,
    onePlaceFewer,
    message: `One more place with ${mentorId} would mean ${inWords(onePlaceMore)}; ${
      onePlaceFewer === null ? 'there is none to take away' : `one fewer, ${inWords(onePlaceFewer)}`
    }.`,
  };
}

function worthOf({ pairs, totalFit }: MarginalChange): PlaceWorth {
  return { pairs, totalFit: tidy(totalFit) };
}

function inWords({ pairs, totalFit }: PlaceWorth): string {
  if (pairs === 0 && totalFit === 0) return 'no change';
  return continued(balanceInWords(pairs, totalFit));
}
