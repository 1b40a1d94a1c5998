import { proposersPropose } from './proposersPropose.js';
import { receiversPropose } from './receiversPropose.js';
import { readStable, type StableProblem } from './stableProblem.js';

/** Who goes with whom. @category Solvers @since 0.1.0 */
export interface StableMatching {
  /** The receiver of every proposer, -1 for those without. */
  readonly receiverOfProposer: Int32Array;
}

/** Options of {@link deferredAcceptance}. @category Solvers @since 0.1.0 */
export interface DeferredAcceptanceOptions {
  /** The side that proposes, and for which the matching is best; `'proposers'` without it. */
  readonly proposing?: 'proposers' | 'receivers' | undefined;
}

/**
 * A stable matching of two sides that rank one another: no proposer and receiver would both rather have each other
 * than what they got.
 *
 * Of all stable matchings it is the one in which every member of the proposing side gets the best partner that it
 * has in any of them, and every member of the other side the worst. When proposers propose, none of them can gain
 * by ranking untruthfully; receivers can, whoever proposes, if they have several places. Stable does not mean that everyone is matched; but in every stable matching the same proposers are, and every
 * receiver has as many. Lists may be short or empty, a capacity 0; entries that are not returned are ignored. The
 * lists are strict: break ties before. The result is the only one of its kind, so it depends on no order.
 *
 * Cost: O(entries) time, and for receivers with many places a logarithm of them; 20 bytes an entry.
 * Source: Gale and Shapley (1962), doi:10.2307/2312726; the matched set: Roth (1986), doi:10.2307/1913160.
 *
 * @example
 * ```ts
 * import { deferredAcceptance } from 'peer-support-kit';
 *
 * // Both residents like hospital 0 best; it has one place and prefers resident 1.
 * const { receiverOfProposer } = deferredAcceptance({
 *   proposers: { start: Int32Array.of(0, 2, 4), target: Int32Array.of(0, 1, 0, 1) },
 *   receivers: { start: Int32Array.of(0, 2, 4), target: Int32Array.of(1, 0, 0, 1) },
 *   capacity: Int32Array.of(1, 1),
 * });
 * [...receiverOfProposer] // => [1, 0]
 * ```
 *
 * @throws RangeError when offsets, entries or capacities are out of range, or a list names somebody twice.
 * @category Solvers
 * @since 0.1.0
 */
export function deferredAcceptance(
  problem: StableProblem,
  { proposing = 'proposers' }: DeferredAcceptanceOptions = {},
): StableMatching {
  const task = readStable(problem);
  const held = proposing === 'receivers' ? receiversPropose(task) : proposersPropose(task);
  const { target } = problem.proposers;
  return { receiverOfProposer: held.map((k) => (k < 0 ? -1 : target[k]!)) };
}
