import type { Issue } from '../../core/issue.js';
import { type Outcome, succeedUnless } from '../../core/outcome.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { checkPins } from '../problem/checkPins.js';
import { checkProblem } from '../problem/checkProblem.js';
import { type CompiledProblem, compileProblem } from '../problem/compileProblem.js';
import { type EncodedProblem, encodePart } from '../problem/encode.js';
import { partsOf } from '../problem/parts.js';
import { withLineageRule } from '../strategies/lineage.js';
import { type Settings, settingsOf } from '../strategies/settings.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem } from '../types.js';

/** A problem read in full, part by part, by the options of a matching. */
export interface ReadProblem<E extends MenteeLike, R extends MentorLike> {
  readonly problem: MatchingProblem<E, R>;
  readonly settings: Settings;
  readonly compiled: CompiledProblem<E, R>;
  readonly parts: readonly EncodedProblem<E, R>[];
}

/** Checks a problem and finds its allowed pairs. */
export function readProblem<E extends MenteeLike, R extends MentorLike>(
  given: MatchingProblem<E, R>,
  options: MatchingOptions,
): Outcome<ReadProblem<E, R>, MatchingIssueCode> {
  const settings = settingsOf(options);
  const problem = settings.strategy === 'lineage' ? withLineageRule(given, options) : given;
  const problemIssues = checkProblem(problem, options);
  if (problemIssues.length > 0) return failWith(problemIssues);
  const compiled = compileProblem(problem, options);
  const parts = partsOf(compiled).map((part) => encodePart(problem, compiled, part, settings));
  return succeedUnless([...compiled.failures.values(), ...checkPins(problem, compiled)], () => ({
    problem,
    settings,
    compiled,
    parts,
  }));
}

/** The failure with these issues, of which there must be one. */
export function failWith<Code extends string>(issues: readonly Issue<Code>[]): Outcome<never, Code> {
  return succeedUnless(issues, () => {
    throw new RangeError('failWith needs an issue');
  });
}
