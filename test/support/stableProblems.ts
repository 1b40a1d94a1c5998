import type { Random } from '../../src/core/random.js';
import type { Csr, StableProblem } from '../../src/kernel/stable/stableProblem.js';

/** A problem as lists of lists. */
export interface PlainStable {
  readonly proposers: readonly (readonly number[])[];
  readonly receivers: readonly (readonly number[])[];
  readonly capacity: readonly number[];
}

export function toStable({ proposers, receivers, capacity }: PlainStable): StableProblem {
  return { proposers: toCsr(proposers), receivers: toCsr(receivers), capacity: Int32Array.from(capacity) };
}

function toCsr(lists: PlainStable['proposers']): Csr {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    start[i + 1] = start[i]! + list.length;
  });
  return { start, target: Int32Array.from(lists.flat()) };
}

/** Lists keyed by name, as numbers in the order of the keys; names that are nobody's key are left out. */
export function fromNames(
  proposers: Readonly<Record<string, readonly string[]>>,
  receivers: Readonly<Record<string, readonly string[]>>,
  capacities: Readonly<Record<string, number>>,
): PlainStable {
  const number = (names: readonly string[]) => new Map(names.map((name, index) => [name, index]));
  const proposerNumber = number(Object.keys(proposers));
  const receiverNumber = number(Object.keys(receivers));
  const known = (names: readonly string[], numbers: Map<string, number>) =>
    names.flatMap((name) => numbers.get(name) ?? []);
  return {
    proposers: Object.values(proposers).map((names) => known(names, receiverNumber)),
    receivers: Object.values(receivers).map((names) => known(names, proposerNumber)),
    capacity: Object.keys(receivers).map((name) => capacities[name]!),
  };
}

/** Whether two would rather have each other; by the definition, for matchings of acceptable pairs within capacity. */
function isBlocking(plain: PlainStable, receiverOf: readonly number[], i: number, j: number): boolean {
  const { proposers, receivers, capacity } = plain;
  const mine = proposers[i]!;
  const theirs = receivers[j]!;
  if (!mine.includes(j) || !theirs.includes(i) || capacity[j] === 0) return false;
  const now = receiverOf[i]!;
  if (now >= 0 && mine.indexOf(now) <= mine.indexOf(j)) return false;
  const members = receiverOf.flatMap((receiver, k) => (receiver === j ? [k] : []));
  return members.length < capacity[j]! || members.some((k) => theirs.indexOf(k) > theirs.indexOf(i));
}

/** The blocking pairs of a matching, pair by pair. */
export function blockingPairs(plain: PlainStable, receiverOf: readonly number[]): [number, number][] {
  return plain.proposers.flatMap((list, i) =>
    list.filter((j) => isBlocking(plain, receiverOf, i, j)).map((j): [number, number] => [i, j]),
  );
}

/** All matchings without a blocking pair, by trying every matching. */
export function enumerateStable(plain: PlainStable): number[][] {
  const { proposers, receivers, capacity } = plain;
  const stable: number[][] = [];
  const room = [...capacity];
  function visit(receiverOf: readonly number[]): void {
    const i = receiverOf.length;
    const list = proposers[i];
    if (list === undefined) {
      if (blockingPairs(plain, receiverOf).length === 0) stable.push([...receiverOf]);
      return;
    }
    visit([...receiverOf, -1]);
    for (const j of list) {
      if (!receivers[j]!.includes(i) || room[j]! === 0) continue;
      room[j]! -= 1;
      visit([...receiverOf, j]);
      room[j]! += 1;
    }
  }
  visit([]);
  return stable;
}

/** Lists in random order: every other time complete ones, otherwise shorter ones with entries not returned. */
export function randomStable(
  random: Random,
  proposers: number,
  receivers: number,
  most: number,
): PlainStable {
  const isComplete = random.next() < 0.5;
  const lists = (count: number, others: number) =>
    Array.from({ length: count }, () => {
      const order = random.shuffle(Array.from({ length: others }, (_, k) => k));
      return isComplete ? order : order.slice(0, random.integer(others + 1));
    });
  return {
    proposers: lists(proposers, receivers),
    receivers: lists(receivers, proposers),
    capacity: Array.from({ length: receivers }, () => (isComplete ? 1 : random.integer(most + 1))),
  };
}
