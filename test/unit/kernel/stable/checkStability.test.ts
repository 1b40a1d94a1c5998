import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random.js';
import { checkStability } from '../../../../src/kernel/stable/checkStability.js';
import { blockingPairs, type PlainStable, randomStable, toStable } from '../../../support/stableProblems.js';

const check = (plain: PlainStable, receiverOf: readonly number[]) =>
  checkStability(toStable(plain), { receiverOfProposer: Int32Array.from(receiverOf) });

describe('checkStability', () => {
  it('finds the blocking pairs of any matching, by the definition', () => {
    const random = createRandom('blocking');
    let found = 0;
    for (let round = 0; round < 500; round++) {
      const plain = randomStable(random, random.integer(7), random.integer(5), 3);
      const room = [...plain.capacity];
      const receiverOf = plain.proposers.map((list, i) => {
        const open = list.filter((j) => room[j]! > 0 && plain.receivers[j]!.includes(i));
        const j = open.length === 0 || random.next() < 0.3 ? -1 : open[random.integer(open.length)]!;
        if (j >= 0) room[j]! -= 1;
        return j;
      });
      const expected = blockingPairs(plain, receiverOf);
      expect(check(plain, receiverOf), JSON.stringify({ plain, receiverOf })).toEqual(
        expected.map(([proposer, receiver]) => ({ fault: 'blocking', proposer, receiver })),
      );
      found += expected.length;
    }
    expect(found).toBeGreaterThan(100);
  });

  const plain: PlainStable = {
    proposers: [[0], [0, 1], [1]],
    receivers: [[0, 1], [1]],
    capacity: [1, 1],
  };

  it('is content with a stable matching', () => {
    expect(check(plain, [0, 1, -1])).toEqual([]);
  });

  it('names pairs that one of the two does not accept, and receivers that do not exist', () => {
    expect(check(plain, [1, 0, -1])).toContainEqual({ fault: 'unacceptable', proposer: 0, receiver: 1 });
    expect(check(plain, [0, 1, 7])).toEqual([{ fault: 'unacceptable', proposer: 2, receiver: 7 }]);
    expect(check(plain, [0, -1, 1])).toEqual([
      { fault: 'unacceptable', proposer: 2, receiver: 1 },
      // It would give up whom it does not accept for anybody on its list.
      { fault: 'blocking', proposer: 1, receiver: 1 },
    ]);
  });

  it('names receivers that hold too many', () => {
    expect(check(plain, [0, 0, -1])).toEqual([{ fault: 'overfull', receiver: 0, excess: 1 }]);
  });

  it('refuses a matching of other people', () => {
    expect(() => check(plain, [0])).toThrow(RangeError);
  });
});
