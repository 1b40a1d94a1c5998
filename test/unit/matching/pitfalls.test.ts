import {
  attributeDiffers,
  auditMatches,
  type Capacity,
  conflictOfInterest,
  custom,
  explainPair,
  type MatchingOptions,
  type MatchingProblem,
  matchAlternatives,
  matchMentors,
  needsMetByStrengths,
  notPreviouslyPaired,
  preferenceRank,
  sameSite,
  sharedInterests,
  sharedLanguage,
  unwrap,
} from 'peer-support-kit';
import { describe, expect, it, vi } from 'vitest';
import { problemOf } from '../../support/tinyPrograms.js';

const none = undefined;
const one = { min: 0, max: 1 };
const exactly = (count: number) => ({ min: count, max: count });

/** Mentees `e0`, `e1`, ... by row, mentors `r0`, `r1`, ... by column; the entries are fits, or `none` if forbidden. */
function table(
  fits: readonly (readonly (number | undefined)[])[],
  mentee: Capacity | readonly Capacity[] = one,
  mentor: Capacity | readonly Capacity[] = one,
): MatchingProblem {
  const forAll = (capacity: Capacity | readonly Capacity[], count: number) =>
    'min' in capacity ? new Array<Capacity>(count).fill(capacity) : capacity;
  return problemOf({
    fits,
    menteeCapacity: forAll(mentee, fits.length),
    mentorCapacity: forAll(mentor, fits[0]?.length ?? 0),
  });
}

/** The matching, after its audit. */
function match(problem: MatchingProblem, options: MatchingOptions = {}) {
  const matching = unwrap(matchMentors(problem, options));
  expect(auditMatches(problem, matching)).toEqual([]);
  return matching;
}

const pairsOf = (problem: MatchingProblem, options: MatchingOptions = {}) =>
  match(problem, options).matches.map(({ menteeId, mentorId }) => `${menteeId}-${mentorId}`);

const codesOf = (problem: MatchingProblem, options: MatchingOptions = {}) => {
  const outcome = matchMentors(problem, options);
  return outcome._tag === 'Left' ? outcome.left.map(({ code }) => code) : [];
};

const EVERY_WAY: readonly MatchingOptions[] = [
  { objective: 'coverage' },
  { objective: 'quality' },
  { objective: 'fairness' },
  { strategy: 'random', seed: 1 },
];

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

describe('an alternative', () => {
  const problem: MatchingProblem = {
    ...table(
      [
        [1, 0.9, 0.8],
        [0.9, 1, none],
        [0.8, 0.9, 1],
      ],
      one,
      [one, one, { min: 0, max: 0 }],
    ),
    forbidden: [{ menteeId: 'e0', mentorId: 'r1' }],
  };

  it('has no pair that is forbidden, and nobody beyond her places', () => {
    const alternatives = unwrap(matchAlternatives(problem, { count: 50 }));
    expect(alternatives.length).toBeGreaterThan(3);
    for (const { matching } of alternatives) expect(auditMatches(problem, matching)).toEqual([]);
  });

  it('is as possible as it is said to be when a pair is asked for', () => {
    const matching = match(problem);
    for (const { id: menteeId } of problem.mentees) {
      for (const { id: mentorId } of problem.mentors) {
        const answer = unwrap(explainPair(problem, matching, menteeId, mentorId));
        if (answer.status !== 'not_chosen' || answer.forced === null) continue;
        const changed = new Map(answer.forced.changes.map((change) => [change.menteeId, change.after]));
        const matches = [
          ...matching.matches.filter((pair) => !changed.has(pair.menteeId)),
          ...[...changed].flatMap(([id, mentors]) =>
            mentors.map((mentor) => ({ menteeId: id, mentorId: mentor })),
          ),
        ];
        expect(matches).toContainEqual(expect.objectContaining({ menteeId, mentorId }));
        expect(auditMatches(problem, { matches })).toEqual([]);
      }
    }
  });
});

