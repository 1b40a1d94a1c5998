import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { parseRules } from '../../../../src/matching/rules/parseRules.js';
import { ruleCatalogue } from '../../../../src/matching/rules/ruleCatalogue.js';

const issuesOf = (input: unknown) => {
  const outcome = parseRules(input);
  return outcome._tag === 'Left' ? outcome.left.map(({ code, path }) => [code, path?.join('.')]) : [];
};

/** The options that a rule cannot do without. */
const needed: Readonly<Record<string, object>> = {
  attributeDiffers: { attribute: 'advisor' },
  attributeEquals: { attribute: 'college' },
  conflictOfInterest: {
    relations: [{ assessor: 'a', assessee: 'b', kind: 'grade', from: '2026-01-01' }],
    from: '2026-09-01',
  },
  notPreviouslyPaired: { pairs: [{ menteeId: 'a', mentorId: 'b' }] },
  timeZoneGap: { on: '2026-09-01' },
  trainedFor: { required: ['x'], records: [], asOf: '2026-09-01' },
  waitingPriority: { since: [{ menteeId: 'a', day: '2026-01-01' }], asOf: '2026-09-01' },
};

describe('parseRules', () => {
  it.each(Object.keys(ruleCatalogue()))('reads %s, hard or with a weight', (rule) => {
    const [hard, soft] = unwrap(
      parseRules([
        { rule, level: 'hard', ...needed[rule] },
        { rule, id: 'again', weight: 2.5, ...needed[rule] },
      ]),
    );
    expect(hard).toMatchObject({ id: rule, level: 'hard', weight: 0 });
    expect(soft).toMatchObject({ id: 'again', level: 'soft', weight: 2.5 });
  });

  it.each(Object.keys(needed))('says what %s cannot do without', (rule) => {
    expect(issuesOf([{ rule }])).toEqual(
      Object.keys(needed[rule]!).map((name) => ['missing_option', `0.${name}`]),
    );
  });

  it('hands the options to the rule', () => {
    const [rule] = unwrap(parseRules([{ rule: 'sharedInterests', minimumShared: 2 }]));
    expect(rule?.evaluate({ id: 'a', interests: ['x', 'y'] }, { id: 'b', interests: ['x'] }).score).toBe(0);
  });

  it('reports everything at once', () => {
    expect(
      issuesOf([
        'sharedInterests',
        { level: 'hard' },
        { rule: 'sharedIntrests' },
        { rule: 'sharedInterests', wieght: 2, normalizeBy: 'mentor', minimumShared: -1, level: 'medium' },
        { rule: 'timeZoneGap', on: '2026-02-30' },
        {
          rule: 'conflictOfInterest',
          from: '2026-09-01',
          relations: [{ assessor: 'a', assessee: 'b', kind: 'x' }],
        },
        { rule: 'sameSite' },
        { rule: 'sameSite', weight: Number.NaN },
        { rule: 'sameSite', weight: 2 },
      ]),
    ).toEqual([
      ['not_a_rule', '0'],
      ['not_a_rule', '1'],
      ['unknown_rule', '2.rule'],
      ['unknown_option', '3.wieght'],
      ['invalid_option', '3.level'],
      ['invalid_option', '3.normalizeBy'],
      ['invalid_option', '3.minimumShared'],
      ['invalid_option', '4.on'],
      ['invalid_option', '5.relations'],
      ['invalid_option', '7.weight'],
      ['duplicate_rule_id', '8'],
    ]);
  });

  it.each([
    [null, 'not_a_list'],
    [{ rule: 'sameSite' }, 'not_a_list'],
    [Array.from({ length: 201 }, () => ({ rule: 'sameSite' })), 'too_many_rules'],
    [[{ rule: '__proto__' }], 'unknown_rule'],
    [[{ rule: 'constructor' }], 'unknown_rule'],
    [[JSON.parse('{ "rule": "sameSite", "__proto__": 1 }')], 'unknown_option'],
  ])('refuses %j as %s', (input, code) => {
    expect(issuesOf(input)[0]?.[0]).toBe(code);
  });

  it('never throws, whatever it is given', () => {
    const anyRule = fc.record({ rule: fc.constantFrom(...Object.keys(ruleCatalogue())) });
    const options = fc.dictionary(
      fc.constantFrom('level', 'weight', 'on', 'asOf', 'relations', 'pairs', 'order'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.array(fc.tuple(anyRule, options).map(([a, b]) => ({ ...a, ...b })))),
        (input) => {
          expect(['Left', 'Right']).toContain(parseRules(input)._tag);
        },
      ),
      { numRuns: 500 },
    );
  });
});
