import type { MenteeLike, MentorLike } from '../people.js';
import type { CompiledProblem } from '../problem/compileProblem.js';
import type { EncodedProblem } from '../problem/encode.js';
import type { Contribution, MatchedPair } from '../types.js';

/** A chosen pair without its reasons: little to send. @category Matching at scale @since 0.1.0 */
export type ChosenPair = Omit<MatchedPair, 'contributions'>;

/** The chosen pairs of a part. O(edges). */
export function decodePart<E extends MenteeLike, R extends MentorLike>(
  encoded: EncodedProblem<E, R>,
  chosen: Uint8Array,
): readonly ChosenPair[] {
  return encoded.mentees.flatMap((mentee, row) => {
    const pairs: ChosenPair[] = [];
    for (let edge = encoded.rowStart[row]!; edge < encoded.rowStart[row + 1]!; edge++) {
      if (chosen[edge] === 0) continue;
      pairs.push({
        menteeId: mentee.id,
        mentorId: encoded.mentors[encoded.column[edge]!]!.id,
        fit: encoded.fit[edge]!,
        origin: encoded.pinned[edge] === 1 ? 'pinned' : 'algorithm',
      });
    }
    return pairs;
  });
}

/** Adds to chosen pairs what every rule says of them. O(people + pairs x rules). */
export function explainPairs(
  compiled: CompiledProblem<MenteeLike, MentorLike>,
  pairs: readonly ChosenPair[],
): readonly MatchedPair[] {
  const menteeNumber = new Map(compiled.mentees.map(({ id }, number) => [id, number]));
  const mentorNumber = new Map(compiled.mentors.map(({ id }, number) => [id, number]));
  return pairs.map(({ menteeId, mentorId, fit, origin }) => ({
    menteeId,
    mentorId,
    fit,
    contributions: contributionsTo(compiled, menteeNumber.get(menteeId)!, mentorNumber.get(mentorId)!),
    origin,
  }));
}

/** What every rule says of a pair, in the order of the rules. */
export function contributionsTo(
  { rules }: CompiledProblem<MenteeLike, MentorLike>,
  mentee: number,
  mentor: number,
): readonly Contribution[] {
  return rules.map(({ id, level, weight, verdict }) => {
    const { score, code, reason, params } = verdict(mentee, mentor);
    return { rule: id, level, score, weight, code, reason, ...(params === undefined ? {} : { params }) };
  });
}