describe('lists of preferences', () => {
  const stable = (problem: MatchingProblem) =>
    (['mentees', 'mentors'] as const).map((proposing) => pairsOf(problem, { strategy: 'stable', proposing }));

  it('may name people who do not name one back, or who do not exist', () => {
    const problem = {
      mentees: [
        { id: 'a', preferences: ['x', 'nobody', 'a', 'y'] },
        { id: 'b', preferences: ['y'] },
      ],
      mentors: [
        { id: 'x', preferences: ['b', 'gone'], capacity: one },
        { id: 'y', preferences: ['b', 'a'], capacity: one },
      ],
      rules: [],
    };
    expect(stable(problem)).toEqual([['b-y'], ['b-y']]);
  });

  it('may be empty, and places may be 0', () => {
    const problem = {
      mentees: [
        { id: 'a', preferences: [] },
        { id: 'b', languages: [] },
        { id: 'off', capacity: exactly(0) },
      ],
      mentors: [
        { id: 'x', preferences: [], capacity: exactly(0) },
        { id: 'y', interests: [], capacity: { min: 0, max: 3 } },
      ],
      rules: [sharedLanguage({ level: 'hard' }), sharedInterests(), preferenceRank()],
    };
    for (const options of [...EVERY_WAY, { strategy: 'stable' as const }]) {
      expect(pairsOf(problem, options)).toEqual(['a-y', 'b-y']);
    }
    expect(match(problem).unmatched).toMatchObject([
      { menteeId: 'off', reasons: [{ code: 'no_capacity_wanted' }] },
    ]);
  });

  it('do not promise everyone a mentor by being stable, and nobody is left out without a word', () => {
    const problem = {
      mentees: [
        { id: 'a', preferences: ['x', 'y'] },
        { id: 'b', preferences: ['x'] },
      ],
      mentors: [
        { id: 'x', preferences: ['a', 'b'], capacity: one },
        { id: 'y', preferences: ['a'], capacity: one },
      ],
      rules: [],
    };
    const matching = match(problem, { strategy: 'stable' });
    expect(matching.matches).toMatchObject([{ menteeId: 'a', mentorId: 'x' }]);
    expect(matching.unmatched).toMatchObject([{ menteeId: 'b' }]);
    expect(matching.unmatched[0]?.reasons.length).toBeGreaterThan(0);
    expect(matching.coverage).toBe(0.5);
    expect(matching.openPlaces).toEqual([{ mentorId: 'y', places: 1 }]);
  });

  it('are worth no more for being short', () => {
    const first = preferenceRank();
    const score = (preferences: readonly string[]) =>
      first.evaluate({ id: 'a', preferences }, { id: 'x' }).score;
    expect(score(['x'])).toBe(score(['x', 'y', 'z']));
    expect(score(['w', 'x'])).toBe(score(['w', 'x', 'y', 'z']));
  });
});

describe('a rule', () => {
  it('that decides nothing is not left to look as if it did', () => {
    const problem = {
      ...table([
        [0, 0],
        [0, 0],
      ]),
      rules: [custom({ id: 'p + q - p - q', evaluate: () => 0.5 })],
    };
    expect(match(problem).warnings).toContainEqual(
      expect.objectContaining({ code: 'rule_does_not_vary', rule: 'p + q - p - q' }),
    );
  });

  it('that lacks data takes no number in its place', () => {
    const problem = {
      mentees: [{ id: 'a', interests: ['i', 'j'] }],
      mentors: [{ id: 'x', interests: ['i'], site: 'North', capacity: one }],
      rules: [sharedInterests({ weight: 1 }), sameSite({ weight: 9 }), needsMetByStrengths({ weight: 5 })],
    };
    const matching = match(problem);
    expect(matching.matches).toMatchObject([
      { fit: 0.5, contributions: [{ score: 0.5 }, { score: 'unknown' }, { score: 'unknown' }] },
    ]);
    expect(matching.warnings.map(({ code, rule }) => [code, rule])).toEqual([
      ['rule_often_unknown', 'sameSite'],
      ['rule_often_unknown', 'needsMetByStrengths'],
    ]);
  });

  it('on lists in common does not favor whoever lists everything', () => {
    const many = Array.from({ length: 40 }, (_, n) => `topic ${n}`);
    const problem = {
      mentees: [
        { id: 'few', interests: ['topic 1'] },
        { id: 'many', interests: many },
      ],
      mentors: [
        { id: 'broad', interests: many, capacity: one },
        { id: 'narrow', interests: ['topic 1'], capacity: one },
      ],
      rules: [sharedInterests()],
    };
    // Counted, broad and many share 40; yet narrow gives few all that few asked for.
    expect(match(problem).matches).toMatchObject([
      { menteeId: 'few', mentorId: 'narrow', fit: 1 },
      { menteeId: 'many', mentorId: 'broad', fit: 1 },
    ]);
    const fits = problem.mentors.map(
      (mentor) => sharedInterests().evaluate(problem.mentees[0]!, mentor).score,
    );
    expect(fits).toEqual([1, 1]);
  });
});

