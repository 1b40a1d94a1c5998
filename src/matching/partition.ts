import type { Issue } from '../core/issue.js';
import { type Outcome, succeedUnless } from '../core/outcome.js';
import type { MenteeLike, MentorLike } from './people.js';
import { checkPins } from './problem/checkPins.js';
import { checkProblem } from './problem/checkProblem.js';
import { compileProblem } from './problem/compileProblem.js';
import { partsOf } from './problem/parts.js';
import type { RuleSpec } from './rules/rule.js';
import { withLineageRule } from './strategies/lineage.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem, PairIds } from './types.js';

/**
 * A part of a program that can be matched by itself, as plain data: for a worker, a queue, another machine.
 *
 * @category Matching at scale
 * @since 0.1.0
 */
export interface MatchingPart {
  readonly mentees: readonly MenteeLike[];
  readonly mentors: readonly MentorLike[];
  readonly rules: readonly RuleSpec[];
  readonly pinned: readonly PairIds[];
  readonly forbidden: readonly PairIds[];
  readonly current: readonly PairIds[];
  readonly options: MatchingOptions;
}

/**
 * Splits a program where its hard rules do (a site, a language, an attribute): between two parts no pair is
 * allowed. `matchPart` matches each, anywhere and in any order, and `mergeParts` puts the results together to
 * exactly what `matchMentors` gives. A program that no hard rule splits is one part.
 *
 * Cost: O(people x keys); pairs are not looked at.
 *
 * Issues: those of `matchMentors` that can be seen without matching, and `rule_not_portable` for a rule of your
 * own, which is code and cannot travel as data.
 *
 * @example
 * ```ts
 * import { matchPart, mergeParts, partition, sameSite, sharedInterests, unwrap } from 'peer-support-kit';
 *
 * const problem = {
 *   mentees: [{ id: 'ana', site: 'North' }, { id: 'ben', site: 'South' }],
 *   mentors: [{ id: 'kim', site: 'North' }, { id: 'lee', site: 'South' }],
 *   rules: [sameSite({ level: 'hard' }), sharedInterests({ weight: 1 })],
 * };
 * const parts = unwrap(partition(problem));
 * parts.length // => 2
 * const sent: typeof parts = JSON.parse(JSON.stringify(parts));
 * const matching = unwrap(mergeParts(problem, sent.map((part) => unwrap(matchPart(part)))));
 * matching.matches.map(({ menteeId, mentorId }) => [menteeId, mentorId]) // => [['ana', 'kim'], ['ben', 'lee']]
 * ```
 *
 * @category Matching at scale
 * @since 0.1.0
 */
export function partition<E extends MenteeLike, R extends MentorLike>(
  given: MatchingProblem<E, R>,
  options: MatchingOptions = {},
): Outcome<readonly MatchingPart[], MatchingIssueCode> {
  const problem = options.strategy === 'lineage' ? withLineageRule(given, options) : given;
  const issues = [...checkProblem(problem, options), ...notPortable(problem)];
  if (issues.length > 0) return succeedUnless(issues, () => []);
  const compiled = compileProblem(problem, options);
  return succeedUnless(checkPins(problem, compiled), () => {
    const pinned = byMentee(problem.pinned);
    const forbidden = byMentee(problem.forbidden);
    const current = byMentee(problem.current);
    return partsOf(compiled, options).map((part) => {
      const mentees = Array.from(part.mentees, (mentee) => compiled.mentees[mentee]!);
      const mentors = Array.from(part.mentors, (mentor) => compiled.mentors[mentor]!);
      const mentorIds = new Set(mentors.map(({ id }) => id));
      const within = (pairs: ReadonlyMap<string, readonly PairIds[]>) =>
        mentees.flatMap(({ id }) => (pairs.get(id) ?? []).filter(({ mentorId }) => mentorIds.has(mentorId)));
      return {
        mentees,
        mentors,
        rules: problem.rules.map(({ spec }) => spec!),
        pinned: within(pinned),
        forbidden: within(forbidden),
        current: within(current),
        options,
      };
    });
  });
}

function notPortable({ rules }: Pick<MatchingProblem, 'rules'>): readonly Issue<MatchingIssueCode>[] {
  return rules.flatMap((rule, index): Issue<MatchingIssueCode>[] =>
    rule.spec !== undefined
      ? []
      : [
          {
            code: 'rule_not_portable',
            message: `The rule "${rule.id}" is code of your own and cannot be sent as data.`,
            remedy: 'Express it by a built-in rule over an attribute, or match in one process.',
            path: ['rules', index],
            params: { id: rule.id },
          },
        ],
  );
}

function byMentee(pairs: readonly PairIds[] = []): ReadonlyMap<string, readonly PairIds[]> {
  const lists = new Map<string, PairIds[]>();
  for (const pair of pairs) {
    const list = lists.get(pair.menteeId);
    if (list === undefined) lists.set(pair.menteeId, [pair]);
    else list.push(pair);
  }
  return lists;
}
