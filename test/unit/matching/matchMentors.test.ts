import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/core/outcome.js';
import { sameSite } from '../../../src/matching/constraints/sameSite.js';
import { sharedInterests } from '../../../src/matching/constraints/sharedInterests.js';
import { sharedLanguage } from '../../../src/matching/constraints/sharedLanguage.js';
import { matchMentors } from '../../../src/matching/matchMentors.js';
import { createRule, type Rule } from '../../../src/matching/rules/rule.js';
import type { MatchingProblem } from '../../../src/matching/types.js';

const one = { min: 0, max: 1 };

/** Scores from a table "mentee-mentor"; pairs that are not in it are forbidden. */
function table(scores: Readonly<Record<string, number>>): readonly Rule[] {
  const at = (mentee: string, mentor: string) => scores[`${mentee}-${mentor}`];
  return [
    createRule('allowed', { level: 'hard' }, ({ id: e }, { id: r }) => ({
      score: at(e, r) === undefined ? 0 : 1,
      code: 'table',
      reason: 'Not in the table.',
    })),
    createRule('fit', {}, ({ id: e }, { id: r }) => ({
      score: at(e, r) ?? 0,
      code: 'table',
      reason: 'Table.',
    })),
  ];
}

const pairsOf = (problem: MatchingProblem, options = {}) =>
  unwrap(matchMentors(problem, options)).matches.map(({ menteeId, mentorId }) => `${menteeId}-${mentorId}`);

describe('the objective', () => {
  const people = {
    mentees: [{ id: 'A' }, { id: 'B' }],
    mentors: [
      { id: 'x', capacity: one },
      { id: 'y', capacity: one },
    ],
  };

  it('never chooses a forbidden pair for the sake of the sum, and still places everyone', () => {
    // The best sum with a forbidden pair counted as 0 would be B-x alone, leaving A without anyone.
    const rules = table({ 'A-x': 0.05, 'B-x': 0.6, 'B-y': 0.45 });
    expect(pairsOf({ ...people, rules })).toEqual(['A-x', 'B-y']);
    expect(pairsOf({ ...people, rules }, { objective: 'quality' })).toEqual(['B-x']);
  });

  it('meets minimums in the same solve, not in a first phase that spoils the optimum', () => {
    const problem = {
      mentees: [
        { id: 'A', capacity: { min: 1, max: 1 } },
        { id: 'B', capacity: { min: 1, max: 1 } },
      ],
      mentors: [
        { id: 'x', capacity: { min: 1, max: 3 } },
        { id: 'y', capacity: { min: 0, max: 1 } },
      ],
      rules: table({ 'A-x': 0.4, 'B-x': 0.5, 'A-y': 0.2, 'B-y': 0.9 }),
    };
    expect(unwrap(matchMentors(problem)).totalFit).toBeCloseTo(1.3, 12);
  });
});

