import type { Issue } from '../../core/issue.js';
import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import { pairKey } from '../problem/checkProblem.js';
import type { EncodedProblem } from '../problem/encode.js';
import type { Matching, MatchingIssueCode, MatchingOptions, PairIds } from '../types.js';

/** What an explanation can find wrong with what it is given. @category Explanations @since 0.1.0 */
export type ExplanationIssueCode = MatchingIssueCode | 'matching_does_not_fit';

/** A matching to be explained: one of ours, or the bare pairs of one made elsewhere. @category Explanations @since 0.1.0 */
export interface ExplainableMatching {
  readonly matches: readonly PairIds[];
  readonly strategy?: Matching['strategy'] | undefined;
  readonly certificate?: Matching['certificate'] | undefined;
}

/** The options by which a matching was made, as far as it tells; what is given goes first. */
export function optionsOf(
  { strategy, certificate }: ExplainableMatching,
  given: MatchingOptions,
): MatchingOptions {
  const { objective, minimumFit, changePenalty } = certificate ?? {};
  return { strategy, objective, minimumFit, changePenalty, ...given };
}

/** The pairs of a matching that concern a part, by their keys, and what is wrong with them. */
export function readMatching(
  { mentees, mentors, rowStart, column, pinned }: EncodedProblem<MenteeLike, MentorLike>,
  { matches }: ExplainableMatching,
): { readonly pairs: ReadonlySet<string>; readonly issues: readonly Issue<ExplanationIssueCode>[] } {
  const allowed = new Map<string, boolean>();
  mentees.forEach(({ id: menteeId }, row) => {
    for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) {
      allowed.set(pairKey({ menteeId, mentorId: mentors[column[edge]!]!.id }), pinned[edge] === 1);
    }
  });
  const maxOf = {
    mentee: new Map(mentees.map((person) => [person.id, capacityOf('mentee', person).max])),
    mentor: new Map(mentors.map((person) => [person.id, capacityOf('mentor', person).max])),
  };
  const pairs = new Set<string>();
  const issues: Issue<ExplanationIssueCode>[] = [];
  const load = { mentee: new Map<string, number>(), mentor: new Map<string, number>() };
  matches.forEach((pair, index) => {
    if (!maxOf.mentee.has(pair.menteeId) && !maxOf.mentor.has(pair.mentorId)) return;
    const problem = ['matches', index];
    if (!allowed.has(pairKey(pair))) {
      issues.push(
        doesNotFit(
          `The matching has ${pair.menteeId} with ${pair.mentorId}, whom this problem forbids.`,
          problem,
        ),
      );
      return;
    }
    if (pairs.has(pairKey(pair))) issues.push(doesNotFit('This pair is made twice.', problem));
    pairs.add(pairKey(pair));
    for (const side of ['mentee', 'mentor'] as const) {
      const id = pair[`${side}Id`];
      const now = (load[side].get(id) ?? 0) + 1;
      load[side].set(id, now);
      if (now === maxOf[side].get(id)! + 1) {
        issues.push(doesNotFit(`The ${side} ${id} has more partners than the capacity allows.`, problem));
      }
    }
  });
  for (const [key, isPinned] of allowed) {
    if (isPinned && !pairs.has(key))
      issues.push(doesNotFit(`The pinned pair ${key} is missing.`, ['matches']));
  }
  return { pairs, issues };
}

function doesNotFit(message: string, path: readonly (string | number)[]): Issue<ExplanationIssueCode> {
  return {
    code: 'matching_does_not_fit',
    message,
    remedy: 'Match again, or give the problem and the options that this matching is of.',
    path,
  };
}
