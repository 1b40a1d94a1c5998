import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/random.js';

describe('createRandom', () => {
  it('repeats itself for the same seed, and only for the same', () => {
    const draw = (seed: string | number) => Array.from({ length: 5 }, createRandom(seed).next);
    expect(draw('autumn')).toEqual(draw('autumn'));
    expect(draw('autumn')).not.toEqual(draw('spring'));
    expect(draw(1)).not.toEqual(draw('1'));
  });

  it('draws each whole number about equally often', () => {
    const random = createRandom('even');
    const counts = new Array<number>(6).fill(0);
    const draws = 60_000;
    for (let i = 0; i < draws; i++) counts[random.integer(6)]!++;
    const expected = draws / 6;
    const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // The 99.9 % quantile of chi-squared with 5 degrees of freedom.
    expect(chiSquared).toBeLessThan(20.515);
  });

  it('shuffles every order about equally often', () => {
    const random = createRandom('orders');
    const counts = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = random.shuffle(['a', 'b', 'c', 'd']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // The 99.9 % quantile of chi-squared with 23 degrees of freedom.
    expect(chiSquared).toBeLessThan(49.728);
  });

  it('stays within its bounds and keeps what it shuffles', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 2 ** 32 }),
        fc.array(fc.integer()),
        (seed, bound, items) => {
          const random = createRandom(seed);
          const frozen = Object.freeze([...items]);
          const value = random.integer(bound);
          const fraction = random.next();
          return (
            Number.isInteger(value) &&
            value >= 0 &&
            value < bound &&
            fraction >= 0 &&
            fraction < 1 &&
            [...random.shuffle(frozen)].sort().join() === [...items].sort().join()
          );
        },
      ),
    );
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 32 + 1])('refuses the bound %d', (bound) => {
    expect(() => createRandom('x').integer(bound)).toThrow(RangeError);
  });
});
