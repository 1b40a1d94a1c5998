import type { StableTask } from './stableProblem.js';

/** The stable matching that is best for every receiver: the entry of its list that each proposer ends with, or -1. */
export function receiversPropose(task: StableTask): Int32Array {
  const { proposers, receivers, capacity, proposerCount, receiverCount } = task;
  const returning = returningEntries(task);
  const next = receivers.start.slice(0, receiverCount);
  const open = capacity.slice();
  const held = new Int32Array(proposerCount).fill(-1);
  // Receivers with places to fill; each is on the stack at most once, for it is only put there when it was full.
  const waiting = new Int32Array(receiverCount);
  let size = 0;
  for (let j = receiverCount - 1; j >= 0; j--) if (open[j]! > 0) waiting[size++] = j;
  while (size > 0) {
    const j = waiting[--size]!;
    while (open[j]! > 0 && next[j]! < receivers.start[j + 1]!) {
      const x = next[j]!++;
      const k = returning[x]!;
      const i = receivers.target[x]!;
      if (k < 0 || (held[i]! >= 0 && held[i]! < k)) continue;
      const left = held[i]! < 0 ? -1 : proposers.target[held[i]!]!;
      held[i] = k;
      open[j]! -= 1;
      // A receiver with an open place already waits, or has been through its list.
      if (left >= 0 && open[left]!++ === 0) waiting[size++] = left;
    }
  }
  return held;
}

/** For every entry of a receiver's list the index of the entry that returns it in `proposers.target`, or -1. */
function returningEntries({ receivers, returned }: StableTask): Int32Array {
  const returning = new Int32Array(receivers.target.length).fill(-1);
  for (let k = 0; k < returned.length; k++) if (returned[k]! >= 0) returning[returned[k]!] = k;
  return returning;
}
