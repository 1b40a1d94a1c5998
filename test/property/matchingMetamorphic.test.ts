import * as fc from 'fast-check';
import {
  auditMatches,
  custom,
  type Matching,
  type MatchingOptions,
  type MatchingProblem,
  type MenteeLike,
  matchMentors,
  type PairIds,
  sameSite,
  sharedInterests,
  sharedLanguage,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';

/** Someone with a field of the app's own, which its own rule goes by. */
type Person = MenteeLike & { readonly look: number };
type Problem = MatchingProblem<Person, Person>;

const WAYS = [
  { objective: 'coverage' },
  { objective: 'quality' },
  { objective: 'fairness' },
  { objective: 'coverage', changePenalty: 0.25 },
  { objective: 'quality', maxChanges: 1 },
  { objective: 'coverage', minimumFit: 0.4 },
  { objective: 'coverage', seed: 7 },
  { strategy: 'random', seed: 'may' },
] as const satisfies readonly MatchingOptions[];
const way: fc.Arbitrary<MatchingOptions> = fc.constantFrom(...WAYS);
const wayOfTheBest: fc.Arbitrary<MatchingOptions> = fc.constantFrom(...WAYS.slice(0, 6));

/** People of two sites and two languages, some of whom state neither. */
const people = (side: string, count: number, most: number): fc.Arbitrary<readonly Person[]> => {
  const person = fc.record(
    {
      site: fc.constantFrom('North', 'South'),
      languages: fc.subarray(['en', 'pt'], { minLength: 1 }),
      interests: fc.subarray(['i', 'j', 'k'], { minLength: 1 }),
      capacity: fc.nat(most).map((max) => ({ min: 0, max })),
      look: fc.nat(6),
    },
    { requiredKeys: ['capacity', 'look'] },
  );
  return fc
    .array(person, { minLength: 2, maxLength: count })
    .map((list) => list.map((fields, number) => ({ ...fields, id: `${side}${number}` })));
};

const weight = fc.integer({ min: 1, max: 8 });

const rulesOf = (interests: number, look: number): Problem['rules'] => [
  sameSite({ level: 'hard' }),
  sharedLanguage({ level: 'hard' }),
  sharedInterests({ weight: interests }),
  custom({
    id: 'look',
    weight: look,
    evaluate: (e: Person, r: Person) => ((e.look * 5 + r.look * 3) % 7) / 8,
  }),
];

/** A program with everything a problem can have; a pin that is not possible is left out. */
const problem: fc.Arbitrary<Problem> = fc
  .tuple(people('e', 7, 2), people('r', 5, 3), weight, weight)
  .chain(([mentees, mentors, interests, look]) => {
    const pair = fc.record({
      menteeId: fc.constantFrom(...mentees.map(({ id }) => id)),
      mentorId: fc.constantFrom(...mentors.map(({ id }) => id)),
    });
    const pairs = (maxLength: number) => fc.array(pair, { maxLength });
    return fc
      .record({ pinned: pairs(1), forbidden: pairs(3), current: pairs(3) })
      .map((given) => ({ mentees, mentors, rules: rulesOf(interests, look), ...given }))
      .map((given) => (matchMentors(given)._tag === 'Right' ? given : { ...given, pinned: [] }));
  });

/** The matching after its audit; nothing if a bound on changes leaves no matching, the only thing that can fail here. */
function match(given: Problem, options: MatchingOptions): Matching | undefined {
  const outcome = matchMentors(given, options);
  if (outcome._tag === 'Left') {
    expect(outcome.left.map(({ code }) => code)).toEqual(['too_few_changes_allowed']);
    return undefined;
  }
  expect(auditMatches(given, outcome.right)).toEqual([]);
  return outcome.right;
}

const pairsOf = (matching: Matching | undefined) =>
  matching?.matches.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`).sort();

/** What all best matchings have in common, whichever of them it is. */
function worthOf(matching: Matching | undefined, options: MatchingOptions): readonly number[] {
  if (matching === undefined) return [];
  const pairs = matching.matches.length;
  if (options.strategy === 'random') return [pairs];
  if (options.objective === 'fairness')
    return [pairs, ...matching.matches.map(({ fit }) => fit).sort((a, b) => a - b)];
  const kept = (options.changePenalty ?? 0) * (matching.changes?.kept.length ?? 0);
  return options.objective === 'quality' ? [matching.totalFit + kept] : [pairs, matching.totalFit + kept];
}

function expectAsGood(matching: Matching | undefined, other: Matching | undefined, options: MatchingOptions) {
  const [worth, expected] = [worthOf(matching, options), worthOf(other, options)];
  expect(worth).toHaveLength(expected.length);
  for (const [index, value] of worth.entries()) expect(value).toBeCloseTo(expected[index]!, 8);
}

const shuffled = <A>(items: readonly A[] = []) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe('a matching', () => {
  it('is the same set of pairs for the same reasons, in whatever order people and pairs come', () => {
    const twice = problem.chain((given) =>
      fc.record({
        given: fc.constant(given),
        order: fc.record({
          mentees: shuffled(given.mentees),
          mentors: shuffled(given.mentors),
          forbidden: shuffled(given.forbidden),
          current: shuffled(given.current),
        }),
      }),
    );
    fc.assert(
      fc.property(twice, way, ({ given, order }, options) => {
        const plain = match(given, options);
        const turned = match({ ...given, ...order }, options);
        expect(pairsOf(turned)).toEqual(pairsOf(plain));
        const reasons = (matching: typeof plain) =>
          matching && new Map(matching.unmatched.map(({ menteeId, ...why }) => [menteeId, why]));
        expect(reasons(turned)).toEqual(reasons(plain));
        expect(turned?.certificate).toEqual(plain?.certificate);
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the unit of the weights', () => {
    // Powers of two are exact, so that even the choice among equals must stay.
    fc.assert(
      fc.property(
        problem,
        way,
        weight,
        weight,
        fc.integer({ min: -6, max: 6 }),
        (given, options, i, l, power) => {
          const plain = match({ ...given, rules: rulesOf(i, l) }, options);
          const scaled = match({ ...given, rules: rulesOf(i * 2 ** power, l * 2 ** power) }, options);
          expect(pairsOf(scaled)).toEqual(pairsOf(plain));
          expect(scaled?.totalFit).toBe(plain?.totalFit);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is as good as before when people join on either side whom nobody can be paired with', () => {
    fc.assert(
      fc.property(problem, way, (given, options) => {
        const idsOf = (list: readonly Person[]) => list.map(({ id }) => id);
        const hopeless = { look: 1, capacity: { min: 0, max: 3 }, interests: ['i'] };
        const joined = {
          ...given,
          mentees: [{ ...hopeless, id: 'a', avoid: [...idsOf(given.mentors), 'z'] }, ...given.mentees],
          mentors: [{ ...hopeless, id: 'z', avoid: idsOf(given.mentees) }, ...given.mentors],
        };
        const after = match(joined, options);
        expectAsGood(after, match(given, options), options);
        if (after === undefined) return;
        expect(after.unmatched.map(({ menteeId }) => menteeId)).toContain('a');
        expect(after.openPlaces).toContainEqual({ mentorId: 'z', places: 3 });
      }),
      { numRuns: 400 },
    );
  });

  it('is as good under other names', () => {
    const other = (id: string) => `${(Number(id.slice(1)) * 4) % 9}${id[0]}`;
    const renamed = <P extends { readonly id: string }>(list: readonly P[]) =>
      list.map((someone) => ({ ...someone, id: other(someone.id) }));
    const renamedPairs = (list: readonly PairIds[] = []) =>
      list.map(({ menteeId, mentorId }) => ({ menteeId: other(menteeId), mentorId: other(mentorId) }));
    fc.assert(
      fc.property(problem, wayOfTheBest, (given, options) => {
        const relabelled = {
          ...given,
          mentees: renamed(given.mentees),
          mentors: renamed(given.mentors),
          pinned: renamedPairs(given.pinned),
          forbidden: renamedPairs(given.forbidden),
          current: renamedPairs(given.current),
        };
        expectAsGood(match(relabelled, options), match(given, options), options);
      }),
      { numRuns: 400 },
    );
  });

  it('is as good for every seed, and the same for the same seed in whatever order people come', () => {
    fc.assert(
      fc.property(problem, wayOfTheBest, fc.string(), (given, options, seed) => {
        const seeded = match(given, { ...options, seed });
        const turned = {
          ...given,
          mentees: given.mentees.toReversed(),
          mentors: given.mentors.toReversed(),
        };
        expect(pairsOf(match(turned, { ...options, seed }))).toEqual(pairsOf(seeded));
        expectAsGood(seeded, match(given, options), options);
      }),
      { numRuns: 400 },
    );
  });
});
