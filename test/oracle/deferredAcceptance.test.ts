import { describe, expect, it } from 'vitest';
import { checkStability } from '../../src/kernel/stable/checkStability.js';
import { deferredAcceptance } from '../../src/kernel/stable/deferredAcceptance.js';
import {
  hasKnownAnswers,
  type Lists,
  type Named,
  readResidency,
  stableInstances,
} from '../support/knownAnswers.js';
import { fromNames, toStable } from '../support/stableProblems.js';

/** The matching by name, without those left over, after its stability has been checked. */
function matchNames(
  proposers: Lists,
  receivers: Lists,
  capacities: Readonly<Record<string, number>>,
  proposing: 'proposers' | 'receivers',
): Named {
  const problem = toStable(fromNames(proposers, receivers, capacities));
  const matching = deferredAcceptance(problem, { proposing });
  expect(checkStability(problem, matching)).toEqual([]);
  const names = Object.keys(receivers);
  return Object.fromEntries(
    Object.keys(proposers).flatMap((name, i) => {
      const j = matching.receiverOfProposer[i]!;
      return j < 0 ? [] : [[name, names[j]!]];
    }),
  );
}

describe.runIf(hasKnownAnswers)('published stable matchings (skipped without ../shared)', () => {
  it('are there', () => {
    expect(stableInstances).toHaveLength(7);
  });

  it.each(stableInstances)('$id', ({ proposers, receivers, capacities, ...known }) => {
    const best = matchNames(proposers, receivers, capacities, 'proposers');
    expect(best).toEqual(known.proposerOptimal);
    expect(known.stable).toContainEqual(best);
    expect(matchNames(proposers, receivers, capacities, 'receivers')).toEqual(known.receiverOptimal);
  });
});

describe.runIf(hasKnownAnswers)('residents and programs (skipped without ../shared)', () => {
  it.each([
    ['small', 9, 1],
    ['4000', 3666, 39],
  ] as const)('%s: %i matched, %i places open', (size, matched, open) => {
    const { residents, programs, positions, answer } = readResidency(size);
    for (const proposing of ['proposers', 'receivers'] as const) {
      const found = matchNames(residents, programs, positions, proposing);
      expect(found).toEqual(answer);
      expect(Object.keys(found)).toHaveLength(matched);
    }
    const places = Object.values(positions).reduce((sum, count) => sum + count, 0);
    expect(places - matched).toBe(open);
  });
});
