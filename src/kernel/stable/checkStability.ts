import type { StableMatching } from './deferredAcceptance.js';
import { readStable, type StableProblem, type StableTask } from './stableProblem.js';

/**
 * Something that is wrong with a matching.
 *
 * - `blocking`: these two would both rather have each other than what they have (a receiver with an open place
 *   rather than leave it open), so the matching is not stable;
 * - `unacceptable`: these two were matched although one does not list the other;
 * - `overfull`: this receiver has `excess` more proposers than it can take.
 *
 * @category Solvers
 * @since 0.1.0
 */
export type StabilityFault =
  | { readonly fault: 'blocking' | 'unacceptable'; readonly proposer: number; readonly receiver: number }
  | { readonly fault: 'overfull'; readonly receiver: number; readonly excess: number };

/**
 * All that is wrong with a matching of two sides that rank one another; nothing if it is stable.
 *
 * First the unacceptable pairs, then the receivers that are overfull, then the blocking pairs, each in order of
 * number, blocking pairs of one proposer in its order of preference. A receiver counts as content only with
 * acceptable partners: one that it does not list, or has no place for, it would give up for any other. O(entries).
 *
 * @example
 * ```ts
 * import { checkStability } from 'peer-support-kit';
 *
 * const problem = {
 *   proposers: { start: Int32Array.of(0, 2, 4), target: Int32Array.of(0, 1, 0, 1) },
 *   receivers: { start: Int32Array.of(0, 2, 4), target: Int32Array.of(1, 0, 0, 1) },
 *   capacity: Int32Array.of(1, 1),
 * };
 * checkStability(problem, { receiverOfProposer: Int32Array.of(0, 1) })
 * // => [{ fault: 'blocking', proposer: 1, receiver: 0 }]
 * ```
 *
 * @throws RangeError when the problem breaks its contract, or the matching is not one of its proposers.
 * @category Solvers
 * @since 0.1.0
 */
export function checkStability(
  problem: StableProblem,
  { receiverOfProposer }: StableMatching,
): readonly StabilityFault[] {
  const task = readStable(problem);
  const { proposerCount, receiverCount, capacity } = task;
  if (receiverOfProposer.length !== proposerCount) {
    throw new RangeError(
      `receiverOfProposer must have length ${proposerCount}, not ${receiverOfProposer.length}`,
    );
  }
  const faults: StabilityFault[] = [];
  const held = new Int32Array(proposerCount).fill(-1);
  const count = new Int32Array(receiverCount);
  const worst = new Int32Array(receiverCount).fill(-1);
  for (let i = 0; i < proposerCount; i++) {
    const j = receiverOfProposer[i]!;
    if (j === -1) continue;
    const k = entryOf(task, i, j);
    if (k < 0) faults.push({ fault: 'unacceptable', proposer: i, receiver: j });
    else held[i] = k;
    if (!(j >= 0 && j < receiverCount)) continue;
    count[j]! += 1;
    worst[j] = Math.max(worst[j]!, k < 0 ? UNLISTED : task.returned[k]!);
  }
  for (let j = 0; j < receiverCount; j++) {
    const excess = count[j]! - capacity[j]!;
    if (excess > 0) faults.push({ fault: 'overfull', receiver: j, excess });
  }
  for (let i = 0; i < proposerCount; i++) addBlocking(task, i, held[i]!, count, worst, faults);
  return faults;
}

/** Worse than every entry of a list. */
const UNLISTED = 0x7fff_ffff;

/** The entry for receiver `j` on the list of proposer `i` that is returned, or -1. */
function entryOf({ proposers, returned }: StableTask, i: number, j: number): number {
  for (let k = proposers.start[i]!; k < proposers.start[i + 1]!; k++) {
    if (proposers.target[k] === j) return returned[k]! < 0 ? -1 : k;
  }
  return -1;
}

function addBlocking(
  { proposers, returned, capacity }: StableTask,
  i: number,
  held: number,
  count: Int32Array,
  worst: Int32Array,
  faults: StabilityFault[],
): void {
  const end = held < 0 ? proposers.start[i + 1]! : held;
  for (let k = proposers.start[i]!; k < end; k++) {
    const x = returned[k]!;
    const j = proposers.target[k]!;
    if (x < 0 || capacity[j] === 0) continue;
    if (count[j]! < capacity[j]! || x < worst[j]!)
      faults.push({ fault: 'blocking', proposer: i, receiver: j });
  }
}
