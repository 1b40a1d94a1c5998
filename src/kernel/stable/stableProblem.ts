/**
 * Lists of numbers in two arrays (compressed rows): list `i` is `target` from `start[i]` up to, not including,
 * `start[i + 1]`.
 *
 * @category Solvers
 * @since 0.1.0
 */
export interface Csr {
  /** One offset more than there are lists, the first 0, the last the length of `target`. */
  readonly start: Int32Array;
  readonly target: Int32Array;
}

/**
 * Two sides that rank one another, the best first; a receiver has room for several proposers. Whoever is not on a
 * list is not acceptable to its owner; a pair needs both lists, so that an entry which is not returned is ignored.
 *
 * @category Solvers
 * @since 0.1.0
 */
export interface StableProblem {
  /** For every proposer the receivers it would accept, in order of preference. */
  readonly proposers: Csr;
  /** For every receiver the proposers it would accept, in order of preference. */
  readonly receivers: Csr;
  /** How many proposers a receiver can take, from 0. */
  readonly capacity: Int32Array;
}

/** A problem that has been checked, with the two entries of every pair joined. */
export interface StableTask extends StableProblem {
  readonly proposerCount: number;
  readonly receiverCount: number;
  /** For every entry of a proposer's list the index of the entry that returns it in `receivers.target`, or -1. */
  readonly returned: Int32Array;
}

/**
 * Checks the contract of a problem and joins the entries of its lists. O(entries), without hashing or searching.
 *
 * @throws RangeError when offsets, entries or capacities are out of range, or a list names somebody twice.
 */
export function readStable(problem: StableProblem): StableTask {
  const { proposers, receivers, capacity } = problem;
  const proposerCount = checkStarts('proposers', proposers);
  const receiverCount = checkStarts('receivers', receivers);
  if (capacity.length !== receiverCount) {
    throw new RangeError(`capacity must have length ${receiverCount}, not ${capacity.length}`);
  }
  for (let j = 0; j < receiverCount; j++) {
    if (capacity[j]! < 0) throw new RangeError(`capacity[${j}] must be 0 or more, not ${capacity[j]}`);
  }
  const returned = joinEntries(proposers, receivers, proposerCount, receiverCount);
  return { proposers, receivers, capacity, proposerCount, receiverCount, returned };
}

function checkStarts(side: string, { start, target }: Csr): number {
  if (start[0] !== 0) throw new RangeError(`${side}.start must begin with 0, not ${start[0]}`);
  for (let i = 1; i < start.length; i++) {
    if (start[i]! < start[i - 1]!) throw new RangeError(`${side}.start must never fall, as at ${i}`);
  }
  const entries = start[start.length - 1]!;
  if (entries !== target.length) {
    throw new RangeError(`${side}.target must have length ${entries}, not ${target.length}`);
  }
  return start.length - 1;
}

function joinEntries(
  proposers: Csr,
  receivers: Csr,
  proposerCount: number,
  receiverCount: number,
): Int32Array {
  const grouped = groupByTarget(proposers, receiverCount);
  const returned = new Int32Array(proposers.target.length).fill(-1);
  // Where each proposer was last seen on a list of a receiver; below the start of a list: not on it.
  const seenAt = new Int32Array(proposerCount).fill(-1);
  for (let j = 0; j < receiverCount; j++) {
    const first = receivers.start[j]!;
    const end = receivers.start[j + 1]!;
    for (let x = first; x < end; x++) {
      const i = receivers.target[x]!;
      if (!(i >= 0 && i < proposerCount)) {
        throw new RangeError(`receivers.target[${x}] must be from 0 to ${proposerCount - 1}, not ${i}`);
      }
      if (seenAt[i]! >= first) throw new RangeError(`receiver ${j} names proposer ${i} twice`);
      seenAt[i] = x;
    }
    for (let g = grouped.start[j]!; g < grouped.start[j + 1]!; g++) {
      const x = seenAt[grouped.owner[g]!]!;
      if (x >= first) returned[grouped.entry[g]!] = x;
    }
  }
  return returned;
}

/** The entries of all proposers' lists with their owners, by the receiver that they name. */
function groupByTarget({ start, target }: Csr, receiverCount: number) {
  const first = new Int32Array(receiverCount + 1);
  for (let k = 0; k < target.length; k++) {
    const j = target[k]!;
    if (!(j >= 0 && j < receiverCount)) {
      throw new RangeError(`proposers.target[${k}] must be from 0 to ${receiverCount - 1}, not ${j}`);
    }
    first[j + 1]! += 1;
  }
  for (let j = 0; j < receiverCount; j++) first[j + 1]! += first[j]!;
  const next = first.slice(0, receiverCount);
  const entry = new Int32Array(target.length);
  const owner = new Int32Array(target.length);
  for (let i = 0; i + 1 < start.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const j = target[k]!;
      const at = next[j]!++;
      if (at > first[j]! && owner[at - 1] === i)
        throw new RangeError(`proposer ${i} names receiver ${j} twice`);
      entry[at] = k;
      owner[at] = i;
    }
  }
  return { start: first, entry, owner };
}