describe('an explained answer', () => {
  const matching = unwrap(
    matchMentors({
      mentees: [
        { id: 'ana', languages: ['pt'], interests: ['Surgery', 'Ethics'], site: 'North' },
        { id: 'ben', languages: ['en'], interests: ['Ethics'] },
        { id: 'eva', languages: ['fr'], interests: ['Ethics'] },
        { id: 'off', capacity: { min: 0, max: 0 } },
      ],
      mentors: [
        { id: 'kim', languages: ['en', 'pt'], interests: ['Ethics'], site: 'North', capacity: one },
        { id: 'lee', languages: ['en'], interests: ['Research'], site: 'South', capacity: one },
      ],
      rules: [sharedLanguage({ level: 'hard' }), sharedInterests({ weight: 3 }), sameSite({ weight: 1 })],
    }),
  );

  it('gives the fit of a pair as the weighted mean of what is known', () => {
    const ana = matching.matches.find(({ menteeId }) => menteeId === 'ana');
    expect(ana).toMatchObject({ mentorId: 'kim', fit: (3 * 0.5 + 1 * 1) / 4, origin: 'algorithm' });
    expect(ana?.contributions).toEqual([
      expect.objectContaining({
        rule: 'sharedLanguage',
        level: 'hard',
        score: 1,
        weight: 0,
        reason: 'They share pt.',
      }),
      expect.objectContaining({ rule: 'sharedInterests', level: 'soft', score: 0.5, weight: 3 }),
      expect.objectContaining({ rule: 'sameSite', score: 1, weight: 1, reason: 'Both are at North.' }),
    ]);
  });

  it('leaves what is unknown out of the mean and says so', () => {
    const second = matching.matches.find(({ mentorId }) => mentorId === 'lee');
    expect(second?.contributions.at(-1)).toMatchObject({ rule: 'sameSite', score: 'unknown' });
  });

  it('names every reason of everyone who is left out', () => {
    const reasonsOf = (id: string) =>
      matching.unmatched
        .find(({ menteeId }) => menteeId === id)
        ?.reasons.map(({ code, mentors }) => [code, mentors]);
    expect(reasonsOf('eva')).toEqual([['excluded_by_rule', 2]]);
    expect(reasonsOf('off')).toEqual([['no_capacity_wanted', 0]]);
    expect(matching.unmatched).toHaveLength(2);
  });

  it('counts coverage among those who want a mentor', () => {
    expect(matching.coverage).toBe(2 / 3);
  });
});

describe('exclusions that need no rule', () => {
  const rules = [sharedInterests({ weight: 1 })];

  it('never pairs a person with herself, under whatever ids', () => {
    expect(pairsOf({ mentees: [{ id: 'kim' }], mentors: [{ id: 'kim' }], rules })).toEqual([]);
    expect(
      pairsOf({
        mentees: [{ id: 'm-1', personId: 'p7' }],
        mentors: [{ id: 'r-9', personId: 'p7' }],
        rules,
      }),
    ).toEqual([]);
    expect(pairsOf({ mentees: [{ id: 'p7' }], mentors: [{ id: 'r-9', personId: 'p7' }], rules })).toEqual([]);
  });

  it('respects avoid lists of either side and forbidden pairs', () => {
    const mentors = [{ id: 'x' }, { id: 'y', avoid: ['A'] }, { id: 'z' }, { id: 'ok' }];
    const mentees = [{ id: 'A', avoid: ['x'] }];
    const forbidden = [{ menteeId: 'A', mentorId: 'z' }];
    expect(pairsOf({ mentees, mentors, rules, forbidden })).toEqual(['A-ok']);
    const none = unwrap(matchMentors({ mentees, mentors: mentors.slice(0, 3), rules, forbidden }));
    expect(none.unmatched[0]?.reasons.map(({ code, mentors }) => [code, mentors])).toEqual([
      ['avoided', 2],
      ['forbidden_pair', 1],
    ]);
  });
});

describe('pins', () => {
  const people = {
    mentees: [{ id: 'A' }, { id: 'B', capacity: { min: 1, max: 1 } }],
    mentors: [
      { id: 'x', capacity: { min: 1, max: 1 } },
      { id: 'y', capacity: one },
    ],
  };

  it('are kept and take up places and minimums', () => {
    const matching = unwrap(
      matchMentors({
        ...people,
        rules: table({ 'A-x': 1, 'B-x': 0.25, 'B-y': 0.5 }),
        pinned: [{ menteeId: 'B', mentorId: 'x' }],
      }),
    );
    expect(matching.matches).toMatchObject([{ menteeId: 'B', mentorId: 'x', origin: 'pinned', fit: 0.25 }]);
    expect(matching.unmatched[0]?.reasons.at(-1)?.code).toBe('places_taken');
  });

  it('must be allowed and fit in', () => {
    const outcome = matchMentors({
      ...people,
      rules: table({ 'A-x': 1, 'B-x': 1 }),
      pinned: [
        { menteeId: 'A', mentorId: 'x' },
        { menteeId: 'B', mentorId: 'x' },
        { menteeId: 'B', mentorId: 'y' },
      ],
    });
    expect(outcome).toMatchObject({
      left: [
        { code: 'pin_not_allowed', path: ['pinned', 2] },
        { code: 'pins_exceed_capacity', path: ['mentees', 1, 'capacity', 'max'] },
        { code: 'pins_exceed_capacity', path: ['mentors', 0, 'capacity', 'max'] },
      ],
    });
  });
});

