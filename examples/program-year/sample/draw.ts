import type { Random } from 'peer-support-kit';

/** One of the items. */
export function pick<A>(random: Random, items: readonly A[]): A {
  return items[random.integer(items.length)] as A;
}

/** From `least` to `most` different items, in random order. */
export function pickSome<A>(random: Random, items: readonly A[], least: number, most: number): readonly A[] {
  return random.shuffle(items).slice(0, least + random.integer(most - least + 1));
}

/** One of the items, each as likely as its number says. */
export function pickWeighted<A>(random: Random, items: readonly (readonly [A, number])[]): A {
  let left = random.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return items[items.length - 1]?.[0] as A;
}

/** Whether something of that probability happens. */
export function chance(random: Random, probability: number): boolean {
  return random.next() < probability;
}
