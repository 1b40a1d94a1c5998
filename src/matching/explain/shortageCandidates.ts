import { residualGraph } from '../../kernel/residual/residualGraph.js';
import type { AssignmentProblem } from '../../kernel/sparse/assignmentProblem.js';
import { assignSparse } from '../../kernel/sparse/assignSparse.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import { residualOf } from '../problem/residual.js';
import { type MarginalChange, marginalChanges } from './marginalChanges.js';
import type { Candidate } from './relaxation.js';
import type { BestStanding } from './standing.js';

/**
 * For minimum capacities that cannot be met: one more place with each mentor, and one off each minimum, with the
 * number of missing pairs that it saves.
 *
 * The minimums of one side alone are a largest assignment in which nobody takes more than her minimum, and what it
 * lacks is the shortage; the minimums of the two sides never stand in each other's way.
 */
export function shortageCandidates(
  parts: readonly EncodedProblem<MenteeLike, MentorLike>[],
): readonly Candidate[] {
  const sides = parts.flatMap((encoded) => [minimumsOf(encoded, 'mentee'), minimumsOf(encoded, 'mentor')]);
  const shortage = sides.reduce((sum, side) => sum + side.shortage, 0);
  const candidate = (saved: number, rest: Pick<Candidate, 'code' | 'params' | 'what'>): Candidate => ({
    ...rest,
    gain: { shortage: saved, pairs: 0, totalFit: 0 },
    feasible: saved === shortage,
    cost: 1,
  });
  return sides.flatMap(({ side, standing }) => {
    const { placeMore, placeFewer, partnerFewer } = marginalChanges(standing);
    const { mentees, mentors } = standing.encoded;
    const lower = (id: string, change: MarginalChange | undefined) =>
      candidate(change === undefined ? 0 : 1 + change.pairs, {
        code: 'lower_minimum',
        params: { [`${side}Id`]: id },
        what: `A minimum lower by 1 for the ${side} ${id}`,
      });
    if (side === 'mentor') return mentors.map(({ id }, column) => lower(id, placeFewer(column)));
    return [
      ...mentees.map(({ id }, row) => lower(id, partnerFewer(row))),
      ...mentors.map(({ id: mentorId }, column) =>
        candidate(placeMore(column).pairs, {
          code: 'add_place',
          params: { mentorId },
          what: `One more place with ${mentorId}`,
        }),
      ),
    ];
  });
}

/** A largest assignment that meets the minimums of one side as far as can be, and what is missing. */
function minimumsOf(
  encoded: EncodedProblem<MenteeLike, MentorLike>,
  side: 'mentee' | 'mentor',
): { readonly side: typeof side; readonly shortage: number; readonly standing: BestStanding } {
  const residual = residualOf(encoded, { objective: 'coverage', changePenalty: 0 });
  const { rows, columns, rowMin, columnMin, rowMax, columnMax, weight } = residual.problem;
  const asked = side === 'mentee' ? rowMin! : columnMin!;
  const problem: AssignmentProblem = {
    ...residual.problem,
    weight: new Int32Array(weight.length),
    rowMin: new Int32Array(rows),
    columnMin: new Int32Array(columns),
    rowMax: side === 'mentee' ? rowMin : rowMax,
    columnMax: side === 'mentee' ? columnMax : columnMin,
    objective: 'coverage',
  };
  const answer = assignSparse(problem);
  if ('infeasible' in answer) throw new RangeError('an assignment without minimums always exists');
  const taken = new Uint8Array(residual.edgeOf.length);
  for (const edge of answer.chosen) taken[edge] = 1;
  return {
    side,
    shortage: asked.reduce((sum, min) => sum + min, 0) - answer.matched,
    standing: {
      encoded,
      residual: { ...residual, problem },
      taken,
      graph: residualGraph(problem, taken, answer),
    },
  };
}
