import { totalShortage } from '../../kernel/residual/minimalShortage.js';
import { assignSparse } from '../../kernel/sparse/assignSparse.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { compileProblem } from '../problem/compileProblem.js';
import { type EncodedProblem, encodePart } from '../problem/encode.js';
import { partsOf } from '../problem/parts.js';
import type { Settings } from '../strategies/settings.js';
import type { MatchingProblem } from '../types.js';
import { residualFor } from './standing.js';

/** What the best matching of a problem is worth, or how far it is from having one. */
export interface ProblemWorth {
  /** How many pairs the minimum capacities lack; 0 where there is a matching. */
  readonly shortage: number;
  readonly pairs: number;
  readonly totalFit: number;
  /** How many mentors each mentee is allowed, by id. */
  readonly choice: ReadonlyMap<string, number>;
}

/** Changed problems with more candidate pairs than this are not tried. */
const MOST_PAIRS = 20_000_000;

/** Matches a problem that has been checked, without explaining it; `undefined` if it is too large to be tried. */
export function worthOfProblem<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  settings: Settings,
): ProblemWorth | undefined {
  const compiled = compileProblem(problem, settings);
  const candidates = compiled.mentees.reduce(
    (sum, _, mentee) => sum + compiled.candidates.of(mentee).length,
    0,
  );
  if (candidates > MOST_PAIRS) return undefined;
  return worthOfParts(
    partsOf(compiled).map((part) => encodePart(problem, compiled, part, settings)),
    settings,
  );
}

/** The same for parts whose allowed pairs are known. */
export function worthOfParts<E extends MenteeLike, R extends MentorLike>(
  parts: readonly EncodedProblem<E, R>[],
  settings: Settings,
): ProblemWorth {
  const choice = new Map<string, number>();
  let shortage = 0;
  let pairs = 0;
  let totalFit = 0;
  for (const encoded of parts) {
    encoded.mentees.forEach(({ id }, row) => {
      choice.set(id, encoded.rowStart[row + 1]! - encoded.rowStart[row]!);
    });
    const residual = residualFor(encoded, settings);
    // Far cheaper than to find out by matching that there is no matching.
    const lacking = totalShortage(residual.problem, 'rows') + totalShortage(residual.problem, 'columns');
    shortage += lacking;
    if (lacking > 0) continue;
    const answer = assignSparse(residual.problem);
    if ('infeasible' in answer) throw new RangeError('minimums that can be met were missed');
    for (const edge of answer.chosen) totalFit += encoded.fit[residual.edgeOf[edge]!]!;
    pairs += answer.matched;
    encoded.pinned.forEach((isPinned, edge) => {
      pairs += isPinned;
      totalFit += isPinned * encoded.fit[edge]!;
    });
  }
  return { shortage, pairs, totalFit, choice };
}
