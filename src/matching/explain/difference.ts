import type { PairIds } from '../types.js';
import { count, fitInWords, listedChanges, tidy } from './words.js';

/** What another matching would change, seen from the present one. @category Explanations @since 0.1.0 */
export interface MatchingDifference {
  /** How many pairs more there would be; below 0, how many fewer. */
  readonly pairs: number;
  /** By how much the total fit would be higher; below 0, lower. */
  readonly totalFit: number;
  /** Who would have other mentors, by mentee. */
  readonly changes: readonly MentorChange[];
  /** The mentees who have a mentor now and would have none. */
  readonly losing: readonly string[];
  /** The mentees who have none now and would have one. */
  readonly gaining: readonly string[];
  readonly message: string;
}

/** The mentors of a mentee now and in another matching. @category Explanations @since 0.1.0 */
export interface MentorChange {
  readonly menteeId: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A pair with its fit. */
export interface FittedPair extends PairIds {
  readonly fit: number;
}

/**
 * Compares two matchings of the same people by their pairs. Pairs that both have need not be given, except those of
 * mentees who have others that change.
 */
export function differenceOf(
  before: readonly FittedPair[],
  after: readonly FittedPair[],
): MatchingDifference {
  const mentorsBefore = mentorsByMentee(before);
  const mentorsAfter = mentorsByMentee(after);
  const changes = [...new Set([...mentorsBefore.keys(), ...mentorsAfter.keys()])]
    .sort()
    .map((menteeId) => ({
      menteeId,
      before: mentorsBefore.get(menteeId) ?? [],
      after: mentorsAfter.get(menteeId) ?? [],
    }))
    .filter((change) => change.before.join('\n') !== change.after.join('\n'));
  const pairs = after.length - before.length;
  const totalFit = tidy(sumOfFits(after) - sumOfFits(before));
  return {
    pairs,
    totalFit,
    changes,
    losing: changes.filter((change) => change.after.length === 0).map(({ menteeId }) => menteeId),
    gaining: changes.filter((change) => change.before.length === 0).map(({ menteeId }) => menteeId),
    message: changes.length === 0 ? 'Nothing would change.' : describe(pairs, totalFit, changes),
  };
}

function mentorsByMentee(pairs: readonly FittedPair[]): ReadonlyMap<string, readonly string[]> {
  const mentors = new Map<string, string[]>();
  for (const { menteeId, mentorId } of pairs) {
    mentors.set(menteeId, [...(mentors.get(menteeId) ?? []), mentorId].sort());
  }
  return mentors;
}

function sumOfFits(pairs: readonly FittedPair[]): number {
  return pairs.reduce((sum, { fit }) => sum + fit, 0);
}

function describe(pairs: number, totalFit: number, changes: readonly MentorChange[]): string {
  return `${balanceInWords(pairs, totalFit)}: ${listedChanges(changes)}.`;
}

/** "1 pair fewer and a total fit 0.4 lower". */
export function balanceInWords(pairs: number, totalFit: number): string {
  const fit =
    totalFit === 0
      ? 'the same total fit'
      : `a total fit ${fitInWords(Math.abs(totalFit))} ${totalFit > 0 ? 'higher' : 'lower'}`;
  if (pairs === 0) return `As many pairs and ${fit}`;
  return `${count(Math.abs(pairs), 'pair')} ${pairs > 0 ? 'more' : 'fewer'} and ${fit}`;
}
