import {
  attributeDiffers,
  custom,
  type MatchingProblem,
  matchMentors,
  sharedInterests,
  unwrap,
} from 'peer-support-kit';
import { describe, expect, it, vi } from 'vitest';
import { codesOf, EVERY_WAY, exactly, match, none, one, pairsOf, table } from '../../../support/fitTables.js';

describe('what is best', () => {
  it('is not found by meeting the minimums first and doing the rest afterwards', () => {
    const problem = table(
      [
        [0.4, 0.2],
        [0.5, 0.9],
      ],
      exactly(1),
      [{ min: 1, max: 3 }, one],
    );
    // The mentor who must have someone takes the better fit if it is served first: 0.5 + 0.2 or, with luck, 0.5 + 0.4.
    expect(pairsOf(problem)).toEqual(['e0-r0', 'e1-r1']);
    expect(match(problem).totalFit).toBeCloseTo(1.3, 12);
  });

  it('never counts a forbidden pair as one of fit 0, chosen for the sum and dropped afterwards', () => {
    const problem = table([
      [0.1, none],
      [0.9, 0.3],
    ]);
    expect(pairsOf(problem)).toEqual(['e0-r0', 'e1-r1']);
    for (const options of EVERY_WAY) expect(pairsOf(problem, options)).not.toContain('e0-r1');
    const heavy = custom({ id: 'heavy', weight: 1e6, evaluate: () => 1 });
    expect(pairsOf({ ...problem, rules: [...problem.rules, heavy] })).not.toContain('e0-r1');
  });

  it('is not the most pairs when the greatest total was asked for, nor the other way round', () => {
    const problem = table([
      [0.3, none],
      [1, 0.3],
    ]);
    expect(pairsOf(problem, { objective: 'coverage' })).toEqual(['e0-r0', 'e1-r1']);
    expect(pairsOf(problem, { objective: 'quality' })).toEqual(['e1-r0']);
  });

  it('is not the least sum of inverse fits', () => {
    // Inverses: 1 + 10 = 11 for the better sum, 2 + 2 = 4 for the other.
    const problem = table([
      [1, 0.5],
      [0.5, 0.1],
    ]);
    expect(pairsOf(problem)).toEqual(['e0-r0', 'e1-r1']);
  });

  it('does not take a word with white space or capitals for another word', () => {
    const people = {
      mentees: [{ id: 'ana', interests: [' Surgery', 'ethics  and law'], attributes: { advisor: 'Kim ' } }],
      mentors: [
        { id: 'lee', interests: ['surgery ', 'Ethics and Law '], attributes: { advisor: 'Ito' } },
        { id: 'max', interests: ['surgery', 'ethics and law'], attributes: { advisor: ' kim' } },
      ],
    };
    const rules = [sharedInterests(), attributeDiffers({ level: 'hard', attribute: 'advisor' })];
    expect(match({ ...people, rules }).matches).toMatchObject([{ mentorId: 'lee', fit: 1 }]);
  });
});

describe('a problem that cannot be solved', () => {
  it.each([
    [
      'two rows for one column',
      [
        [none, none, 0.4],
        [none, none, none],
        [none, 0.4, none],
      ],
      2,
    ],
    [
      'one column for all',
      [
        [0.1, none],
        [0.2, none],
      ],
      1,
    ],
    ['no pair at all', [[none], [none]], 0],
  ])('does not keep the search running for ever: %s', (_, fits, pairs) => {
    for (const options of EVERY_WAY) expect(match(table(fits), options).matches).toHaveLength(pairs);
    for (const options of EVERY_WAY) {
      expect(codesOf(table(fits, exactly(1)), options)).toEqual(['minimums_infeasible']);
    }
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0.1, 1.1, undefined, null, '1'])(
    'does not let a score of %s into a sum',
    (score) => {
      for (const level of ['hard', 'soft'] as const) {
        const verdict = { score: score as number, code: 'x', reason: 'x' };
        const rules = [sharedInterests(), custom({ id: 'odd', level, evaluate: () => verdict })];
        expect(codesOf({ ...table([[1]]), rules })).toEqual(['invalid_score']);
      }
    },
  );

  it('does not hand over part of a result as if all were well', () => {
    const fits = [
      [0.5, none],
      [0.5, none],
    ];
    const outcome = matchMentors(table(fits, exactly(1)));
    expect(outcome).toMatchObject({
      _tag: 'Left',
      left: [
        {
          code: 'minimums_infeasible',
          params: { menteeIds: ['e0', 'e1'], mentorIds: ['r0'], shortage: 1, totalShortage: 1 },
        },
      ],
    });
    expect(outcome).not.toHaveProperty('right');
    // Without the minimums it is an answer, and says itself who has nobody.
    const partial = match(table(fits));
    expect(partial.coverage).toBe(0.5);
    expect(partial.unmatched.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['excluded_by_rule', 'places_taken'],
    ]);
  });
});

