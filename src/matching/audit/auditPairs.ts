import { contributionsTo } from '../answer/decode.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { pairKey } from '../problem/checkProblem.js';
import type { CompiledProblem } from '../problem/compileProblem.js';
import { exclusionFinder } from '../problem/exclusions.js';
import { fitOf, forbids } from '../rules/judgePair.js';
import type { MatchingProblem } from '../types.js';
import { type AuditableMatching, type AuditIssue, auditIssue } from './auditIssue.js';

/** Fits are sums of a few products of numbers from 0 to 1; they agree to far better than this. */
const ROUNDING = 1e-9;

/** People, exclusions, hard rules, stated fits and totals. */
export function auditPairs<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  compiled: CompiledProblem<E, R>,
  { matches, totalFit }: AuditableMatching,
): readonly AuditIssue[] {
  const issues: AuditIssue[] = [];
  const mentees = new Map(compiled.mentees.map(({ id }, number) => [id, number]));
  const mentors = new Map(compiled.mentors.map(({ id }, number) => [id, number]));
  const exclusionOf = exclusionFinder(problem);
  const seen = new Set<string>();
  let total = 0;
  matches.forEach((match, index) => {
    const path = ['matches', index];
    const mentee = mentees.get(match.menteeId);
    const mentor = mentors.get(match.mentorId);
    if (mentee === undefined || mentor === undefined) {
      const [id, side] = mentee === undefined ? [match.menteeId, 'mentee'] : [match.mentorId, 'mentor'];
      issues.push(auditIssue('unknown_person', `There is no ${side} with the id "${id}".`, path));
      return;
    }
    if (seen.has(pairKey(match))) issues.push(auditIssue('duplicate_pair', 'This pair is made twice.', path));
    seen.add(pairKey(match));
    const exclusion = exclusionOf(compiled.mentees[mentee]!, compiled.mentors[mentor]!);
    if (exclusion !== undefined) {
      issues.push(
        auditIssue('excluded_pair', `This pair is excluded: ${exclusion.replace('_', ' ')}.`, path),
      );
    }
    const contributions = contributionsTo(compiled, mentee, mentor);
    problem.rules.forEach((rule, r) => {
      const contribution = contributions[r] as (typeof contributions)[number];
      if (rule.level !== 'hard' || !forbids(rule, contribution)) return;
      issues.push(
        auditIssue('hard_rule_broken', `The hard rule "${rule.id}" forbids it: ${contribution.reason}`, path),
      );
    });
    const soft = contributions.filter(({ level }) => level === 'soft');
    const fit = fitOf(
      soft.map(({ score }) => score),
      soft.map(({ weight }) => weight),
    );
    total += fit;
    if (match.fit !== undefined && Math.abs(match.fit - fit) > ROUNDING) {
      issues.push(
        auditIssue('fit_differs', `The stated fit is ${match.fit}, but the rules give ${fit}.`, [
          ...path,
          'fit',
        ]),
      );
    }
  });
  if (totalFit !== undefined && Math.abs(totalFit - total) > ROUNDING * (matches.length + 1)) {
    issues.push(
      auditIssue('total_differs', `The stated total is ${totalFit}, but the pairs add up to ${total}.`, [
        'totalFit',
      ]),
    );
  }
  return issues;
}
