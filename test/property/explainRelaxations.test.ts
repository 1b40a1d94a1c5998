import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import type { Relaxation } from '../../src/matching/explain/relaxation.js';
import { suggestRelaxations } from '../../src/matching/explain/suggestRelaxations.js';
import { matchMentors } from '../../src/matching/matchMentors.js';
import type { MenteeLike } from '../../src/matching/people.js';
import { createRule, type Rule } from '../../src/matching/rules/rule.js';
import type { MatchingOptions, MatchingProblem } from '../../src/matching/types.js';
import { problemOf, tinyProgram } from '../support/tinyPrograms.js';

/** A tiny program with two hard rules, so that some pairs break one of them and some both. */
const twoRules = (minimums: number) =>
  tinyProgram({ mentees: 5, mentors: 4, minimums }).chain((program) =>
    fc
      .array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 4, maxLength: 4 }), {
        minLength: 5,
        maxLength: 5,
      })
      .map((table): MatchingProblem => {
        const at = ({ id: e }: MenteeLike, { id: r }: MenteeLike) =>
          table[Number(e.slice(1))]![Number(r.slice(1))]!;
        const hard = (id: string, forbids: (n: number) => boolean): Rule =>
          createRule(id, { level: 'hard' }, (mentee, mentor) => ({
            score: forbids(at(mentee, mentor)) ? 0 : 1,
            code: 'table',
            reason: 'As in the table.',
          }));
        const { rules, ...people } = problemOf({
          ...program,
          fits: program.fits.map((row) => row.map((fit) => fit ?? 0.75)),
        });
        const soft = rules.filter(({ level }) => level === 'soft');
        return { ...people, rules: [hard('odd', (n) => n % 2 === 1), hard('high', (n) => n > 4), ...soft] };
      }),
  );

/** The problem with a relaxation made. */
function relaxed(
  problem: MatchingProblem,
  { code, params }: Pick<Relaxation, 'code' | 'params'>,
): MatchingProblem {
  const capacities = (side: 'mentees' | 'mentors', id: unknown, min: number, max: number) => ({
    ...problem,
    [side]: problem[side].map((person) =>
      person.id === id
        ? { ...person, capacity: { min: person.capacity!.min + min, max: person.capacity!.max + max } }
        : person,
    ),
  });
  switch (code) {
    case 'add_place':
      return capacities('mentors', params['mentorId'], 0, 1);
    case 'lower_minimum':
      return 'menteeId' in params
        ? capacities('mentees', params['menteeId'], -1, 0)
        : capacities('mentors', params['mentorId'], -1, 0);
    case 'lift_rule':
      return { ...problem, rules: problem.rules.filter(({ id }) => id !== params['rule']) };
    case 'lift_rule_for_mentee':
      return {
        ...problem,
        rules: problem.rules.map((rule) =>
          rule.id !== params['rule']
            ? rule
            : {
                ...rule,
                evaluate: (mentee, mentor) =>
                  mentee.id === params['menteeId'] && mentor.id === params['mentorId']
                    ? { score: 1, code: 'exception', reason: 'An exception.' }
                    : rule.evaluate(mentee, mentor),
              },
        ),
      };
    default:
      throw new RangeError(code);
  }
}

function worthOf(problem: MatchingProblem, options: MatchingOptions) {
  const outcome = matchMentors(problem, options);
  if (outcome._tag === 'Left') {
    return { shortage: outcome.left.reduce((sum, { params }) => sum + Number(params!['totalShortage']), 0) };
  }
  return { pairs: outcome.right.matches.length, totalFit: outcome.right.totalFit };
}

/** Every place, minimum and rule of a problem, and every exception for one pair. */
function everyRelaxation(problem: MatchingProblem): readonly Pick<Relaxation, 'code' | 'params'>[] {
  const { mentees, mentors } = problem;
  const minimums = (side: 'mentee' | 'mentor', people: MatchingProblem['mentees']) =>
    people
      .filter(({ capacity }) => capacity!.min > 0)
      .map(({ id }) => ({ code: 'lower_minimum' as const, params: { [`${side}Id`]: id } }));
  return [
    ...mentors.map(({ id }) => ({ code: 'add_place' as const, params: { mentorId: id } })),
    ...minimums('mentee', mentees),
    ...minimums('mentor', mentors),
    ...['odd', 'high'].map((rule) => ({ code: 'lift_rule' as const, params: { rule } })),
  ];
}

/** Every exception for one mentee from the one hard rule that forbids a pair. */
function exceptionsFor(
  { mentees, mentors, rules }: MatchingProblem,
  menteeId: string,
): readonly Pick<Relaxation, 'code' | 'params'>[] {
  const mentee = mentees.find(({ id }) => id === menteeId)!;
  return mentors.flatMap((mentor) => {
    const against = rules.filter(
      ({ level, evaluate }) => level === 'hard' && evaluate(mentee, mentor).score === 0,
    );
    if (against.length !== 1) return [];
    return [
      {
        code: 'lift_rule_for_mentee' as const,
        params: { rule: against[0]!.id, menteeId, mentorId: mentor.id },
      },
    ];
  });
}

