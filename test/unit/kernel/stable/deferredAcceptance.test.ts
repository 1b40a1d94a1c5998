import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random.js';
import { deferredAcceptance } from '../../../../src/kernel/stable/deferredAcceptance.js';
import {
  enumerateStable,
  type PlainStable,
  randomStable,
  toStable,
} from '../../../support/stableProblems.js';

const solve = (plain: PlainStable, proposing?: 'proposers' | 'receivers') => [
  ...deferredAcceptance(toStable(plain), { proposing }).receiverOfProposer,
];

/** How well each proposer does: the place of its receiver on its list, its length without one. */
const ranks = ({ proposers }: PlainStable, receiverOf: readonly number[]) =>
  receiverOf.map((j, i) => (j < 0 ? proposers[i]!.length : proposers[i]!.indexOf(j)));

describe('deferredAcceptance against enumeration', () => {
  it('gives every proposer the best, or every proposer the worst, of all stable matchings', () => {
    const random = createRandom('stable');
    let several = 0;
    for (let round = 0; round < 1000; round++) {
      const plain = randomStable(random, random.integer(6), random.integer(5), 1 + random.integer(3));
      const stable = enumerateStable(plain);
      const about = JSON.stringify(plain);
      const best = ranks(plain, solve(plain));
      const worst = ranks(plain, solve(plain, 'receivers'));
      expect(stable, about).toContainEqual(solve(plain));
      expect(stable, about).toContainEqual(solve(plain, 'receivers'));
      for (const matching of stable) {
        for (const [i, rank] of ranks(plain, matching).entries()) {
          expect(rank, about).toBeGreaterThanOrEqual(best[i]!);
          expect(rank, about).toBeLessThanOrEqual(worst[i]!);
        }
      }
      if (stable.length > 1) several += 1;
    }
    expect(several).toBeGreaterThan(10);
  });
});

describe('deferredAcceptance', () => {
  const cyclic: PlainStable = {
    proposers: [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ],
    receivers: [
      [1, 2, 0],
      [2, 0, 1],
      [0, 1, 2],
    ],
    capacity: [1, 1, 1],
  };

  it('lets the side that proposes have its way', () => {
    expect(solve(cyclic)).toEqual([0, 1, 2]);
    expect(solve(cyclic, 'proposers')).toEqual([0, 1, 2]);
    expect(solve(cyclic, 'receivers')).toEqual([2, 0, 1]);
  });

  it('lets a receiver exchange its worst proposer for a better one', () => {
    const plain = { proposers: [[0], [0], [0], [0, 1]], receivers: [[3, 2, 1, 0], [3]], capacity: [2, 1] };
    expect(solve(plain)).toEqual([-1, -1, 0, 0]);
    expect(solve(plain, 'receivers')).toEqual([-1, -1, 0, 0]);
  });

  it('ignores entries that are not returned', () => {
    const plain = { proposers: [[0, 1], [0]], receivers: [[1], [0, 1]], capacity: [1, 1] };
    expect(solve(plain)).toEqual([1, 0]);
    expect(solve(plain, 'receivers')).toEqual([1, 0]);
  });

  it.each([
    ['nobody', { proposers: [], receivers: [], capacity: [] }, []],
    ['no receivers', { proposers: [[], []], receivers: [], capacity: [] }, [-1, -1]],
    ['no proposers', { proposers: [], receivers: [[]], capacity: [2] }, []],
    ['empty lists', { proposers: [[], [0]], receivers: [[]], capacity: [2] }, [-1, -1]],
    ['no places', { proposers: [[0]], receivers: [[0]], capacity: [0] }, [-1]],
    ['far more places than people', { proposers: [[0]], receivers: [[0]], capacity: [2 ** 31 - 1] }, [0]],
  ])('has an answer for %s', (_, plain, expected) => {
    expect(solve(plain)).toEqual(expected);
    expect(solve(plain, 'receivers')).toEqual(expected);
  });

  const good = toStable(cyclic);
  const { start } = good.proposers;
  it.each([
    [
      'a proposer that names somebody twice',
      { proposers: { start, target: Int32Array.of(0, 1, 1, 1, 2, 0, 2, 0, 1) } },
      'proposer 0 names receiver 1 twice',
    ],
    [
      'a receiver that names somebody twice',
      { receivers: { start, target: Int32Array.of(1, 2, 0, 2, 2, 1, 0, 1, 2) } },
      'receiver 1 names proposer 2 twice',
    ],
    [
      'an unknown receiver',
      { proposers: { start, target: Int32Array.of(0, 3, 2, 1, 2, 0, 2, 0, 1) } },
      'proposers.target[1] must be from 0 to 2, not 3',
    ],
    [
      'an unknown proposer',
      { receivers: { start, target: Int32Array.of(1, 2, -1, 2, 0, 1, 0, 1, 2) } },
      'receivers.target[2] must be from 0 to 2, not -1',
    ],
    [
      'offsets that fall',
      { proposers: { start: Int32Array.of(0, 6, 3, 9), target: good.proposers.target } },
      'proposers.start must never fall',
    ],
    [
      'offsets that do not begin with 0',
      { receivers: { start: Int32Array.of(1, 3, 6, 9), target: good.proposers.target } },
      'receivers.start must begin with 0',
    ],
    [
      'no offsets at all',
      { receivers: { start: new Int32Array(0), target: new Int32Array(0) } },
      'receivers.start must begin with 0',
    ],
    [
      'too few entries',
      { proposers: { start, target: Int32Array.of(0, 1) } },
      'proposers.target must have length 9, not 2',
    ],
    ['too few capacities', { capacity: Int32Array.of(1, 1) }, 'capacity must have length 3, not 2'],
    ['a negative capacity', { capacity: Int32Array.of(1, -1, 1) }, 'capacity[1] must be 0 or more, not -1'],
  ])('refuses %s', (_, broken, message) => {
    const run = () => deferredAcceptance({ ...good, ...broken });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });
});
