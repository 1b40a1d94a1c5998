import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAll, addBit, emptyBits, fullBits, keepOnly, numbersOf } from '../../../src/kernel/bits.js';

const size = 130;
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }));
const bitsOf = (members: readonly number[]) => {
  const bits = emptyBits(size);
  for (const member of members) addBit(bits, member);
  return bits;
};
const ascending = (members: Iterable<number>) => [...members].sort((a, b) => a - b);

describe('bits', () => {
  it('hold what a Set holds', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect([...numbersOf(bitsOf(a))]).toEqual(ascending(a));
        const union = bitsOf(a);
        addAll(union, bitsOf(b));
        expect([...numbersOf(union)]).toEqual(ascending(new Set([...a, ...b])));
        const common = bitsOf(a);
        keepOnly(common, bitsOf(b));
        expect([...numbersOf(common)]).toEqual(ascending(a.filter((member) => b.includes(member))));
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64, 100])('full of %d hold every number below it and none above', (count) => {
    expect([...numbersOf(fullBits(count))]).toEqual(Array.from({ length: count }, (_, i) => i));
  });
});