describe('a person with several ids', () => {
  const mentees = [{ id: 'mentee-7', personId: 'ana' }];
  const mentors = [{ id: 'mentor-9', personId: 'kim', capacity: one }];
  const relation = { kind: 'grade', from: '2026-01-01' };
  const conflict = (assessor: string, assessee: string) =>
    conflictOfInterest({ relations: [{ assessor, assessee, ...relation }], from: '2026-09-01' });

  it.each([
    ['herself', { mentors: [{ id: 'mentor-9', personId: 'ana', capacity: one }] }],
    ['one whom she avoids', { mentees: [{ ...mentees[0]!, avoid: ['kim'] }] }],
    ['one who avoids her', { mentors: [{ ...mentors[0]!, avoid: ['ana'] }] }],
    ['her assessor', { rules: [conflict('kim', 'ana')] }],
    ['one whom she assesses', { rules: [conflict('mentee-7', 'kim')] }],
    ['a former mentor', { rules: [notPreviouslyPaired({ pairs: [{ menteeId: 'ana', mentorId: 'kim' }] })] }],
  ])('is not matched with %s', (_, changed) => {
    const problem: MatchingProblem = { mentees, mentors, rules: [], ...changed };
    expect(pairsOf({ mentees, mentors, rules: [] })).toEqual(['mentee-7-mentor-9']);
    for (const options of [...EVERY_WAY, { strategy: 'stable' as const }]) {
      expect(pairsOf(problem, options)).toEqual([]);
    }
  });
});

describe('places', () => {
  it('are those of each mentor, not an average that leaves a track without enough', () => {
    const at = (site: string, count: number, places?: number) =>
      Array.from({ length: count }, (_, n) => ({
        id: `${site}${n}`,
        site,
        ...(places === undefined ? {} : { capacity: { min: 0, max: places } }),
      }));
    const problem = {
      mentees: [...at('north', 4), ...at('south', 7)],
      mentors: [...at('n', 3, 2), ...at('s', 2, 4)].map((mentor) => ({
        ...mentor,
        site: mentor.site === 'n' ? 'north' : 'south',
      })),
      rules: [sameSite({ level: 'hard' })],
    };
    const matching = match(problem);
    // Eleven mentees and five mentors make 2.2 each; with at most 3, the south would have places for 6 of its 7.
    expect(matching.coverage).toBe(1);
    expect(
      matching.mentorLoads
        .filter(({ mentorId }) => mentorId.startsWith('s'))
        .map(({ load }) => load)
        .sort(),
    ).toEqual([3, 4]);
  });
});

