import { totalShortage } from '../../kernel/minimalShortage.js';
import { compileProblem } from '../compileProblem.js';
import { type EncodedProblem, encodePart } from '../encode.js';
import { partsOf } from '../parts.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { residualOf } from '../residual.js';
import type { Settings } from '../strategies/settings.js';
import type { MatchingProblem } from '../types.js';
import { bestStanding, fitOfEdge, type Standing } from './standing.js';

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
    const standing = bestStanding(encoded, settings);
    if ('infeasible' in standing) {
      const { problem } = residualOf(encoded, { objective: 'coverage', changePenalty: 0 });
      shortage += totalShortage(problem, 'rows') + totalShortage(problem, 'columns');
    } else {
      const sums = sumsOf(standing);
      pairs += sums.pairs;
      totalFit += sums.totalFit;
    }
  }
  return { shortage, pairs, totalFit, choice };
}

function sumsOf(standing: Standing): { readonly pairs: number; readonly totalFit: number } {
  let pairs = 0;
  let totalFit = 0;
  standing.taken.forEach((taken, edge) => {
    if (taken === 0) return;
    pairs++;
    totalFit += fitOfEdge(standing, edge);
  });
  const { pinned, fit } = standing.encoded;
  pinned.forEach((isPinned, edge) => {
    if (isPinned === 0) return;
    pairs++;
    totalFit += fit[edge]!;
  });
  return { pairs, totalFit };
}
