import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import { auditMatches } from '../../src/matching/audit/auditMatches.js';
import { attributeDiffers } from '../../src/matching/constraints/attributeDiffers.js';
import { attributeEquals } from '../../src/matching/constraints/attributeEquals.js';
import { conflictOfInterest } from '../../src/matching/constraints/conflictOfInterest.js';
import { needsMetByStrengths } from '../../src/matching/constraints/needsMetByStrengths.js';
import { notPreviouslyPaired } from '../../src/matching/constraints/notPreviouslyPaired.js';
import { preferenceRank } from '../../src/matching/constraints/preferenceRank.js';
import { sameSite } from '../../src/matching/constraints/sameSite.js';
import { sharedAvailability } from '../../src/matching/constraints/sharedAvailability.js';
import { sharedInterests } from '../../src/matching/constraints/sharedInterests.js';
import { sharedLanguage } from '../../src/matching/constraints/sharedLanguage.js';
import { sharedLivedExperience } from '../../src/matching/constraints/sharedLivedExperience.js';
import { stageGap } from '../../src/matching/constraints/stageGap.js';
import { supportTypeOffered } from '../../src/matching/constraints/supportTypeOffered.js';
import { timeZoneGap } from '../../src/matching/constraints/timeZoneGap.js';
import { trainedFor } from '../../src/matching/constraints/trainedFor.js';
import { waitingPriority } from '../../src/matching/constraints/waitingPriority.js';
import { matchMentors } from '../../src/matching/matchMentors.js';
import type { MenteeLike } from '../../src/matching/people.js';
import { encode } from '../../src/matching/problem/encode.js';
import { exclusionFinder } from '../../src/matching/problem/exclusions.js';
import { contributionsOf, fitOf, forbids } from '../../src/matching/rules/judgePair.js';
import type { Rule, RuleOptions } from '../../src/matching/rules/rule.js';

const word = fc.constantFrom('Surgery', 'surgery ', 'Ethics', 'Research', 'GP', ' ');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const maybe = <A>(arbitrary: fc.Arbitrary<A>) => fc.option(arbitrary, { nil: undefined });
const range = fc
  .tuple(fc.constantFrom('MO', 'TU', 'SU'), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 3 }))
  .map(([day, start, hours]) => ({ day, start: clock(start), end: clock(start + hours) }) as const);

const person: fc.Arbitrary<MenteeLike> = fc.record({
  id,
  personId: maybe(id),
  stage: maybe(fc.constantFrom('M1', 'M2', 'M3', 'elsewhere')),
  site: maybe(fc.constantFrom('North', ' north', 'South')),
  languages: maybe(fc.array(fc.constantFrom('en', 'pt', 'pt-BR', 'ne'), { maxLength: 3 })),
  interests: maybe(fc.array(word, { maxLength: 4 })),
  availability: maybe(
    fc.record({
      timeZone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York'),
      weekly: fc.array(range, { maxLength: 4 }),
    }),
  ),
  attributes: maybe(fc.record({ advisor: fc.constantFrom('x', 'X ', 'y') })),
  avoid: maybe(fc.array(id, { maxLength: 2 })),
  timeZone: maybe(fc.constantFrom('UTC', 'Asia/Kathmandu', 'Europe/London')),
  livedExperience: maybe(fc.array(word, { maxLength: 2 })),
  supportTypes: maybe(fc.uniqueArray(fc.constantFrom('emotional' as const, 'social' as const))),
  needs: maybe(
    fc.array(fc.record({ topic: word, priority: maybe(fc.integer({ min: 1, max: 5 })) }), { maxLength: 3 }),
  ),
  strengths: maybe(
    fc.array(fc.record({ topic: word, level: maybe(fc.integer({ min: 1, max: 5 })) }), { maxLength: 3 }),
  ),
  preferences: maybe(fc.array(id, { maxLength: 3 })),
});
const people = fc.uniqueArray(person, { selector: (entry) => entry.id, maxLength: 5 });

/** Options of every level, weight and way with missing data. */
const options: fc.Arbitrary<RuleOptions> = fc.oneof(
  fc.record({ weight: fc.integer({ min: 0, max: 3 }) }),
  fc.record({
    level: fc.constant('hard' as const),
    whenUnknown: fc.constantFrom('allow' as const, 'forbid' as const),
  }),
);