describe('names', () => {
  it('may be any text, also what a language keeps for itself', () => {
    const names = ['__proto__', 'constructor', 'toString', '', 'a"b', 'a\nb', '1', '01', 'ä', 'a\u0308'];
    const problem: MatchingProblem = {
      mentees: names.map((id) => ({ id })),
      mentors: names.map((id) => ({ id: `to ${id}`, personId: `__proto__ ${id}`, capacity: one })),
      rules: [custom({ id: '__proto__', evaluate: (mentee, mentor) => mentor.id === `to ${mentee.id}` })],
      pinned: [{ menteeId: '__proto__', mentorId: 'to __proto__' }],
    };
    for (const options of [{}, { seed: 3 }, { objective: 'fairness' as const }]) {
      expect(pairsOf(problem, options)).toEqual(names.map((name) => `${name}-to ${name}`));
    }
    const mentors = [{ id: '__proto__', capacity: one }];
    const matching = match({ mentees: [{ id: 'a' }], mentors, rules: [] });
    expect(Object.keys(matching.certificate!.mentorPrices)).toEqual(['__proto__']);
  });

  it('on both sides or twice in a list change nothing, and nothing that is given is written to', () => {
    const problem = deepFreeze<MatchingProblem>({
      mentees: [{ id: 'a', avoid: ['x', 'x'], interests: ['i', 'i'] }, { id: 'b' }],
      mentors: [
        { id: 'a', capacity: one },
        { id: 'x', capacity: one },
        { id: 'y', interests: ['i', 'I '], capacity: one },
      ],
      rules: [sharedInterests()],
      forbidden: [
        { menteeId: 'b', mentorId: 'x' },
        { menteeId: 'b', mentorId: 'x' },
      ],
      current: [
        { menteeId: 'a', mentorId: 'y' },
        { menteeId: 'a', mentorId: 'y' },
      ],
    });
    for (const options of EVERY_WAY) expect(pairsOf(problem, options)).toEqual(['a-y', 'b-a']);
    expect(match(problem).changes).toEqual({
      kept: [{ menteeId: 'a', mentorId: 'y' }],
      parted: [],
      added: [{ menteeId: 'b', mentorId: 'a' }],
    });
  });
});

describe('a group that is said to be in conflict', () => {
  const rows = [
    [1, none, none],
    [1, 1, none],
    [none, 1, none],
    [none, none, 1],
    [none, none, 1],
  ];

  it('has nobody in it without whom the conflict would remain', () => {
    const outcome = matchMentors(table(rows, exactly(1)));
    const issues = outcome._tag === 'Left' ? outcome.left : [];
    expect(issues).toHaveLength(1);
    const { menteeIds, shortage, totalShortage } = issues[0]!.params as Record<string, unknown>;
    expect([shortage, totalShortage]).toEqual([1, 2]);
    const members = (menteeIds as readonly string[]).map((id) => Number(id.slice(1)));
    const asking = (mentees: readonly number[]) =>
      codesOf(
        table(
          rows,
          rows.map((_, row) => (mentees.includes(row) ? exactly(1) : one)),
        ),
      );
    expect(asking(members)).toEqual(['minimums_infeasible']);
    for (const member of members) expect(asking(members.filter((other) => other !== member))).toEqual([]);
  });

  it('is named to each mentee without a mentor, and is as small where nothing must be met', () => {
    const { unmatched } = match(table(rows));
    expect(unmatched).toHaveLength(2);
    for (const { menteeId, bottleneck } of unmatched) {
      const members = bottleneck!.menteeIds.map((id) => Number(id.slice(1)));
      expect(bottleneck!.menteeIds).toContain(menteeId);
      const placed = (mentees: readonly number[]) =>
        match(table(mentees.map((row) => rows[row]!))).matches.length;
      expect(placed(members)).toBe(members.length - 1);
      for (const member of members) {
        expect(placed(members.filter((other) => other !== member))).toBe(members.length - 1);
      }
    }
  });
});

describe('a pinned pair', () => {
  it('is not turned around by ties, seeds, orders or others who join', () => {
    const fits = Array.from({ length: 4 }, () => [0.5, 0.5, 0.5]);
    const pinned = [
      { menteeId: 'e2', mentorId: 'r0' },
      { menteeId: 'e0', mentorId: 'r2' },
    ];
    const problem = { ...table(fits), pinned };
    const turned = {
      ...problem,
      mentees: problem.mentees.toReversed(),
      mentors: problem.mentors.toReversed(),
      pinned: pinned.toReversed(),
    };
    const joined = { ...table([...fits, [none, none, none]]), pinned };
    for (const options of [...EVERY_WAY, { seed: 1 }, { seed: 2 }, { strategy: 'stable' as const }]) {
      for (const given of [problem, turned, joined]) {
        const { matches } = match(given, options);
        expect(matches).toHaveLength(3);
        expect(
          matches
            .filter(({ origin }) => origin === 'pinned')
            .map(({ menteeId, mentorId }) => menteeId + mentorId)
            .sort(),
        ).toEqual(['e0r2', 'e2r0']);
      }
      expect(pairsOf(turned, options).sort()).toEqual(pairsOf(problem, options).sort());
    }
  });
});

/** Writing to any part of it throws. */
function deepFreeze<A>(value: A): A {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
