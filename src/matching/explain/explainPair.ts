import type { Issue } from '../../core/issue.js';
import { type Outcome, succeed } from '../../core/outcome.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { checkPins } from '../problem/checkPins.js';
import { checkProblem } from '../problem/checkProblem.js';
import { type CompiledProblem, compileProblem } from '../problem/compileProblem.js';
import { encodePart, fitOfPair } from '../problem/encode.js';
import { type Part, partsOf } from '../problem/parts.js';
import { contributionsOf } from '../rules/judgePair.js';
import { withLineageRule } from '../strategies/lineage.js';
import { settingsOf } from '../strategies/settings.js';
import type { MatchingOptions, MatchingProblem } from '../types.js';
import { exclusionsOf, explainExcluded } from './excludedPair.js';
import { explainMade } from './madePair.js';
import type { PairCase } from './pairCase.js';
import type { PairExplanation } from './pairExplanation.js';
import { explainNotChosen } from './pairNotChosen.js';
import {
  type ExplainableMatching,
  type ExplanationIssueCode,
  optionsOf,
  readMatching,
} from './readMatching.js';
import { failWith } from './readProblem.js';
import { standingOf } from './standing.js';

/**
 * Says why a mentee and a mentor are matched, or why not: what excludes them, or who has the place and by how much
 * they fit better, what it would cost to make the pair all the same and who would change mentors, and what single
 * change would give the two each other.
 *
 * Works for a matching of any strategy, and for one made by hand. Where the matching is the best by its objective,
 * all costs are exact: they compare it with the best matching that has (or lacks) the pair, and of several such ways
 * the one that moves fewest people is told. Any other matching (stable, by lot, fair, by hand) is changed as little
 * as can be, and the costs are those of that. Give `options` as for `matchMentors`; what the matching's certificate
 * tells of them need not be repeated.
 *
 * Cost: the people and rules once; then the part of the program that the two belong to is matched afresh, and for a
 * pair that is not chosen twice more.
 *
 * Issues: those of `matchMentors` about the problem and the options, `unknown_person` for either id, and
 * `matching_does_not_fit` when the matching cannot be one of this problem.
 *
 * @example
 * ```ts
 * import { explainPair, matchMentors, sharedInterests, unwrap } from 'peer-support-kit';
 *
 * const problem = {
 *   mentees: [{ id: 'ana', interests: ['Ethics', 'Surgery'] }, { id: 'ben', interests: ['Ethics'] }],
 *   mentors: [{ id: 'kim', interests: ['Ethics'], capacity: { min: 0, max: 1 } }],
 *   rules: [sharedInterests()],
 * };
 * const matching = unwrap(matchMentors(problem));
 * const answer = unwrap(explainPair(problem, matching, 'ana', 'kim'));
 * answer.status === 'not_chosen' ? answer.holders[0] : undefined
 * // => { menteeId: 'ben', fit: 1, lead: 0.5, pinned: false, otherMentors: 0 }
 * answer.status === 'not_chosen' ? answer.remedies.map(({ code, enough }) => [code, enough]) : []
 * // => [['extra_place', true], ['higher_fit', true]]
 * ```
 *
 * @category Explanations
 * @since 0.1.0
 */
export function explainPair<E extends MenteeLike, R extends MentorLike>(
  given: MatchingProblem<E, R>,
  matching: ExplainableMatching,
  menteeId: string,
  mentorId: string,
  options: MatchingOptions = {},
): Outcome<PairExplanation, ExplanationIssueCode> {
  const allOptions = optionsOf(matching, options);
  const settings = settingsOf(allOptions);
  const problem = settings.strategy === 'lineage' ? withLineageRule(given, allOptions) : given;
  const issues = [...checkProblem(problem, allOptions), ...unknownPeople(problem, menteeId, mentorId)];
  if (issues.length > 0) return failWith(issues);

  const compiled = compileProblem(problem, allOptions);
  const mentee = compiled.mentees.findIndex(({ id }) => id === menteeId);
  const mentor = compiled.mentors.findIndex(({ id }) => id === mentorId);
  const part = partOfBoth(compiled, mentee, mentor);
  const encoded = encodePart(problem, compiled, part, settings);
  const read = readMatching(encoded, matching);
  const wrong = [...compiled.failures.values(), ...checkPins(problem, compiled), ...read.issues];
  if (wrong.length > 0) return failWith(wrong);

  const standing = standingOf(encoded, settings, read.pairs);
  const pair: PairCase<E, R> = {
    problem,
    settings,
    standing,
    row: part.mentees.indexOf(mentee),
    column: part.mentors.indexOf(mentor),
    menteeId,
    mentorId,
    fit: fitOfPair(compiled.soft, mentee, mentor),
    contributions: contributionsOf(problem.rules, compiled.mentees[mentee]!, compiled.mentors[mentor]!),
  };
  const exclusions = exclusionsOf(pair);
  if (exclusions.length > 0) return succeed(explainExcluded(pair, exclusions));
  return succeed(explainMade(pair) ?? explainNotChosen(pair, matching));
}

function unknownPeople(
  { mentees, mentors }: MatchingProblem,
  menteeId: string,
  mentorId: string,
): readonly Issue<ExplanationIssueCode>[] {
  const unknown = (side: 'mentee' | 'mentor', id: string): Issue<ExplanationIssueCode> => ({
    code: 'unknown_person',
    message: `There is no ${side} with the id "${id}".`,
    remedy: `Ask about a ${side} of this problem.`,
    path: [`${side}Id`],
    params: { id },
  });
  return [
    ...(mentees.some(({ id }) => id === menteeId) ? [] : [unknown('mentee', menteeId)]),
    ...(mentors.some(({ id }) => id === mentorId) ? [] : [unknown('mentor', mentorId)]),
  ];
}

/** The part of the problem that a mentee and a mentor belong to, or their two parts together. */
function partOfBoth(compiled: CompiledProblem<MenteeLike, MentorLike>, mentee: number, mentor: number): Part {
  const parts = partsOf(compiled).filter(
    ({ mentees, mentors }) => mentees.includes(mentee) || mentors.includes(mentor),
  );
  return {
    mentees: Int32Array.from(parts.flatMap(({ mentees }) => [...mentees])).sort(),
    mentors: Int32Array.from(parts.flatMap(({ mentors }) => [...mentors])).sort(),
  };
}
