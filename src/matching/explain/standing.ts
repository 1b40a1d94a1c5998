import { type ResidualGraph, residualGraph } from '../../kernel/residual/residualGraph.js';
import type { InfeasibleAssignment } from '../../kernel/sparse/assignmentProblem.js';
import { assignSparse } from '../../kernel/sparse/assignSparse.js';
import { verifyAssignment } from '../../kernel/sparse/verifyAssignment.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { pairKey } from '../problem/checkProblem.js';
import type { EncodedProblem } from '../problem/encode.js';
import { type ResidualProblem, residualOf } from '../problem/residual.js';
import type { Settings } from '../strategies/settings.js';

/** A matching of a problem, or of a part of one, put back into numbers: what every explanation starts from. */
export interface Standing<E extends MenteeLike = MenteeLike, R extends MentorLike = MentorLike> {
  readonly encoded: EncodedProblem<E, R>;
  readonly residual: ResidualProblem;
  /** 1 for each edge of the residual problem that the matching has. */
  readonly taken: Uint8Array;
  /** For asking what changes would cost; only of a matching that is proved the best by its objective. */
  readonly graph: ResidualGraph | undefined;
}

/** A matching that is proved the best by its objective. */
export type BestStanding<E extends MenteeLike = MenteeLike, R extends MentorLike = MentorLike> = Standing<
  E,
  R
> & {
  readonly graph: ResidualGraph;
};

/** The best matching by the objective; for `'fairness'` by coverage, of which fairness is a refinement. */
export function bestStanding<E extends MenteeLike, R extends MentorLike>(
  encoded: EncodedProblem<E, R>,
  settings: Settings,
): BestStanding<E, R> | InfeasibleAssignment {
  const residual = residualFor(encoded, settings);
  const answer = assignSparse(residual.problem);
  if ('infeasible' in answer) return answer;
  const taken = new Uint8Array(residual.edgeOf.length);
  for (const edge of answer.chosen) taken[edge] = 1;
  return { encoded, residual, taken, graph: residualGraph(residual.problem, taken, answer) };
}

/**
 * A matching that somebody made, by the keys of its pairs. The prices of one best matching prove all of them, so it
 * does not matter who made it, nor which of several best ones it is.
 */
export function standingOf<E extends MenteeLike, R extends MentorLike>(
  encoded: EncodedProblem<E, R>,
  settings: Settings,
  pairs: ReadonlySet<string>,
): Standing<E, R> {
  const residual = residualFor(encoded, settings);
  const { problem, edgeOf } = residual;
  const taken = takenEdges(encoded, residual, pairs);
  const answer = assignSparse(problem);
  if ('infeasible' in answer) return { encoded, residual, taken, graph: undefined };
  const chosen = Int32Array.from([...edgeOf.keys()].filter((edge) => taken[edge] === 1));
  const totalWeight = chosen.reduce((sum, edge) => sum + problem.weight[edge]!, 0);
  const proved = verifyAssignment(problem, { ...answer, chosen, matched: chosen.length, totalWeight });
  return {
    encoded,
    residual,
    taken,
    graph: proved ? residualGraph(problem, taken, answer) : undefined,
  };
}

/** The assignment that the options of a matching come to; for `'fairness'` that of coverage. */
export function residualFor(
  encoded: EncodedProblem<MenteeLike, MentorLike>,
  { objective, changePenalty }: Settings,
): ResidualProblem {
  return residualOf(encoded, {
    objective: objective === 'quality' ? 'quality' : 'coverage',
    changePenalty: objective === 'fairness' ? 0 : changePenalty,
  });
}

function takenEdges(
  { mentees, mentors }: EncodedProblem<MenteeLike, MentorLike>,
  { problem }: ResidualProblem,
  pairs: ReadonlySet<string>,
): Uint8Array {
  const taken = new Uint8Array(problem.column.length);
  mentees.forEach(({ id: menteeId }, row) => {
    for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
      const mentorId = mentors[problem.column[edge]!]!.id;
      if (pairs.has(pairKey({ menteeId, mentorId }))) taken[edge] = 1;
    }
  });
  return taken;
}

/** The fit of an edge of the residual problem. */
export function fitOfEdge({ encoded, residual }: Standing, edge: number): number {
  return encoded.fit[residual.edgeOf[edge]!]!;
}

/** The edge of the residual problem between two people, or -1. */
export function edgeBetween({ residual: { problem } }: Standing, row: number, column: number): number {
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
    if (problem.column[edge] === column) return edge;
  }
  return -1;
}
