import { checkStability } from '../../kernel/stable/checkStability.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import { stablePreferences } from '../strategies/stablePreferences.js';
import { type AuditableMatching, type AuditIssue, auditIssue } from './auditIssue.js';

/** Every mentee and mentor who would both rather have each other than what they got. */
export function auditStability<E extends MenteeLike, R extends MentorLike>(
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
      auditIssue('blocking_pair', `${mentee} and ${mentor} would both rather have each other.`, ['matches']),
    ];
  });
}