describe('the numbers of a problem', () => {
  it.each([
    [2, 3],
    [3, 2],
    [1, 4],
    [4, 1],
    [0, 2],
    [2, 0],
    [0, 0],
  ])('may differ between the two sides: %i mentees, %i mentors', (mentees, mentors) => {
    const people = (side: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `${side}${i}`, capacity: one }));
    const problem: MatchingProblem = {
      mentees: people('e', mentees),
      mentors: people('r', mentors),
      rules: [custom({ id: 'fit', evaluate: (e, r) => (e.id.slice(1) === r.id.slice(1) ? 1 : 0.25) })],
    };
    for (const options of [...EVERY_WAY, { strategy: 'stable' as const }, { maxChanges: 0 }]) {
      const { matches, unmatched } = match(problem, options);
      expect(matches).toHaveLength(Math.min(mentees, mentors));
      expect(unmatched).toHaveLength(mentees - matches.length);
    }
  });

  it('do not drown small differences in a large bonus for every pair', () => {
    const fits = Array.from({ length: 60 }, (_, e) =>
      Array.from({ length: 60 }, (_, r) => (e === r ? 0.500001 : 0.5)),
    );
    expect(
      match(table(fits)).matches.every(({ menteeId, mentorId }) => menteeId.slice(1) === mentorId.slice(1)),
    ).toBe(true);
  });

  it('do not overflow, however many places or however great a weight', () => {
    const roomy = { min: 0, max: Number.MAX_SAFE_INTEGER };
    for (const options of EVERY_WAY) {
      expect(match(table([[0.5], [0.25]], roomy, roomy), options).matches).toHaveLength(2);
    }
    const weighing = (weight: number): MatchingProblem => ({
      ...table([[0]]),
      rules: [1, 2].map((n) => custom({ id: `rule ${n}`, weight, evaluate: () => 0.5 })),
    });
    expect(match(weighing(1e6)).matches).toMatchObject([{ fit: 0.5 }]);
    expect(match(weighing(1e-9)).matches).toMatchObject([{ fit: 0.5 }]);
    for (const weight of [Number.MAX_VALUE, 2 ** 53, -1, Number.NaN]) {
      expect(codesOf(weighing(weight))).toEqual(['invalid_weight', 'invalid_weight']);
    }
  });

  it('may be fractions that have no exact binary form', () => {
    // 0.1 + 0.2 and 0.3 + 0 are equal on paper only: whichever is taken, it is the same for every order of people.
    const problem = table([
      [0.1, 0.3],
      [0, 0.2],
    ]);
    const turned = {
      ...problem,
      mentees: problem.mentees.toReversed(),
      mentors: problem.mentors.toReversed(),
    };
    expect(match(problem).totalFit).toBeCloseTo(0.3, 12);
    expect(pairsOf(turned).sort()).toEqual(pairsOf(problem).sort());

    const tenths = Array.from({ length: 10 }, (_, n) =>
      custom({ id: `${n}`, weight: 0.1, evaluate: () => 1 }),
    );
    expect(match({ ...table([[0]]), rules: tenths }, { minimumFit: 1 }).matches).toMatchObject([{ fit: 1 }]);
  });

  it('may be 0, which is a fit and not the lack of one', () => {
    const zeros = [
      [0, 0],
      [0, none],
    ];
    for (const options of [{}, { objective: 'fairness' as const }]) {
      expect(pairsOf(table(zeros), options)).toEqual(['e0-r1', 'e1-r0']);
    }
    const needing = table(zeros, one, [one, exactly(1)]);
    expect(pairsOf(needing, { objective: 'quality' })).toContain('e0-r1');
    expect(codesOf(table(zeros, one, [one, exactly(2)]))).toEqual(['minimums_infeasible']);
  });
});

describe('the same question', () => {
  it('has the same answer whenever and in whatever order it is asked, without hidden chance', () => {
    const equal = table(Array.from({ length: 6 }, () => [0, 0, 0, 0]));
    const chance = vi.spyOn(Math, 'random');
    const clock = vi.spyOn(Date, 'now');
    const turned = { ...equal, mentees: equal.mentees.toReversed(), mentors: equal.mentors.toReversed() };
    for (const options of [...EVERY_WAY, { strategy: 'stable' as const }, { seed: 'may' }]) {
      const first = unwrap(matchMentors(equal, options));
      expect(unwrap(matchMentors(equal, options))).toEqual(first);
      expect(pairsOf(turned, options).sort()).toEqual(pairsOf(equal, options).sort());
    }
    expect(chance).not.toHaveBeenCalled();
    expect(clock).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
