import { auditMatches, type MatchingProblem, matchMentors, unwrap } from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { hasKnownAnswers, type Lists, readResidency, stableInstances } from '../../support/knownAnswers.js';

const people = (
  proposers: Lists,
  receivers: Lists,
  capacities: Readonly<Record<string, number>>,
): MatchingProblem => ({
  mentees: Object.entries(proposers).map(([id, preferences]) => ({ id, preferences })),
  mentors: Object.entries(receivers).map(([id, preferences]) => ({
    id,
    preferences,
    capacity: { min: 0, max: capacities[id]! },
  })),
  rules: [],
});

function stable(problem: MatchingProblem, proposing: 'mentees' | 'mentors') {
  const matching = unwrap(matchMentors(problem, { strategy: 'stable', proposing }));
  expect(auditMatches(problem, matching)).toEqual([]);
  return {
    matching,
    pairs: Object.fromEntries(matching.matches.map(({ menteeId, mentorId }) => [menteeId, mentorId])),
  };
}

describe.runIf(hasKnownAnswers)('published stable matchings (skipped without ../shared)', () => {
  it('are there', () => {
    expect(stableInstances).toHaveLength(7);
  });

  it.each(stableInstances)('$id', (instance) => {
    const problem = people(instance.proposers, instance.receivers, instance.capacities);
    const best = stable(problem, 'mentees').pairs;
    expect(best).toEqual(instance.proposerOptimal);
    expect(instance.stable).toContainEqual(best);
    expect(stable(problem, 'mentors').pairs).toEqual(instance.receiverOptimal);
  });

  it('are the only ones that the audit accepts', () => {
    const cyclic = stableInstances.find(({ id }) => id === 'gale-shapley-1962-cyclic-3x3')!;
    const problem = people(cyclic.proposers, cyclic.receivers, cyclic.capacities);
    const [a, b, c] = problem.mentees.map(({ id }) => id);
    const [x, y, z] = problem.mentors.map(({ id }) => id);
    const all = [
      [x, y, z],
      [x, z, y],
      [y, x, z],
      [y, z, x],
      [z, x, y],
      [z, y, x],
    ].map((mentors) => ({ [a!]: mentors[0]!, [b!]: mentors[1]!, [c!]: mentors[2]! }));
    const accepted = all.filter((pairs) => {
      const matches = Object.entries(pairs).map(([menteeId, mentorId]) => ({ menteeId, mentorId }));
      return auditMatches(problem, { strategy: 'stable', matches }).length === 0;
    });
    expect(accepted).toHaveLength(3);
    expect(accepted).toEqual(expect.arrayContaining([...cyclic.stable]));
  });
});

describe.runIf(hasKnownAnswers)('residents and programs (skipped without ../shared)', () => {
  it.each([
    ['small', 10, 9, 1],
    ['4000', 4000, 3666, 39],
  ] as const)('%s: of %i residents %i are matched, %i places stay open', (size, residents, matched, open) => {
    const residency = readResidency(size);
    const problem = people(residency.residents, residency.programs, residency.positions);
    expect(problem.mentees).toHaveLength(residents);
    for (const proposing of ['mentees', 'mentors'] as const) {
      const { matching, pairs } = stable(problem, proposing);
      expect(pairs).toEqual(residency.answer);
      expect(matching.matches).toHaveLength(matched);
      expect(matching.unmatched).toHaveLength(residents - matched);
      expect(matching.openPlaces.reduce((sum, { places }) => sum + places, 0)).toBe(open);
    }
  });
});
