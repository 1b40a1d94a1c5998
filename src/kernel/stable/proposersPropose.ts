import type { StableTask } from './stableProblem.js';

/**
 * What every receiver holds: the entries of its list that are taken, as one heap after the other, the worst on top.
 */
interface Holdings {
  readonly first: Int32Array;
  readonly size: Int32Array;
  readonly heap: Int32Array;
}

/** The stable matching that is best for every proposer: the entry of its list that each one ends with, or -1. */
export function proposersPropose(task: StableTask): Int32Array {
  const { proposers, receivers, returned, proposerCount } = task;
  const holdings = createHoldings(task);
  const next = proposers.start.slice(0, proposerCount);
  const held = new Int32Array(proposerCount).fill(-1);
  for (let first = 0; first < proposerCount; first++) {
    let i = first;
    while (i >= 0 && next[i]! < proposers.start[i + 1]!) {
      const k = next[i]!++;
      const x = returned[k]!;
      if (x < 0) continue;
      const refused = offer(holdings, proposers.target[k]!, x);
      if (refused === x) continue;
      held[i] = k;
      // Whoever had to go looks on.
      i = refused < 0 ? -1 : receivers.target[refused]!;
      if (i >= 0) held[i] = -1;
    }
  }
  return held;
}

function createHoldings({ receivers, receiverCount, capacity }: StableTask): Holdings {
  const first = new Int32Array(receiverCount + 1);
  for (let j = 0; j < receiverCount; j++) {
    const listed = receivers.start[j + 1]! - receivers.start[j]!;
    first[j + 1] = first[j]! + Math.min(capacity[j]!, listed);
  }
  return { first, size: new Int32Array(receiverCount), heap: new Int32Array(first[receiverCount]!) };
}

/** Offers entry `x` to receiver `j`; returns the entry that it refuses then, which may be `x`, or -1 if none. */
function offer({ first, size, heap }: Holdings, j: number, x: number): number {
  const base = first[j]!;
  const room = first[j + 1]! - base;
  if (size[j]! < room) {
    siftUp(heap, base, size[j]!++, x);
    return -1;
  }
  if (room === 0 || x > heap[base]!) return x;
  const worst = heap[base]!;
  siftDown(heap, base, room, x);
  return worst;
}

function siftUp(heap: Int32Array, base: number, from: number, x: number): void {
  let at = from;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const other = heap[base + up]!;
    if (other >= x) break;
    heap[base + at] = other;
    at = up;
  }
  heap[base + at] = x;
}

function siftDown(heap: Int32Array, base: number, size: number, x: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && heap[base + child + 1]! > heap[base + child]!) child += 1;
    const other = heap[base + child]!;
    if (other <= x) break;
    heap[base + at] = other;
    at = child;
  }
  heap[base + at] = x;
}
