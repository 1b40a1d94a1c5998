import type { Issue } from '../../core/issue.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { Contribution, MatchingIssueCode } from '../types.js';
import type { Rule, Verdict } from './rule.js';

/** The fit of a pair about which no soft rule knows anything: neither for nor against. */
export const FIT_WITHOUT_KNOWLEDGE = 0.5;

/** The first failure of each rule, by rule id: one report says as much as ten thousand. */
export type RuleFailures = Map<string, Issue<MatchingIssueCode>>;

/**
 * A rule's verdict on a pair, checked: a score is `'unknown'` or from 0 to 1. A rule that throws or answers
 * otherwise is noted among the failures, and counts as unknown so that the other rules are still looked at.
 */
export function judge<E extends MenteeLike, R extends MentorLike>(
  rule: Rule<E, R>,
  mentee: E,
  mentor: R,
  failures: RuleFailures,
): Verdict {
  const pair = `mentee ${mentee.id} and mentor ${mentor.id}`;
  const params = { rule: rule.id, menteeId: mentee.id, mentorId: mentor.id };
  try {
    const verdict = rule.evaluate(mentee, mentor);
    if (isScore(verdict.score)) return verdict;
    note(failures, rule.id, {
      code: 'invalid_score',
      message: `The rule "${rule.id}" scored ${pair} with ${verdict.score}.`,
      remedy: 'A score is a number from 0 to 1, or "unknown".',
      params,
    });
  } catch (error) {
    note(failures, rule.id, {
      code: 'rule_failed',
      message: `The rule "${rule.id}" failed on ${pair}: ${error instanceof Error ? error.message : 'it threw'}`,
      remedy: 'Parse the people with Mentee and Mentor first; if they are valid, correct the rule.',
      params,
    });
  }
  return FAILED;
}

/** A rule of the app's own may answer anything, and `null` or a text would pass for a number where it is compared. */
function isScore(score: unknown): boolean {
  return score === 'unknown' || (typeof score === 'number' && score >= 0 && score <= 1);
}

const FAILED: Verdict = { score: 'unknown', code: 'rule_failed', reason: 'The rule failed on this pair.' };

function note(failures: RuleFailures, rule: string, issue: Issue<MatchingIssueCode>): void {
  if (!failures.has(rule)) failures.set(rule, { ...issue, path: ['rules'] });
}

/** Whether a fit reaches a minimum, rounding apart: the mean of 0.6, 0.7 and 0.8 is a little below 0.7. */
export function reaches(fit: number, minimumFit: number): boolean {
  return fit >= minimumFit - 1e-9;
}

/** Whether a hard rule forbids a pair with this verdict. */
export function forbids(
  { whenUnknown }: { readonly whenUnknown: 'allow' | 'forbid' },
  { score }: Verdict,
): boolean {
  return score === 'unknown' ? whenUnknown === 'forbid' : score === 0;
}

/**
 * The weighted mean of the scores that are known. Without soft rules nothing is asked for and every pair fits (1);
 * when all of them are unknown, the pair stands in the middle (0.5).
 */
export function fitOf(scores: readonly (number | 'unknown')[], weights: readonly number[]): number {
  let sum = 0;
  let known = 0;
  let all = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number | 'unknown';
    const weight = weights[i] as number;
    all += weight;
    if (score === 'unknown') continue;
    sum += weight * score;
    known += weight;
  }
  if (all === 0) return 1;
  return known === 0 ? FIT_WITHOUT_KNOWLEDGE : Math.min(1, sum / known);
}

/** What every rule says of a pair, in the order of the rules. */
export function contributionsOf<E extends MenteeLike, R extends MentorLike>(
  rules: readonly Rule<E, R>[],
  mentee: E,
  mentor: R,
): readonly Contribution[] {
  return rules.map((rule) => {
    const { score, code, reason, params } = judge(rule, mentee, mentor, new Map());
    const { level, weight } = rule;
    return { rule: rule.id, level, score, weight, code, reason, ...(params === undefined ? {} : { params }) };
  });
}
