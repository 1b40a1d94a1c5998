import type { Issue } from '../core/issue.js';
import type { InfeasibleAssignment } from '../kernel/assignmentProblem.js';
import type { EncodedProblem } from './encode.js';
import type { MenteeLike, MentorLike } from './people.js';
import type { MatchingIssueCode } from './types.js';

/** Says in people's terms why the minimum capacities cannot all be met, and by how many places they are missed. */
export function infeasibleIssue<E extends MenteeLike, R extends MentorLike>(
  encoded: EncodedProblem<E, R>,
  { infeasible }: InfeasibleAssignment,
): Issue<MatchingIssueCode> {
  const { side, shortage } = infeasible;
  const menteeIds = Array.from(infeasible.rows, (row) => encoded.mentees[row]!.id).sort();
  const mentorIds = Array.from(infeasible.columns, (column) => encoded.mentors[column]!.id).sort();
  const [needing, giving, needed, given] =
    side === 'rows' ? [menteeIds, mentorIds, 'mentee', 'mentor'] : [mentorIds, menteeIds, 'mentor', 'mentee'];
  return {
    code: 'minimums_infeasible',
    message:
      `The minimum capacities of ${count(needing.length, needed)} (${someOf(needing)}) ask for ${count(shortage, 'pair')} more ` +
      `than the rules and the maximum capacities allow` +
      (giving.length === 0
        ? '.'
        : `; it is ${count(giving.length, given)} (${someOf(giving)}) that they compete for.`),
    remedy: `Lower these minimums by ${shortage} in all, raise maximums on the other side, or relax a hard rule.`,
    params: { side: needed, menteeIds, mentorIds, shortage },
  };
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function someOf(ids: readonly string[]): string {
  return ids.length <= 10 ? ids.join(', ') : `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`;
}
