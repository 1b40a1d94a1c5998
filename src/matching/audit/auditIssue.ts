import type { Issue, PathSegment } from '../../core/issue.js';
import type { Matching, MatchingIssueCode, PairIds } from '../types.js';

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

/** An issue of the audit with the usual remedy of its code. */
export function auditIssue(code: AuditIssueCode, message: string, path: readonly PathSegment[]): AuditIssue {
  return { code, message, remedy: REMEDY[code] ?? 'Match again with the present people and rules.', path };
}

const REMEDY: Partial<Readonly<Record<AuditIssueCode, string>>> = {
  hard_rule_broken: 'Undo the pair, or relax the rule for everyone.',
  over_capacity: 'Undo a pair, or ask for one more place.',
  excluded_pair: 'Undo the pair.',
  pin_missing: 'Make the pair, or remove the pin.',
};
