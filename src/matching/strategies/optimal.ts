import { fail, type Outcome, succeed } from '../../core/outcome.js';
import { assignSparse } from '../../kernel/sparse/assignSparse.js';
import { infeasibleIssue } from '../answer/infeasibleIssue.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import { residualOf } from '../problem/residual.js';
import type { MatchingIssueCode } from '../types.js';
import { boundedChanges } from './boundedChanges.js';
import { leximin } from './leximin.js';
import type { Settings } from './settings.js';
import type { Solution } from './solution.js';

/** The exact optimum of the objective, with the prices that prove it. */
export function optimal(
  encoded: EncodedProblem<MenteeLike, MentorLike>,
  settings: Settings,
): Outcome<Solution, MatchingIssueCode> {
  const { objective, minimumFit, changePenalty, maxChanges } = settings;
  if (maxChanges !== undefined) return boundedChanges(encoded, { ...settings, maxChanges });
  if (objective === 'fairness') return leximin(encoded);
  const { problem, edgeOf, scale } = residualOf(encoded, { objective, changePenalty });
  const answer = assignSparse(problem);
  if ('infeasible' in answer) return fail(infeasibleIssue(encoded, answer));
  const chosen = Uint8Array.from(encoded.pinned);
  for (const edge of answer.chosen) chosen[edgeOf[edge]!] = 1;
  return succeed({
    chosen,
    certificate: {
      objective,
      minimumFit,
      changePenalty,
      scale,
      menteePrices: byId(encoded.mentees, answer.rowPrices),
      mentorPrices: byId(encoded.mentors, answer.columnPrices),
    },
  });
}

function byId(people: readonly { readonly id: string }[], prices: Float64Array): Record<string, number> {
  // fromEntries defines own properties, so that an id such as "__proto__" is a name like any other.
  return Object.fromEntries(people.map(({ id }, index) => [id, prices[index]! + 0]));
}
