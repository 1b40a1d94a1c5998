import type { MenteeLike, MentorLike } from '../people.js';
import { checkPins } from '../problem/checkPins.js';
import { checkProblem } from '../problem/checkProblem.js';
import { compileProblem } from '../problem/compileProblem.js';
import { encodePart } from '../problem/encode.js';
import { partsOf } from '../problem/parts.js';
import type { MatchingProblem } from '../types.js';
import type { AuditableMatching, AuditIssue } from './auditIssue.js';
import { auditPairs } from './auditPairs.js';
import { auditCapacities, auditCompleteness, auditPins } from './auditPlaces.js';
import { auditProof } from './auditProof.js';
import { auditStability } from './auditStability.js';

/**
 * Judges a matching by the problem alone, whoever made it: unknown people, capacities, hard rules, exclusions,
 * pins, stated fits and totals, mentees that got lost, and, where there is a certificate, whether its prices prove
 * the matching optimal. No issue means that all of this holds.
 *
 * It shares no code with the solver beyond the judging of pairs. Cost: every pair is judged once.
 *
 * @example
 * ```ts
 * import { auditMatches, sharedLanguage } from 'peer-support-kit';
 *
 * const problem = {
 *   mentees: [{ id: 'ana', languages: ['pt'] }],
 *   mentors: [{ id: 'kim', languages: ['en'] }],
 *   rules: [sharedLanguage({ level: 'hard' })],
 * };
 * auditMatches(problem, { matches: [{ menteeId: 'ana', mentorId: 'kim' }] }).map(({ code }) => code)
 * // => ['hard_rule_broken']
 * ```
 *
 * @category Matching
 * @since 0.1.0
 */
export function auditMatches<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  matching: AuditableMatching,
): readonly AuditIssue[] {
  const problemIssues = checkProblem(problem, {});
  if (problemIssues.length > 0) return problemIssues;
  const compiled = compileProblem(problem, {});
  const parts = partsOf(compiled).map((part) =>
    encodePart(problem, compiled, part, { minimumFit: matching.certificate?.minimumFit }),
  );
  return [
    ...compiled.failures.values(),
    ...checkPins(problem, compiled),
    ...auditPairs(problem, compiled, matching),
    ...auditCapacities(problem, matching),
    ...auditPins(problem, matching),
    ...auditCompleteness(problem, matching),
    ...auditProof(parts, matching),
    ...(matching.strategy === 'stable' ? parts.flatMap((part) => auditStability(part, matching)) : []),
  ];
}
