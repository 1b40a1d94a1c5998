import type { Issue, PathSegment } from '../core/issue.js';
import { checkStability } from '../kernel/stable/checkStability.js';
import { verifyAssignment } from '../kernel/verifyAssignment.js';
import { checkPins } from './checkPins.js';
import { checkProblem, pairKey } from './checkProblem.js';
import { type CompiledProblem, compileProblem } from './compileProblem.js';
import { contributionsTo } from './decode.js';
import { type EncodedProblem, encodePart } from './encode.js';
import { exclusionFinder } from './exclusions.js';
import { fitOf, forbids } from './judgePair.js';
import { partsOf } from './parts.js';
import { capacityOf, type MenteeLike, type MentorLike } from './people.js';
import { residualOf } from './residual.js';
import { stablePreferences } from './strategies/stablePreferences.js';
import type { Matching, MatchingCertificate, MatchingIssueCode, MatchingProblem, PairIds } from './types.js';

/** What {@link auditMatches} can find. @category Matching @since 0.1.0 */
export type AuditIssueCode =
  | MatchingIssueCode
  | 'duplicate_pair'
  | 'over_capacity'
  | 'under_minimum'
  | 'excluded_pair'
  | 'hard_rule_broken'
  | 'pin_missing'
  | 'fit_differs'
  | 'total_differs'
  | 'mentee_unaccounted'
  | 'not_proved_optimal'
  | 'blocking_pair';

/** A matching to be judged: one of ours, or the bare pairs of one made elsewhere. @category Matching @since 0.1.0 */
export interface AuditableMatching {
  /** With `'stable'`, pairs that would rather have each other are looked for too. */
  readonly strategy?: Matching['strategy'] | undefined;
  readonly matches: readonly (PairIds & { readonly fit?: number | undefined })[];
  readonly unmatched?: Matching['unmatched'] | undefined;
  readonly totalFit?: number | undefined;
  readonly certificate?: Matching['certificate'] | undefined;
}

/** One thing that is wrong with a matching. @category Matching @since 0.1.0 */
export type AuditIssue = Issue<AuditIssueCode>;

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

function auditPairs<E extends MenteeLike, R extends MentorLike>(
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
      issues.push(issue('unknown_person', `There is no ${side} with the id "${id}".`, path));
      return;
    }
    if (seen.has(pairKey(match))) issues.push(issue('duplicate_pair', 'This pair is made twice.', path));
    seen.add(pairKey(match));
    const exclusion = exclusionOf(compiled.mentees[mentee]!, compiled.mentors[mentor]!);
    if (exclusion !== undefined) {
      issues.push(issue('excluded_pair', `This pair is excluded: ${exclusion.replace('_', ' ')}.`, path));
    }
    const contributions = contributionsTo(compiled, mentee, mentor);
    problem.rules.forEach((rule, r) => {
      const contribution = contributions[r] as (typeof contributions)[number];
      if (rule.level !== 'hard' || !forbids(rule, contribution)) return;
      issues.push(
        issue('hard_rule_broken', `The hard rule "${rule.id}" forbids it: ${contribution.reason}`, path),
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
        issue('fit_differs', `The stated fit is ${match.fit}, but the rules give ${fit}.`, [...path, 'fit']),
      );
    }
  });
  if (totalFit !== undefined && Math.abs(totalFit - total) > ROUNDING * (matches.length + 1)) {
    issues.push(
      issue('total_differs', `The stated total is ${totalFit}, but the pairs add up to ${total}.`, [
        'totalFit',
      ]),
    );
  }
  return issues;
}

function auditCapacities(problem: MatchingProblem, { matches }: AuditableMatching): readonly AuditIssue[] {
  const audit = (side: 'mentee' | 'mentor', people: readonly (MenteeLike | MentorLike)[]) => {
    const loads = new Map<string, number>();
    for (const match of matches) loads.set(match[`${side}Id`], (loads.get(match[`${side}Id`]) ?? 0) + 1);
    return people.flatMap((person, index): AuditIssue[] => {
      const { min, max } = capacityOf(side, person);
      const load = loads.get(person.id) ?? 0;
      const path = [`${side}s`, index, 'capacity'];
      if (load > max)
        return [issue('over_capacity', `${person.id} has ${load} partners but takes ${max} at most.`, path)];
      if (load < min)
        return [issue('under_minimum', `${person.id} has ${load} partners but needs ${min} at least.`, path)];
      return [];
    });
  };
  return [...audit('mentee', problem.mentees), ...audit('mentor', problem.mentors)];
}

function auditPins({ pinned = [] }: MatchingProblem, { matches }: AuditableMatching): readonly AuditIssue[] {
  const made = new Set(matches.map(pairKey));
  return pinned.flatMap((pin, index) =>
    made.has(pairKey(pin))
      ? []
      : [
          issue('pin_missing', `${pin.menteeId} is pinned to ${pin.mentorId}, but they are not matched.`, [
            'pinned',
            index,
          ]),
        ],
  );
}

