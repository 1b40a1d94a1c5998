import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { sameSite } from '../../../../src/matching/constraints/sameSite.js';
import { sharedInterests } from '../../../../src/matching/constraints/sharedInterests.js';
import { sharedLanguage } from '../../../../src/matching/constraints/sharedLanguage.js';
import { shadowPrices } from '../../../../src/matching/explain/shadowPrices.js';
import { suggestRelaxations } from '../../../../src/matching/explain/suggestRelaxations.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';
import type { MatchingProblem } from '../../../../src/matching/types.js';

const one = { min: 0, max: 1 };
const problem = {
  mentees: [
    { id: 'ana', site: 'North', interests: ['Ethics'], avoid: ['max'] },
    { id: 'ben', site: 'North', interests: ['Ethics', 'Chess'] },
  ],
  mentors: [
    { id: 'kim', site: 'North', interests: ['Ethics'], capacity: one },
    { id: 'lee', site: 'South', interests: ['Ethics', 'Chess'], capacity: one },
    { id: 'max', site: 'North', interests: ['Ethics'], capacity: one },
  ],
  rules: [sameSite({ level: 'hard' }), sharedInterests()],
  forbidden: [{ menteeId: 'ben', mentorId: 'max' }],
} satisfies MatchingProblem;

describe('suggestRelaxations', () => {
  const { relaxations, notTried } = unwrap(suggestRelaxations(problem));

  it('ranks what could be changed by what it brings', () => {
    expect(notTried).toEqual([]);
    expect(
      relaxations.map(({ code, params, gain, cost }) => [code, params, gain.pairs, gain.totalFit, cost]),
    ).toEqual([
      ['lift_rule_for_mentee', { rule: 'sameSite', menteeId: 'ben', mentorId: 'lee' }, 1, 1, 1],
      ['lift_rule', { rule: 'sameSite' }, 1, 1, 2],
      ['add_place', { mentorId: 'kim' }, 1, 0.5, 1],
    ]);
  });

  it('says it in a sentence, and who would change', () => {
    expect(relaxations.map(({ message }) => message)).toEqual([
      'An exception from "sameSite" for ben with lee: 1 pair more and a total fit 1 higher; ben gets lee.',
      'The rule "sameSite" lifted for everyone: 1 pair more and a total fit 1 higher.',
      'One more place with kim: 1 pair more and a total fit 0.5 higher; ben gets kim.',
    ]);
  });

  it('never touches what was asked for in private or forbidden by hand', () => {
    const all = JSON.stringify(unwrap(suggestRelaxations({ ...problem, rules: [sharedInterests()] })));
    expect(all).not.toContain('max');
  });

  it('gives as many of each kind as are asked for', () => {
    const { relaxations: few } = unwrap(suggestRelaxations(problem, undefined, { limit: 0 }));
    expect(few).toEqual([]);
  });

  it('has nothing to suggest where all is well', () => {
    const well = { mentees: [{ id: 'ana' }], mentors: [{ id: 'kim' }], rules: [] };
    expect(unwrap(suggestRelaxations(well))).toEqual({ relaxations: [], notTried: [] });
  });

  it('finds what a minimum fit costs', () => {
    const mentors = problem.mentors.map((mentor) => ({ ...mentor, capacity: { min: 0, max: 2 } }));
    const roomy = { ...problem, mentors };
    const matching = unwrap(matchMentors(roomy, { minimumFit: 0.75 }));
    const { relaxations: found } = unwrap(suggestRelaxations(roomy, matching));
    const lower = found.find(({ code }) => code === 'lower_minimum_fit');
    expect(lower).toMatchObject({ params: { minimumFit: 0.75 }, gain: { pairs: 1, totalFit: 0.5 }, cost: 1 });
  });

  it('helps where minimums cannot be met', () => {
    const strict = {
      mentees: [
        { id: 'ana', languages: ['pt'], capacity: { min: 1, max: 1 } },
        { id: 'ben', languages: ['pt'], capacity: { min: 1, max: 1 } },
      ],
      mentors: [
        { id: 'kim', languages: ['pt'], capacity: one },
        { id: 'lee', languages: ['en'], capacity: one },
      ],
      rules: [sharedLanguage({ level: 'hard' })],
    };
    expect(matchMentors(strict)._tag).toBe('Left');
    const found = unwrap(suggestRelaxations(strict));
    expect(
      found.relaxations.map(({ code, params, gain, feasible }) => [code, params, gain.shortage, feasible]),
    ).toEqual([
      ['lower_minimum', { menteeId: 'ana' }, 1, true],
      ['lower_minimum', { menteeId: 'ben' }, 1, true],
      ['add_place', { mentorId: 'kim' }, 1, true],
      ['lift_rule', { rule: 'sharedLanguage' }, 1, true],
    ]);
    expect(found.relaxations[2]?.message).toBe('One more place with kim: all minimum capacities can be met.');
  });

  it('reports a broken problem', () => {
    expect(suggestRelaxations({ ...problem, rules: [sameSite({ weight: -1 })] })).toMatchObject({
      left: [{ code: 'invalid_weight' }],
    });
  });
});

describe('shadowPrices', () => {
  it('say what a place is worth, in the order of the mentors', () => {
    expect(unwrap(shadowPrices(problem))).toEqual([
      {
        mentorId: 'kim',
        places: 1,
        onePlaceMore: { pairs: 1, totalFit: 0.5 },
        onePlaceFewer: { pairs: -1, totalFit: -1 },
        message:
          'One more place with kim would mean 1 pair more and a total fit 0.5 higher; one fewer, 1 pair fewer and a total fit 1 lower.',
      },
      {
        mentorId: 'lee',
        places: 1,
        onePlaceMore: { pairs: 0, totalFit: 0 },
        onePlaceFewer: { pairs: 0, totalFit: 0 },
        message: 'One more place with lee would mean no change; one fewer, no change.',
      },
      expect.objectContaining({ mentorId: 'max' }),
    ]);
  });

  it('have no place to take away where there is none, or a pin needs it', () => {
    const pinned = { ...problem, pinned: [{ menteeId: 'ana', mentorId: 'kim' }] };
    expect(unwrap(shadowPrices(pinned))[0]).toMatchObject({ onePlaceFewer: null });
  });
});
