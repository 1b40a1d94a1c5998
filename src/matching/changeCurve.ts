import { type Outcome, succeed } from '../core/outcome.js';
import { matchMentors } from './matchMentors.js';
import type { MenteeLike, MentorLike } from './people.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem } from './types.js';

/** What a number of changes can bring. @category Matching @since 0.1.0 */
export interface ChangeGain {
  readonly maxChanges: number;
  /** How many of the present pairs the best matching really parts. */
  readonly parted: number;
  readonly matched: number;
  readonly totalFit: number;
  /** What this change allowed beyond the one before: people, and fit. */
  readonly gain: { readonly matched: number; readonly fit: number };
}

/**
 * The price of every further change: the best matching when none of the present pairs is parted, one, two and so
 * on. A coordinator reads off it where more disruption stops paying.
 *
 * Cost: a matching with a bound for each step. Issues: those of `matchMentors`.
 *
 * @example
 * ```ts
 * import { changeCurve, sharedInterests, unwrap } from 'peer-support-kit';
 *
 * const problem = {
 *   mentees: [{ id: 'ana', interests: ['a'] }, { id: 'ben', interests: ['b'] }],
 *   mentors: [
 *     { id: 'kim', interests: ['b'], capacity: { min: 0, max: 1 } },
 *     { id: 'lee', interests: ['a'], capacity: { min: 0, max: 1 } },
 *   ],
 *   rules: [sharedInterests()],
 *   current: [{ menteeId: 'ana', mentorId: 'kim' }, { menteeId: 'ben', mentorId: 'lee' }],
 * };
 * unwrap(changeCurve(problem, { upTo: 2 })).map(({ maxChanges, totalFit }) => [maxChanges, totalFit])
 * // => [[0, 0], [1, 0], [2, 2]]
 * ```
 *
 * @category Matching
 * @since 0.1.0
 */
export function changeCurve<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  { upTo, ...options }: MatchingOptions & { readonly upTo: number },
): Outcome<readonly ChangeGain[], MatchingIssueCode> {
  const curve: ChangeGain[] = [];
  for (let maxChanges = 0; maxChanges <= upTo; maxChanges++) {
    const outcome = matchMentors({ ...problem, current: problem.current ?? [] }, { ...options, maxChanges });
    if (outcome._tag === 'Left') return outcome;
    const { matches, totalFit, changes } = outcome.right;
    const before = curve[curve.length - 1];
    curve.push({
      maxChanges,
      parted: changes?.parted.length ?? 0,
      matched: matches.length,
      totalFit,
      gain: {
        matched: before === undefined ? 0 : matches.length - before.matched,
        fit: before === undefined ? 0 : totalFit - before.totalFit,
      },
    });
  }
  return succeed(curve);
}
