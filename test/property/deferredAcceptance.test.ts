import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/core/random.js';
import { checkStability } from '../../src/kernel/stable/checkStability.js';
import { deferredAcceptance } from '../../src/kernel/stable/deferredAcceptance.js';
import { randomStable, toStable } from '../support/stableProblems.js';

const problems = fc
  .record({
    seed: fc.integer(),
    proposers: fc.integer({ min: 0, max: 60 }),
    receivers: fc.integer({ min: 0, max: 30 }),
    most: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ seed, proposers, receivers, most }) =>
    randomStable(createRandom(seed), proposers, receivers, most),
  );

describe('deferredAcceptance', () => {
  it.each(['proposers', 'receivers'] as const)('leaves no fault when the %s propose', (proposing) => {
    fc.assert(
      fc.property(problems, (plain) => {
        const problem = toStable(plain);
        expect(checkStability(problem, deferredAcceptance(problem, { proposing }))).toEqual([]);
      }),
    );
  });

  it('matches the same proposers and fills every receiver alike, whoever proposes (rural hospitals)', () => {
    fc.assert(
      fc.property(problems, (plain) => {
        const problem = toStable(plain);
        const best = [...deferredAcceptance(problem).receiverOfProposer];
        const worst = [...deferredAcceptance(problem, { proposing: 'receivers' }).receiverOfProposer];
        expect(best.map((j) => j < 0)).toEqual(worst.map((j) => j < 0));
        const fill = (matching: number[]) =>
          plain.receivers.map((_, j) => matching.filter((r) => r === j).length);
        expect(fill(best)).toEqual(fill(worst));
      }),
    );
  });

  it('is better for no proposer with one proposer more', () => {
    fc.assert(
      fc.property(problems, fc.integer(), (plain, seed) => {
        const random = createRandom(seed);
        const newcomer = plain.proposers.length;
        const crowded = {
          proposers: [...plain.proposers, random.shuffle(plain.receivers.map((_, j) => j))],
          receivers: plain.receivers.map((list) =>
            list.toSpliced(random.integer(list.length + 1), 0, newcomer),
          ),
          capacity: plain.capacity,
        };
        const before = deferredAcceptance(toStable(plain)).receiverOfProposer;
        const after = deferredAcceptance(toStable(crowded)).receiverOfProposer;
        const rank = (i: number, j: number) => (j < 0 ? Infinity : plain.proposers[i]!.indexOf(j));
        for (const [i, j] of before.entries()) expect(rank(i, after[i]!)).toBeGreaterThanOrEqual(rank(i, j));
      }),
    );
  });
});
