import type { MenteeLike, MentorLike } from '../people.js';
import type { CompiledProblem } from '../problem/compileProblem.js';
import type { EncodedProblem } from '../problem/encode.js';
import type { Contribution, MatchedPair } from '../types.js';

/** The pairs of a part, with everything that speaks for them. O(edges + pairs x rules). */
export function decodePart<E extends MenteeLike, R extends MentorLike>(
  compiled: CompiledProblem<E, R>,
  encoded: EncodedProblem<E, R>,
  chosen: Uint8Array,
): readonly MatchedPair[] {
  return encoded.mentees.flatMap((mentee, row) => {
    const matches: MatchedPair[] = [];
    for (let edge = encoded.rowStart[row]!; edge < encoded.rowStart[row + 1]!; edge++) {
      if (chosen[edge] === 0) continue;
      const column = encoded.column[edge]!;
      matches.push({
        menteeId: mentee.id,
        mentorId: encoded.mentors[column]!.id,
        fit: encoded.fit[edge]!,
        contributions: contributionsTo(compiled, encoded.part.mentees[row]!, encoded.part.mentors[column]!),
        origin: encoded.pinned[edge] === 1 ? 'pinned' : 'algorithm',
      });
    }
    return matches;
  });
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
