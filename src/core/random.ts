/**
 * A seeded source of random numbers: the same seed gives the same numbers on every machine.
 *
 * @category Core
 * @since 0.1.0
 */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `bound`, each equally likely. `bound` is 1 to 2^32. */
  readonly integer: (bound: number) => number;
  /** A shuffled copy (Fisher-Yates); the argument stays as it is. */
  readonly shuffle: <A>(items: readonly A[]) => A[];
}

/**
 * A {@link Random} from a seed: sfc32, its state filled from the seed by a 32-bit hash. Good enough for shuffles,
 * tie-breaks and simulations; not for secrets.
 *
 * Source: Chris Doty-Humphrey's "small fast counting" generator (PractRand, 2010).
 *
 * @example
 * ```ts
 * import { createRandom } from 'peer-support-kit';
 *
 * const once = createRandom('autumn').shuffle(['a', 'b', 'c', 'd']);
 * const again = createRandom('autumn').shuffle(['a', 'b', 'c', 'd']);
 * once.join() === again.join() // => true
 * ```
 *
 * @category Core
 * @since 0.1.0
 */
export function createRandom(seed: string | number): Random {
  const text = `${typeof seed}:${seed}`;
  let a = hash(text, 0x9e3779b9);
  let b = hash(text, 0x243f6a88);
  let c = hash(text, 0xb7e15162);
  let counter = 1;

  function next32(): number {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + result) | 0;
    return result >>> 0;
  }

  function integer(bound: number): number {
    if (!Number.isInteger(bound) || bound < 1 || bound > 0x1_0000_0000) {
      throw new RangeError(`integer(bound): bound must be a whole number from 1 to 2^32, not ${bound}`);
    }
    // Values above the largest multiple of bound would make the low results likelier: draw again.
    const limit = 0x1_0000_0000 - (0x1_0000_0000 % bound);
    let value = next32();
    while (value >= limit) value = next32();
    return value % bound;
  }

  function shuffle<A>(items: readonly A[]): A[] {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = integer(i + 1);
      const held = copy[i] as A;
      copy[i] = copy[j] as A;
      copy[j] = held;
    }
    return copy;
  }

  for (let i = 0; i < 12; i++) next32();
  return { next: () => next32() / 0x1_0000_0000, integer, shuffle };
}

/** FNV-1a over UTF-16 code units with a final avalanche (MurmurHash3's). */
function hash(text: string, start: number): number {
  let h = start | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
