import {
  conflictOfInterest,
  custom,
  type MatchingProblem,
  needsMetByStrengths,
  notPreviouslyPaired,
  preferenceRank,
  sameSite,
  sharedInterests,
  sharedLanguage,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { EVERY_WAY, exactly, match, one, pairsOf, table } from '../../../support/fitTables.js';

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

/** Writing to any part of it throws. */
function deepFreeze<A>(value: A): A {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
