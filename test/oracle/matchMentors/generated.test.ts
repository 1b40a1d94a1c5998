import { auditMatches, type MatchingProblem, matchMentors, unwrap } from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import {
  denseRecipes,
  drawsOf,
  each,
  generateProgram,
  hasKnownAnswers,
  type Recipe,
  readKnown,
  readKnownJson,
  recipes,
  type ScoredPair,
} from '../../support/knownAnswers.js';
import { scoredPeople } from '../../support/scoredPeople.js';

function* pairsOf(
  recipe: Recipe,
  { mentor, score }: ReturnType<typeof generateProgram>,
): Generator<ScoredPair> {
  for (let edge = 0; edge < mentor.length; edge++) {
    yield [Math.floor(edge / recipe.degree), mentor[edge]!, score[edge]!];
  }
}

describe.runIf(hasKnownAnswers)('generated programs (skipped without ../shared)', () => {
  const upTo10000 = recipes.filter(({ mentees }) => mentees <= 10_000);

  it('are there', () => {
    expect(upTo10000).toHaveLength(7);
  });

  it.each(upTo10000)('$mentees mentees, $mentors mentors, $degree pairs a mentee', (recipe) => {
    const program = generateProgram(recipe);
    const problem = scoredPeople(
      pairsOf(recipe, program),
      100,
      { max: each(recipe.mentees, 1) },
      { max: program.places },
    );
    const matching = unwrap(matchMentors(problem));
    expect(matching.matches).toHaveLength(recipe.lexicographic.max_matched);
    expect(matching.totalFit * 100).toBeCloseTo(recipe.lexicographic.max_score_among_those, 5);
    expect(auditMatches(problem, matching)).toEqual([]);

    const best = unwrap(matchMentors(problem, { objective: 'quality' }));
    expect(best.totalFit * 100).toBeCloseTo(recipe.max_score_any_cardinality.score, 5);
  });
});

/** Everyone may have everyone, one to one: a square table of scores. */
function table(n: number, highest: number, scoreAt: (index: number) => number): MatchingProblem {
  const pairs = Array.from(
    { length: n * n },
    (_, index): ScoredPair => [Math.floor(index / n), index % n, scoreAt(index)],
  );
  return scoredPeople(pairs, highest, { max: each(n, 1) }, { max: each(n, 1) });
}

describe.runIf(hasKnownAnswers)(
  'tables in which everyone may have everyone (skipped without ../shared)',
  () => {
    it.each([
      ['assign100', 100, 305],
      ['assign500', 500, 991],
    ])('%s: %i pairs cost %i at least', (name, n, answer) => {
      const [size, ...costs] = readKnown(`assignment/${name}.txt`).trim().split(/\s+/).map(Number);
      expect(size).toBe(n);
      const highest = costs.reduce((most, cost) => Math.max(most, cost), 0);
      const problem = table(n, highest, (index) => highest - costs[index]!);
      const matching = unwrap(matchMentors(problem));
      expect(matching.matches).toHaveLength(n);
      expect(n * highest - matching.totalFit * highest).toBeCloseTo(answer, 5);
    });

    it.each(denseRecipes.filter(({ n }) => n <= 500))('random, $n by $n: $max', ({ n, seed, max }) => {
      const draw = drawsOf(seed);
      const scores = Array.from({ length: n * n }, () => draw(1000) + 1);
      const matching = unwrap(matchMentors(table(n, 1000, (index) => scores[index]!)));
      expect(matching.matches).toHaveLength(n);
      expect(matching.totalFit * 1000).toBeCloseTo(max, 5);
    });

    it('the table of Murty (1968)', () => {
      const { cost_matrix: costs, ...data } = readKnownJson('kbest-murty1968.json', { cost_matrix: [[0]] });
      const { best_30_costs } = Object.values(data).find(
        (value): value is { best_30_costs: number[] } =>
          typeof value === 'object' && value !== null && 'best_30_costs' in value,
      )!;
      const flat = costs.flat();
      const matching = unwrap(matchMentors(table(10, 99, (index) => 99 - flat[index]!)));
      expect(10 * 99 - matching.totalFit * 99).toBeCloseTo(best_30_costs[0]!, 9);
    });
  },
);
