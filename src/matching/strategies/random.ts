import { fail, type Outcome, succeed } from '../../core/outcome.js';
import { createRandom } from '../../core/random.js';
import { assignSparse } from '../../kernel/sparse/assignSparse.js';
import { infeasibleIssue } from '../answer/infeasibleIssue.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import { residualOf } from '../problem/residual.js';
import type { MatchingIssueCode } from '../types.js';
import type { Settings } from './settings.js';
import type { Solution } from './solution.js';

/** Lots are drawn from this many. */
const LOTS = 2 ** 20;

/**
 * By lot: every allowed pair draws a number, all numbers alike, and of the matchings with as many pairs as possible
 * the one with the greatest sum is taken. Fit plays no part; capacities, minimums and pins hold as ever.
 *
 * Students in one program preferred a random draw to a scored one (Drossard and Härtl 2024, GMS J Med Educ 41:Doc11).
 */
export function random(
  encoded: EncodedProblem<MenteeLike, MentorLike>,
  { seed }: Settings,
): Outcome<Solution, MatchingIssueCode> {
  const { problem, edgeOf } = residualOf(encoded, { objective: 'coverage', changePenalty: 0 });
  const lots = createRandom(`lots:${seed ?? 0}`);
  const weight = Int32Array.from(edgeOf, () => lots.integer(LOTS));
  const answer = assignSparse({ ...problem, weight });
  if ('infeasible' in answer) return fail(infeasibleIssue(encoded, answer));
  const chosen = Uint8Array.from(encoded.pinned);
  for (const edge of answer.chosen) chosen[edgeOf[edge]!] = 1;
  return succeed({ chosen, certificate: null });
}
