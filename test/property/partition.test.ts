import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import { sameSite } from '../../src/matching/constraints/sameSite.js';
import { sharedInterests } from '../../src/matching/constraints/sharedInterests.js';
import { sharedLanguage } from '../../src/matching/constraints/sharedLanguage.js';
import { stageGap } from '../../src/matching/constraints/stageGap.js';
import { matchMentors } from '../../src/matching/matchMentors.js';
import { matchPart } from '../../src/matching/matchPart.js';
import { mergeParts } from '../../src/matching/mergeParts.js';
import { partition } from '../../src/matching/partition.js';

const maybe = <A>(arbitrary: fc.Arbitrary<A>) => fc.option(arbitrary, { nil: undefined });
const person = fc.record({
  site: maybe(fc.constantFrom('North', 'South', 'East')),
  languages: maybe(fc.uniqueArray(fc.constantFrom('en', 'pt', 'ne'), { minLength: 1, maxLength: 2 })),
  stage: maybe(fc.constantFrom('M1', 'M2', 'M3')),
  interests: maybe(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })),
});
const people = (prefix: string) =>
  fc
    .array(person, { maxLength: 14 })
    .map((list) => list.map((one, index) => ({ ...one, id: `${prefix}${index}` })));

const problems = fc
  .record({
    mentees: people('e'),
    mentors: people('r'),
    whenUnknown: fc.constantFrom('allow' as const, 'forbid' as const),
  })
  .map(({ mentees, mentors, whenUnknown }) => ({
    mentees,
    mentors,
    rules: [
      sameSite({ level: 'hard', whenUnknown }),
      sharedLanguage({ level: 'hard', whenUnknown }),
      stageGap({ level: 'hard', minimum: 0 }),
      sharedInterests({ weight: 2 }),
    ],
  }));
const options = fc.oneof(
  fc.record({
    objective: fc.constantFrom('coverage' as const, 'quality' as const, 'fairness' as const),
    seed: maybe(fc.string()),
    minimumFit: fc.constantFrom(0, 0.4),
  }),
  fc.record({ strategy: fc.constantFrom('random' as const, 'lineage' as const), seed: maybe(fc.string()) }),
);

describe('partition, matchPart and mergeParts', () => {
  it('give exactly what matchMentors gives, over JSON and in any order', () => {
    fc.assert(
      fc.property(problems, options, fc.boolean(), (problem, chosen, turned) => {
        const parts = unwrap(partition(problem, chosen));
        const sent: typeof parts = JSON.parse(JSON.stringify(parts));
        const results = (turned ? sent.toReversed() : sent).map((part) => unwrap(matchPart(part)));
        const merged = mergeParts(problem, JSON.parse(JSON.stringify(results)), chosen);
        expect(merged).toEqual(matchMentors(problem, chosen));
        expect(parts.flatMap(({ mentees }) => mentees)).toHaveLength(problem.mentees.length);
        expect(parts.flatMap(({ mentors }) => mentors)).toHaveLength(problem.mentors.length);
      }),
      { numRuns: 500 },
    );
  });
});