const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc
    .tuple(options, fc.constantFrom('mentee' as const, 'union' as const), fc.integer({ min: 0, max: 2 }))
    .map(([o, normalizeBy, minimumShared]) => sharedInterests({ ...o, normalizeBy, minimumShared })),
  fc.tuple(options, fc.boolean()).map(([o, ignoreRegion]) => sharedLanguage({ ...o, ignoreRegion })),
  options.map((o) => sameSite(o)),
  fc
    .tuple(options, fc.integer({ min: 0, max: 2 }))
    .map(([o, minimum]) => stageGap({ ...o, minimum, maximum: 2 })),
  options.map((o) => attributeDiffers({ ...o, attribute: 'advisor' })),
  fc
    .tuple(options, fc.constantFrom([], ['2026-10-26', '2026-11-02']))
    .map(([o, weekOf]) => sharedAvailability({ ...o, minimumMinutesPerWeek: 60, weekOf })),
  options.map((o) => attributeEquals({ ...o, attribute: 'advisor' })),
  options.map((o) => sharedLivedExperience(o)),
  options.map((o) => supportTypeOffered(o)),
  options.map((o) => timeZoneGap({ ...o, on: ['2026-07-01', '2026-12-01'] })),
  fc
    .tuple(options, fc.integer({ min: 1, max: 4 }))
    .map(([o, minimumLevel]) => needsMetByStrengths({ ...o, minimumLevel })),
  fc
    .tuple(options, fc.constantFrom('mentee' as const, 'mentor' as const, 'both' as const))
    .map(([o, side]) => preferenceRank({ ...o, side, ranks: 2 })),
  fc
    .tuple(options, fc.array(fc.record({ menteeId: id, mentorId: id }), { maxLength: 3 }))
    .map(([o, pairs]) => notPreviouslyPaired({ ...o, pairs })),
  fc
    .tuple(
      options,
      fc.array(fc.record({ personId: id, moduleId: fc.constantFrom('m', 'n') }), { maxLength: 4 }),
    )
    .map(([o, done]) =>
      trainedFor({
        ...o,
        required: ['m', 'n'],
        records: done.map((r) => ({ ...r, completedOn: '2026-01-01' })),
        asOf: '2026-09-01',
      }),
    ),
  fc.tuple(options, fc.array(id, { maxLength: 3 })).map(([o, ids]) =>
    waitingPriority({
      ...o,
      since: ids.map((menteeId) => ({ menteeId, day: '2026-06-01' })),
      asOf: '2026-09-01',
    }),
  ),
  fc.tuple(options, fc.array(fc.record({ assessor: id, assessee: id }), { maxLength: 3 })).map(([o, pairs]) =>
    conflictOfInterest({
      ...o,
      relations: pairs.map((pair) => ({ ...pair, kind: 'grade', from: '2026-01-01' })),
      from: '2026-09-01',
    }),
  ),
);
const rules = fc
  .array(anyRule, { maxLength: 4 })
  .map((list) => list.map((rule, index) => ({ ...rule, id: `${rule.id}${index}` })));

const problems = fc.record({
  mentees: people,
  mentors: people,
  rules,
  forbidden: fc.array(fc.record({ menteeId: id, mentorId: id }), { maxLength: 2 }),
});

describe('finding allowed pairs by keys, lists and numbers', () => {
  it('agrees with asking every rule about every pair in words', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const encoded = encode(problem, {});
        const found = encoded.mentees.flatMap((mentee, row) =>
          Array.from(encoded.column.slice(encoded.rowStart[row], encoded.rowStart[row + 1]), (column, i) => [
            mentee.id,
            encoded.mentors[column]?.id,
            encoded.fit[(encoded.rowStart[row] ?? 0) + i],
          ]),
        );
        const exclusionOf = exclusionFinder(problem);
        const expected = encoded.mentees.flatMap((mentee) =>
          encoded.mentors.flatMap((mentor) => {
            if (exclusionOf(mentee, mentor) !== undefined) return [];
            const said = contributionsOf(problem.rules, mentee, mentor);
            if (problem.rules.some((rule, r) => rule.level === 'hard' && forbids(rule, said[r]!))) return [];
            const soft = said.filter(({ level }) => level === 'soft');
            const fit = fitOf(
              soft.map(({ score }) => score),
              soft.map(({ weight }) => weight),
            );
            return [[mentee.id, mentor.id, fit]];
          }),
        );
        expect(found).toEqual(expected);
        expect(encoded.issues).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('splitting a program where its hard rules do', () => {
  const objectives = fc.constantFrom('coverage' as const, 'quality' as const, 'fairness' as const);

  it('is as good as matching it in one piece, and is proved', () => {
    fc.assert(
      fc.property(problems, objectives, (drawn, objective) => {
        const ids = {
          mentees: drawn.mentees.map(({ id }) => id),
          mentors: drawn.mentors.map(({ id }) => id),
        };
        const forbidden = drawn.forbidden.filter(
          ({ menteeId, mentorId }) => ids.mentees.includes(menteeId) && ids.mentors.includes(mentorId),
        );
        const problem = { ...drawn, forbidden };
        const inOne = { ...problem, rules: problem.rules.map(({ compile: _compile, ...rule }) => rule) };
        const split = unwrap(matchMentors(problem, { objective }));
        const whole = unwrap(matchMentors(inOne, { objective }));
        expect(split.totalFit).toBeCloseTo(whole.totalFit, 9);
        if (objective !== 'quality') expect(split.matches.length).toBe(whole.matches.length);
        expect(split.warnings).toEqual(whole.warnings);
        expect(auditMatches(problem, split)).toEqual([]);
        for (const { menteeId, reasons } of split.unmatched) {
          expect(reasons.length, menteeId).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
