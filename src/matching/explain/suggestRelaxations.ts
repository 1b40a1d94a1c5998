import { type Outcome, succeed } from '../../core/outcome.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem } from '../types.js';
import { balanceInWords } from './difference.js';
import { exceptionCandidates } from './exceptionCandidates.js';
import { marginalChanges } from './marginalChanges.js';
import { minimumCandidates } from './minimumCandidates.js';
import { placeCandidates } from './placeCandidates.js';
import { worthOfParts } from './problemWorth.js';
import { type ExplainableMatching, optionsOf } from './readMatching.js';
import { readProblem } from './readProblem.js';
import { type Candidate, compareCandidates, isGain, type Relaxation } from './relaxation.js';
import { ruleCandidates } from './ruleCandidates.js';
import { shortageCandidates } from './shortageCandidates.js';
import { bestStanding } from './standing.js';
import { continued, count, tidy } from './words.js';

/** How {@link suggestRelaxations} looks for changes. @category Explanations @since 0.1.0 */
export interface RelaxationOptions extends MatchingOptions {
  /** The most relaxations of one kind to give, the best ones. Default 10. */
  readonly limit?: number | undefined;
}

/** What {@link suggestRelaxations} finds. @category Explanations @since 0.1.0 */
export interface Relaxations {
  /** The best first: by people gained, then by total fit, then by how many people they concern. */
  readonly relaxations: readonly Relaxation[];
  /** Hard rules that were not tried, because without them there would be too many pairs to judge. */
  readonly notTried: readonly string[];
}

/**
 * Suggests what to change in a program so that more people find a mentor, or so that minimum capacities that cannot
 * be met can be: each suggestion with its exact gain, measured against the best matching.
 *
 * Looked at are one more place with each mentor, one off each minimum, each hard rule (all of them, the first 50),
 * the minimum fit, and, for each of the first 1,000 mentees without a mentor, each pair that one hard rule alone
 * excludes, of which the best is given. While minimums cannot be met, exceptions for one mentee are not looked at.
 * Only what brings something is given. What people asked for in private or what was forbidden by hand (`avoid`,
 * `forbidden`) is never touched, and nothing is suggested together: two changes may bring more, or less, than the
 * sum of both.
 *
 * The gains are those of the objective (of `'coverage'` for `'fairness'` and for other strategies; `maxChanges`
 * plays no part); a matching, if given, tells the options it was made by. Ties are broken by the names, so the order
 * is always the same.
 *
 * Cost: places, minimums and exceptions together cost about one matching; each hard rule costs another matching,
 * with the pairs that it excluded. A rule without which more than 20 million pairs would have to be judged is not
 * tried, and listed.
 *
 * Issues: those of `matchMentors`, but for `minimums_infeasible`, which is a question here and not an error.
 *
 * @example
 * ```ts
 * import { sharedLanguage, suggestRelaxations, unwrap } from 'peer-support-kit';
 *
 * const one = { min: 0, max: 1 };
 * const { relaxations } = unwrap(
 *   suggestRelaxations({
 *     mentees: [{ id: 'ana', languages: ['pt'] }, { id: 'ben', languages: ['pt'] }],
 *     mentors: [{ id: 'kim', languages: ['pt'], capacity: one }, { id: 'lee', languages: ['en'], capacity: one }],
 *     rules: [sharedLanguage({ level: 'hard' })],
 *   }),
 * );
 * relaxations.map(({ code, gain }) => [code, gain.pairs])
 * // => [['lift_rule_for_mentee', 1], ['add_place', 1], ['lift_rule', 1]]
 * relaxations[1]?.message // => 'One more place with kim: 1 pair more and a total fit 1 higher; ben gets kim.'
 * ```
 *
 * @category Explanations
 * @since 0.1.0
 */
export function suggestRelaxations<E extends MenteeLike, R extends MentorLike>(
  given: MatchingProblem<E, R>,
  matching?: ExplainableMatching,
  { limit = 10, ...options }: RelaxationOptions = {},
): Outcome<Relaxations, MatchingIssueCode> {
  const read = readProblem(given, matching === undefined ? options : optionsOf(matching, options));
  if (read._tag === 'Left') return read;
  const { problem, settings, compiled, parts } = read.right;
  const objective = settings.objective === 'quality' ? 'weight' : 'coverage';
  const priced = parts.flatMap((encoded) => {
    const standing = bestStanding(encoded, settings);
    return 'infeasible' in standing ? [] : [{ standing, changes: marginalChanges(standing) }];
  });
  const isFeasible = priced.length === parts.length;
  const rules = ruleCandidates(problem, settings, worthOfParts(parts, settings));
  const candidates = [
    ...rules.candidates,
    ...(isFeasible
      ? [
          ...placeCandidates(priced),
          ...minimumCandidates(priced),
          ...exceptionCandidates(compiled, settings, priced),
        ]
      : shortageCandidates(parts)),
  ];
  const relaxations = candidates
    .filter(({ gain }) => isGain(objective, gain))
    .sort(compareCandidates)
    .filter(firstOfKind(limit))
    .map(suggestionOf);
  return succeed({ relaxations, notTried: rules.notTried });
}

/** Lets the first few candidates of each kind pass. */
function firstOfKind(limit: number): (candidate: Candidate) => boolean {
  const seen = new Map<string, number>();
  return ({ code }) => {
    const number = (seen.get(code) ?? 0) + 1;
    seen.set(code, number);
    return number <= limit;
  };
}

function suggestionOf({ what, difference, ...candidate }: Candidate): Relaxation {
  const { shortage, pairs, totalFit } = candidate.gain;
  const change = difference?.();
  const minimums = candidate.feasible
    ? 'all minimum capacities can be met'
    : `the minimum capacities lack ${count(shortage, 'pair')} fewer`;
  const who =
    change === undefined || change.changes.length === 0 ? '' : `; ${changesInWords(change.message)}`;
  const brings = shortage > 0 ? minimums : continued(balanceInWords(pairs, tidy(totalFit)));
  return {
    ...candidate,
    gain: { shortage, pairs, totalFit: tidy(totalFit) },
    ...(change === undefined ? {} : { difference: change }),
    message: `${what}: ${brings}${who === '' ? '.' : who}`,
  };
}

/** The part of the sentence that tells who changes. */
function changesInWords(message: string): string {
  return message.slice(message.indexOf(': ') + 2);
}
