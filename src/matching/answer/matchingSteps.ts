import type { Issue } from '../../core/issue.js';
import { type Outcome, succeed, succeedUnless } from '../../core/outcome.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { checkPins } from '../problem/checkPins.js';
import { checkProblem } from '../problem/checkProblem.js';
import { compileProblem } from '../problem/compileProblem.js';
import { partsOf } from '../problem/parts.js';
import { withLineageRule } from '../strategies/lineage.js';
import { settingsOf } from '../strategies/settings.js';
import type {
  Matching,
  MatchingIssueCode,
  MatchingOptions,
  MatchingProblem,
  MatchingProgress,
} from '../types.js';
import { mergeMatchings } from './mergeMatchings.js';
import { matchPartSteps, type PartMatching } from './partMatching.js';

/**
 * The whole matching as a series of steps, so that it can run at one go or with pauses in between. Wherever keyed
 * hard rules split the problem, the parts are matched one after another and put together.
 */
export function* matchingSteps<E extends MenteeLike, R extends MentorLike>(
  given: MatchingProblem<E, R>,
  options: MatchingOptions,
): Generator<MatchingProgress, Outcome<Matching, MatchingIssueCode>> {
  const settings = settingsOf(options);
  const problem = settings.strategy === 'lineage' ? withLineageRule(given, options) : given;
  const total = problem.mentees.length;
  yield { phase: 'reading', done: 0, total };
  const problemIssues = checkProblem(problem, options);
  if (problemIssues.length > 0) return failWith(problemIssues);
  const compiled = compileProblem(problem, options);
  const pinIssues = checkPins(problem, compiled);
  if (pinIssues.length > 0) return failWith([...compiled.failures.values(), ...pinIssues]);

  const made: PartMatching[] = [];
  const issues: Issue<MatchingIssueCode>[] = [];
  let done = 0;
  for (const part of partsOf(compiled, options)) {
    const steps = matchPartSteps(problem, compiled, part, settings);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      yield {
        phase: step.value < part.mentees.length ? 'pairing' : 'matching',
        done: done + step.value,
        total,
      };
    }
    if (step.value._tag === 'Left') issues.push(...step.value.left);
    else made.push(step.value.right);
    done += part.mentees.length;
  }
  if (compiled.failures.size > 0) return failWith([...compiled.failures.values()]);
  if (issues.length > 0) return failWith(issues);
  yield { phase: 'explaining', done: total, total };
  return succeed(mergeMatchings(problem, compiled, settings, made));
}

function failWith(issues: readonly Issue<MatchingIssueCode>[]): Outcome<never, MatchingIssueCode> {
  return succeedUnless(issues, () => {
    throw new RangeError('failWith needs an issue');
  });
}