describe('what is wrong with a problem', () => {
  it('is reported all at once', () => {
    const outcome = matchMentors(
      {
        mentees: [{ id: 'A' }, { id: 'A' }],
        mentors: [{ id: 'x', capacity: { min: 3, max: 2 } }],
        rules: [sameSite({ weight: Number.NaN }), sameSite()],
        pinned: [
          { menteeId: 'A', mentorId: 'nobody' },
          { menteeId: 'A', mentorId: 'nobody' },
        ],
        forbidden: [{ menteeId: 'nobody', mentorId: 'x' }],
      },
      { objective: 'speed' as 'coverage' },
    );
    expect(
      outcome._tag === 'Left' ? outcome.left.map(({ code, path }) => [code, path?.join('.')]) : [],
    ).toEqual([
      ['duplicate_id', 'mentees.1.id'],
      ['invalid_capacity', 'mentors.0.capacity'],
      ['invalid_weight', 'rules.0.weight'],
      ['duplicate_rule_id', 'rules.1.id'],
      ['unknown_person', 'pinned.0.mentorId'],
      ['unknown_person', 'pinned.1.mentorId'],
      ['duplicate_pin', 'pinned.1'],
      ['unknown_person', 'forbidden.0.menteeId'],
      ['invalid_option', 'options.objective'],
    ]);
  });

  it('includes rules that fail or score outside 0 to 1, once each', () => {
    const rule = (id: string, evaluate: Rule['evaluate']) => createRule(id, {}, evaluate);
    const outcome = matchMentors({
      mentees: [{ id: 'A' }, { id: 'B' }],
      mentors: [{ id: 'x' }],
      rules: [
        rule('throws', () => {
          throw new TypeError('no such field');
        }),
        rule('not a number', () => ({ score: Number.NaN, code: 'x', reason: 'x' })),
        rule('too much', () => ({ score: 1.5, code: 'x', reason: 'x' })),
      ],
    });
    expect(
      outcome._tag === 'Left' ? outcome.left.map(({ code, params }) => [code, params?.['rule']]) : [],
    ).toEqual([
      ['rule_failed', 'throws'],
      ['invalid_score', 'not a number'],
      ['invalid_score', 'too much'],
    ]);
  });

  it('includes minimums that cannot be met: who needs how much more, from whom', () => {
    const outcome = matchMentors({
      mentees: [{ id: 'A' }, { id: 'B' }, { id: 'C' }].map((mentee) => ({
        ...mentee,
        capacity: { min: 1, max: 1 },
      })),
      mentors: [
        { id: 'x', capacity: one },
        { id: 'y', capacity: { min: 0, max: 5 } },
      ],
      rules: table({ 'A-x': 1, 'B-x': 1, 'C-y': 1 }),
    });
    expect(outcome).toMatchObject({
      left: [
        {
          code: 'minimums_infeasible',
          message:
            'The minimum capacities of 2 mentees (A, B) ask for 1 pair more than the rules and the maximum capacities allow; it is 1 mentor (x) that they compete for.',
          params: { menteeIds: ['A', 'B'], mentorIds: ['x'], shortage: 1 },
        },
      ],
    });
  });
});

