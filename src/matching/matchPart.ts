import { type Outcome, succeedUnless } from '../core/outcome.js';
import { matchPartSteps, type PartMatching } from './answer/partMatching.js';
import type { MatchingPart } from './partition.js';
import { checkProblem } from './problem/checkProblem.js';
import { compileProblem } from './problem/compileProblem.js';
import { wholePart } from './problem/parts.js';
import { parseRules, type RuleIssueCode } from './rules/parseRules.js';
import { settingsOf } from './strategies/settings.js';
import type { MatchingIssueCode } from './types.js';

/**
 * Matches one part of a program; see `partition`. Plain data in, plain data out, so it can run anywhere.
 *
 * Issues: those of `matchMentors` and, for rules that were changed on the way, those of `parseRules`.
 *
 * @category Matching at scale
 * @since 0.1.0
 */
export function matchPart(part: MatchingPart): Outcome<PartMatching, MatchingIssueCode | RuleIssueCode> {
  const rules = parseRules(part.rules);
  if (rules._tag === 'Left') return rules;
  const problem = { ...part, rules: rules.right };
  const issues = checkProblem(problem, part.options);
  if (issues.length > 0) return succeedUnless<PartMatching, MatchingIssueCode>(issues, unreachable);
  const compiled = compileProblem(problem, part.options);
  const steps = matchPartSteps(problem, compiled, wholePart(compiled), settingsOf(part.options));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { failures } = compiled;
  if (failures.size > 0)
    return succeedUnless<PartMatching, MatchingIssueCode>([...failures.values()], unreachable);
  return step.value;
}

function unreachable(): never {
  throw new RangeError('there is an issue, so there is no value');
}
