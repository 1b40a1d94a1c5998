import type { MenteeLike, MentorLike } from '../people.js';
import { cheapestWithout, differenceOfChange } from './changes.js';
import { fewestChangesWithout } from './fewestChanges.js';
import { basisOf, headOf, type PairCase } from './pairCase.js';
import type { MadePair } from './pairExplanation.js';
import { edgeBetween } from './standing.js';
import { continued, fitInWords } from './words.js';

/** Why the matching has this pair: what there would be without it. `undefined` if it does not have it. */
export function explainMade<E extends MenteeLike, R extends MentorLike>(
  pair: PairCase<E, R>,
): MadePair | undefined {
  const { standing, row, column, menteeId, mentorId, fit } = pair;
  const edge = edgeBetween(standing, row, column);
  const matched = `${menteeId} and ${mentorId} are matched, with a fit of ${fitInWords(fit)}.`;
  // A pin is not in what remains to be decided.
  if (edge < 0) {
    return {
      ...headOf(pair),
      status: 'matched',
      origin: 'pinned',
      basis: basisOf(pair),
      otherwise: null,
      message: `${matched} The pair is pinned.`,
    };
  }
  if (standing.taken[edge] === 0) return undefined;
  const change =
    standing.graph === undefined
      ? fewestChangesWithout(standing, row, edge)
      : cheapestWithout(standing.graph, edge);
  const otherwise = change === undefined ? null : differenceOfChange(standing, change.edges, undefined);
  return {
    ...headOf(pair),
    status: 'matched',
    origin: 'algorithm',
    basis: basisOf(pair),
    otherwise,
    message:
      otherwise === null
        ? `${matched} Without this pair a minimum capacity could not be met.`
        : `${matched} Without this pair: ${continued(otherwise.message)}`,
  };
}
