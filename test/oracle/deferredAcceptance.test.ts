import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkStability } from '../../src/kernel/stable/checkStability.js';
import { deferredAcceptance } from '../../src/kernel/stable/deferredAcceptance.js';
import { fromNames, toStable } from '../support/stableProblems.js';

const folder = fileURLToPath(new URL('../../../shared/data/matching/', import.meta.url));
const read = (path: string) => readFileSync(folder + path, 'utf8');

type Lists = Readonly<Record<string, readonly string[]>>;
type Named = Readonly<Record<string, string>>;

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

interface Instance {
  readonly id: string;
  readonly problem: string;
  readonly proposer_preferences: Lists;
  readonly receiver_preferences: Lists;
  readonly capacities: Readonly<Record<string, number>>;
  readonly all_stable_matchings_brute_force: readonly Named[];
  readonly proposer_optimal: Named;
  readonly receiver_optimal: Named;
}

const withoutEmpty = (matching: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(matching).filter(([, receiver]) => receiver !== null));

describe.runIf(existsSync(folder))('published stable matchings (skipped without ../shared)', () => {
  const instances: Instance[] = existsSync(folder)
    ? JSON.parse(read('stable-matching-instances.json')).filter(
        (x: Instance) => x.problem !== 'stable-roommates',
      )
    : [];

  it('are there', () => {
    expect(instances).toHaveLength(7);
  });

  it.each(instances)('$id', (instance) => {
    const { proposer_preferences: proposers, receiver_preferences: receivers, capacities } = instance;
    const best = matchNames(proposers, receivers, capacities, 'proposers');
    expect(best).toEqual(withoutEmpty(instance.proposer_optimal));
    expect(instance.all_stable_matchings_brute_force.map(withoutEmpty)).toContainEqual(best);
    expect(matchNames(proposers, receivers, capacities, 'receivers')).toEqual(
      withoutEmpty(instance.receiver_optimal),
    );
  });
});

describe.runIf(existsSync(folder))('residents and programs (skipped without ../shared)', () => {
  const rowsOf = (path: string) =>
    read(path)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const words = (text: string | undefined) => (text ?? '').split(' ').filter((word) => word !== '');

  it.each([
    ['small', 9, 1],
    ['4000', 3666, 39],
  ])('%s: %i matched, %i places open', (size, matched, open) => {
    const residents: Lists = Object.fromEntries(
      rowsOf(`residency/residents-${size}.csv`).map(([id, list]) => [`r${id}`, words(list)]),
    );
    const programRows = rowsOf(`residency/programs-${size}.csv`);
    const programs: Lists = Object.fromEntries(
      programRows.map(([id, , list]) => [id, words(list).map((resident) => `r${resident}`)]),
    );
    const positions: Readonly<Record<string, number>> = Object.fromEntries(
      programRows.map(([id, places]) => [id, Number(places)]),
    );
    const known: Named =
      size === 'small'
        ? JSON.parse(read('residency/answers.json')).small.matching
        : JSON.parse(read('residency/matching-4000.json'));
    const expected = Object.fromEntries(Object.entries(known).map(([id, program]) => [`r${id}`, program]));
    for (const proposing of ['proposers', 'receivers'] as const) {
      const found = matchNames(residents, programs, positions, proposing);
      expect(found).toEqual(expected);
      expect(Object.keys(found)).toHaveLength(matched);
    }
    const places = Object.values(positions).reduce((sum, count) => sum + count, 0);
    expect(places - matched).toBe(open);
  });
});