describe('relaxations', () => {
  it.each(['coverage', 'quality'] as const)(
    'bring what matching again gives, by %s, and none is missing',
    (objective) => {
      const options = { objective };
      let exceptions = 0;
      fc.assert(
        fc.property(twoRules(0.2), (problem) => {
          const outcome = matchMentors(problem, options);
          if (outcome._tag === 'Left') return;
          const { matches, totalFit } = outcome.right;
          const { relaxations } = unwrap(suggestRelaxations(problem, outcome.right, { limit: 1000 }));
          const named = new Map(
            relaxations.map((found) => [JSON.stringify([found.code, found.params]), found]),
          );
          for (const { code, params, gain, feasible } of relaxations) {
            const { pairs = 0, totalFit: fit = 0 } = worthOf(relaxed(problem, { code, params }), options);
            expect(feasible).toBe(true);
            expect(totalFit + gain.totalFit).toBe(fit);
            if (objective === 'coverage') expect(matches.length + gain.pairs).toBe(pairs);
            if (code === 'lift_rule_for_mentee') exceptions++;
          }
          for (const one of everyRelaxation(problem)) {
            const { pairs = 0, totalFit: fit = 0 } = worthOf(relaxed(problem, one), options);
            const isBetter =
              objective === 'coverage' && pairs !== matches.length ? pairs > matches.length : fit > totalFit;
            expect(named.has(JSON.stringify([one.code, one.params]))).toBe(isBetter);
          }
          for (const { menteeId } of outcome.right.unmatched) {
            for (const one of exceptionsFor(problem, menteeId)) {
              const { pairs = 0, totalFit: fit = 0 } = worthOf(relaxed(problem, one), options);
              const listed = relaxations.find(
                (found) =>
                  found.code === one.code &&
                  found.params['menteeId'] === menteeId &&
                  found.params['rule'] === one.params['rule'],
              );
              const { gain } = listed ?? { gain: { pairs: 0, totalFit: 0 } };
              const missed = objective === 'coverage' ? pairs - matches.length - gain.pairs : 0;
              expect(missed || fit - totalFit - gain.totalFit).toBeLessThanOrEqual(0);
            }
          }
        }),
        { numRuns: 300 },
      );
      expect(exceptions).toBeGreaterThan(20);
    },
  );

  it('rank by people gained, then by fit, and name who would change', () => {
    fc.assert(
      fc.property(twoRules(0.1), (problem) => {
        const outcome = matchMentors(problem);
        if (outcome._tag === 'Left') return;
        const { relaxations } = unwrap(suggestRelaxations(problem));
        relaxations.forEach(({ gain, difference }, index) => {
          const before = relaxations[index - 1]?.gain ?? gain;
          expect(
            before.pairs > gain.pairs || (before.pairs === gain.pairs && before.totalFit >= gain.totalFit),
          ).toBe(true);
          if (difference === undefined) return;
          expect({ pairs: difference.pairs, totalFit: difference.totalFit }).toEqual({
            pairs: gain.pairs,
            totalFit: gain.totalFit,
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('for minimums that cannot be met tell how many missing pairs they save', () => {
    let seen = 0;
    fc.assert(
      fc.property(twoRules(0.7), (problem) => {
        const { shortage } = worthOf(problem, {});
        if (shortage === undefined) return;
        seen++;
        const { relaxations } = unwrap(suggestRelaxations(problem, undefined, { limit: 1000 }));
        const saved = new Map(
          relaxations.map(({ code, params, gain, feasible }) => {
            expect(feasible).toBe(gain.shortage === worthOfBoth(problem));
            return [JSON.stringify([code, params]), gain.shortage];
          }),
        );
        for (const one of everyRelaxation(problem)) {
          const left = worthOfBoth(relaxed(problem, one));
          const gain = worthOfBoth(problem) - left;
          expect(saved.get(JSON.stringify([one.code, one.params])) ?? 0).toBe(gain);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});

/** The shortage of the minimums of both sides, each found by leaving out those of the other. */
function worthOfBoth(problem: MatchingProblem): number {
  const without = (people: MatchingProblem['mentees']) =>
    people.map((person) => ({ ...person, capacity: { min: 0, max: person.capacity!.max } }));
  const ofMentees = worthOf({ ...problem, mentors: without(problem.mentors) }, {}).shortage ?? 0;
  const ofMentors = worthOf({ ...problem, mentees: without(problem.mentees) }, {}).shortage ?? 0;
  return ofMentees + ofMentors;
}