/** Every mentee is either matched or listed as unmatched, when there is such a list; never both. */
function auditCompleteness(
  problem: MatchingProblem,
  { matches, unmatched }: AuditableMatching,
): readonly AuditIssue[] {
  if (unmatched === undefined) return [];
  const matched = new Set(matches.map(({ menteeId }) => menteeId));
  const left = new Set(unmatched.map(({ menteeId }) => menteeId));
  return problem.mentees.flatMap(({ id }, index) =>
    matched.has(id) !== left.has(id)
      ? []
      : [
          issue(
            'mentee_unaccounted',
            matched.has(id)
              ? `${id} is both matched and unmatched.`
              : `${id} is neither matched nor unmatched.`,
            ['mentees', index],
          ),
        ],
  );
}

function auditProof<E extends MenteeLike, R extends MentorLike>(
  parts: readonly EncodedProblem<E, R>[],
  { matches, certificate }: AuditableMatching,
): readonly AuditIssue[] {
  if (certificate === undefined || certificate === null) return [];
  const made = new Set(matches.map(pairKey));
  const proofs = parts.map((part) => proofOf(part, made, certificate));
  const scale = Math.min(...proofs.map((proof) => proof.scale));
  return proofs.every(({ holds }) => holds) && scale === certificate.scale
    ? []
    : [issue('not_proved_optimal', 'The certificate does not prove this matching optimal.', ['certificate'])];
}

function proofOf<E extends MenteeLike, R extends MentorLike>(
  encoded: EncodedProblem<E, R>,
  made: ReadonlySet<string>,
  certificate: MatchingCertificate,
): { readonly holds: boolean; readonly scale: number } {
  const { problem, edgeOf, scale } = residualOf(encoded, certificate);
  const chosen: number[] = [];
  let totalWeight = 0;
  for (let row = 0; row < problem.rows; row++) {
    for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
      const menteeId = encoded.mentees[row]!.id;
      const mentorId = encoded.mentors[encoded.column[edgeOf[edge]!]!]!.id;
      if (!made.has(pairKey({ menteeId, mentorId }))) continue;
      chosen.push(edge);
      totalWeight += problem.weight[edge]!;
    }
  }
  const priceOf = (prices: Readonly<Record<string, number>>, id: string) =>
    Object.hasOwn(prices, id) ? prices[id]! : Number.NaN;
  const holds = verifyAssignment(problem, {
    chosen: Int32Array.from(chosen),
    matched: chosen.length,
    totalWeight,
    rowPrices: Float64Array.from(encoded.mentees, ({ id }) => priceOf(certificate.menteePrices, id)),
    columnPrices: Float64Array.from(encoded.mentors, ({ id }) => priceOf(certificate.mentorPrices, id)),
    bonus: 0,
  });
  return { holds, scale };
}

/** Every mentee and mentor who would both rather have each other than what they got. */
function auditStability<E extends MenteeLike, R extends MentorLike>(
  part: EncodedProblem<E, R>,
  { matches }: AuditableMatching,
): readonly AuditIssue[] {
  const pinned = new Set(
    part.mentees
      .filter((_, row) => part.pinned.subarray(part.rowStart[row], part.rowStart[row + 1]).includes(1))
      .map(({ id }) => id),
  );
  const columnOf = new Map(part.mentors.map(({ id }, column) => [id, column]));
  const mentorOf = new Map(matches.map(({ menteeId, mentorId }) => [menteeId, columnOf.get(mentorId)]));
  const receiverOfProposer = Int32Array.from(part.mentees, ({ id }) =>
    pinned.has(id) ? -1 : (mentorOf.get(id) ?? -1),
  );
  return checkStability(stablePreferences(part), { receiverOfProposer }).flatMap((fault) => {
    if (fault.fault !== 'blocking') return [];
    const [mentee, mentor] = [part.mentees[fault.proposer]!.id, part.mentors[fault.receiver]!.id];
    return [
      issue('blocking_pair', `${mentee} and ${mentor} would both rather have each other.`, ['matches']),
    ];
  });
}

/** Fits are sums of a few products of numbers from 0 to 1; they agree to far better than this. */
const ROUNDING = 1e-9;

function issue(code: AuditIssueCode, message: string, path: readonly PathSegment[]): AuditIssue {
  return { code, message, remedy: REMEDY[code] ?? 'Match again with the present people and rules.', path };
}

const REMEDY: Partial<Readonly<Record<AuditIssueCode, string>>> = {
  hard_rule_broken: 'Undo the pair, or relax the rule for everyone.',
  over_capacity: 'Undo a pair, or ask for one more place.',
  excluded_pair: 'Undo the pair.',
  pin_missing: 'Make the pair, or remove the pin.',
};