describe('options', () => {
  it.each([
    { objective: 'speed' },
    { strategy: 'best' },
    { proposing: 'all' },
    { minimumFit: 1.5 },
    { minimumFit: Number.NaN },
    { changePenalty: -1 },
    { maxChanges: 0.5 },
    { maxChanges: 1, objective: 'fairness' },
    { maxChanges: 1, strategy: 'stable' },
  ])('such as %j are refused', (options) => {
    const outcome = matchMentors({ mentees: [], mentors: [], rules: [] }, options as never);
    expect(outcome).toMatchObject({ left: [{ code: 'invalid_option' }] });
  });
});

describe('a minimum fit', () => {
  it('is reached by a mean that rounding leaves a little below it', () => {
    const rules = [0.6, 0.7, 0.8].map((score, index) =>
      createRule(`rule ${index}`, {}, () => ({ score, code: 'fixed', reason: 'Fixed.' })),
    );
    const matching = unwrap(
      matchMentors({ mentees: [{ id: 'A' }], mentors: [{ id: 'x' }], rules }, { minimumFit: 0.7 }),
    );
    expect(matching.matches).toHaveLength(1);
  });
});

describe('missing data', () => {
  const rule = (options: object) => sharedLanguage({ level: 'hard', ...options });
  const people = { mentees: [{ id: 'A', languages: ['en'] }], mentors: [{ id: 'x' }] };

  it('does not forbid a pair unless the rule says so', () => {
    expect(pairsOf({ ...people, rules: [rule({})] })).toEqual(['A-x']);
    expect(pairsOf({ ...people, rules: [rule({ whenUnknown: 'forbid' })] })).toEqual([]);
  });

  it('puts a pair of which nothing is known in the middle, and everyone at 1 when nothing is asked', () => {
    expect(unwrap(matchMentors({ ...people, rules: [sameSite()] })).matches[0]?.fit).toBe(0.5);
    expect(unwrap(matchMentors({ ...people, rules: [] })).matches[0]?.fit).toBe(1);
  });
});

describe('warnings', () => {
  const codesOf = (problem: MatchingProblem) =>
    unwrap(matchMentors(problem)).warnings.map(({ code }) => code);

  it('point at rules that decide nothing or know little, and at too few places', () => {
    const mentees = [{ id: 'A', site: 'N' }, { id: 'B', site: 'N' }, { id: 'C' }].map((person) => person);
    expect(
      codesOf({ mentees: mentees.slice(0, 2), mentors: [{ id: 'x', site: 'N' }], rules: [sameSite()] }),
    ).toEqual(['rule_does_not_vary']);
    expect(codesOf({ mentees, mentors: [{ id: 'x' }], rules: [sameSite()] })).toEqual([
      'rule_often_unknown',
      'fewer_places_than_mentees',
    ]);
    expect(codesOf({ mentees: [], mentors: [], rules: [] })).toEqual(['no_soft_rules']);
  });
});

describe('nobody at all', () => {
  it('is a complete answer', () => {
    expect(unwrap(matchMentors({ mentees: [], mentors: [], rules: [] }))).toMatchObject({
      matches: [],
      unmatched: [],
      totalFit: 0,
      worstFit: null,
      coverage: 1,
    });
    expect(
      unwrap(matchMentors({ mentees: [{ id: 'A' }], mentors: [], rules: [] })).unmatched[0]?.reasons,
    ).toMatchObject([{ code: 'no_mentors' }]);
  });
});

describe('frozen input', () => {
  it('is accepted and stays as it is', () => {
    const problem = {
      mentees: [
        { id: 'B', interests: ['Y'] },
        { id: 'A', interests: ['X'] },
      ],
      mentors: [{ id: 'x', interests: ['X', 'Y'] }],
      rules: [sharedInterests()],
    } as const;
    const copy = structuredClone({ mentees: problem.mentees, mentors: problem.mentors });
    deepFreeze(problem);
    expect(pairsOf(problem)).toEqual(['B-x', 'A-x']);
    expect({ mentees: problem.mentees, mentors: problem.mentors }).toEqual(copy);
  });
});

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}
