import type { Issue } from '../../core/issue.js';
import { minimalShortage } from '../../kernel/residual/minimalShortage.js';
import type { InfeasibleAssignment } from '../../kernel/sparse/assignmentProblem.js';
import { count, someOf } from '../explain/words.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import { residualOf } from '../problem/residual.js';
import type { MatchingIssueCode } from '../types.js';

/**
 * Says in people's terms why the minimum capacities cannot all be met, and by how many places they are missed. The
 * group it names is minimal: without the minimum of any one of them, those of the others can be met.
 */
export function infeasibleIssue<E extends MenteeLike, R extends MentorLike>(
  encoded: EncodedProblem<E, R>,
  { infeasible: { side } }: InfeasibleAssignment,
): Issue<MatchingIssueCode> {
  const { problem } = residualOf(encoded, { objective: 'coverage', changePenalty: 0 });
  const group = minimalShortage(problem, side);
  if (group === undefined) throw new RangeError('the minimums of this side can all be met');
  const { near, far, shortage, totalShortage } = group;
  const [rows, columns] = side === 'rows' ? [near, far] : [far, near];
  const menteeIds = Array.from(rows, (row) => encoded.mentees[row]!.id).sort();
  const mentorIds = Array.from(columns, (column) => encoded.mentors[column]!.id).sort();
  const [needing, giving, needed, given] =
    side === 'rows' ? [menteeIds, mentorIds, 'mentee', 'mentor'] : [mentorIds, menteeIds, 'mentor', 'mentee'];
  return {
    code: 'minimums_infeasible',
    message:
      `The minimum capacities of ${count(needing.length, needed)} (${someOf(needing)}) ask for ${count(shortage, 'pair')} more ` +
      `than the rules and the maximum capacities allow` +
      (giving.length === 0
        ? '.'
        : `; it is ${count(giving.length, given)} (${someOf(giving)}) that they compete for.`) +
      (totalShortage === shortage ? '' : ` In all, ${count(totalShortage, 'pair')} are missing.`),
    remedy: `Lower these minimums by ${shortage} in all, raise maximums on the other side, or relax a hard rule.`,
    params: { side: needed, menteeIds, mentorIds, shortage, totalShortage },
  };
}
