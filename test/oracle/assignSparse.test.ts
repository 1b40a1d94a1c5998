import { describe, expect, it } from 'vitest';
import type { AssignmentProblem } from '../../src/kernel/sparse/assignmentProblem.js';
import { assignSparse } from '../../src/kernel/sparse/assignSparse.js';
import { verifyAssignment } from '../../src/kernel/sparse/verifyAssignment.js';
import { isFeasible, type PlainProblem, toProblem } from '../support/assignments.js';
import {
  bids,
  each,
  generateProgram,
  hasKnownAnswers,
  midl,
  type QuotaInstance,
  quotaAnswer,
  quotaInstances,
  type Recipe,
  recipes,
} from '../support/knownAnswers.js';

/** The total weight, after the proof has been checked; nothing if the bounds cannot be met. */
function provedTotal(problem: AssignmentProblem): number | undefined {
  const answer = assignSparse(problem);
  expect(verifyAssignment(problem, answer)).toBe(true);
  return isFeasible(answer) ? answer.totalWeight : undefined;
}

/** Pins are fixed beforehand: their edge is gone, and both ends have one less to give and to ask for. */
function quotaProblem(instance: QuotaInstance): { plain: PlainProblem; pinnedScore: number } | undefined {
  const scores = instance.scores_mentor_by_mentee;
  const columnMin = [...instance.mentor_min];
  const columnMax = [...instance.mentor_max];
  const demand = [...instance.mentee_demand_exact];
  const fixed = new Set<string>();
  let pinnedScore = 0;
  for (const [mentor, mentee] of instance.pinned ?? []) {
    fixed.add(`${mentor} ${mentee}`);
    pinnedScore += scores[mentor]![mentee]!;
    columnMin[mentor] = Math.max(0, columnMin[mentor]! - 1);
    columnMax[mentor]! -= 1;
    demand[mentee]! -= 1;
  }
  if (columnMax.some((max) => max < 0) || demand.some((d) => d < 0)) return undefined;
  for (const [mentor, mentee] of instance.forbidden ?? []) fixed.add(`${mentor} ${mentee}`);
  const edges: [number, number, number][] = [];
  for (const [mentor, row] of scores.entries()) {
    for (const [mentee, score] of row.entries()) {
      if (!fixed.has(`${mentor} ${mentee}`)) edges.push([mentee, mentor, score]);
    }
  }
  const plain: PlainProblem = {
    rows: demand.length,
    columns: scores.length,
    edges,
    rowMin: demand,
    rowMax: demand,
    columnMin,
    columnMax,
    objective: 'weight',
  };
  return { plain, pinnedScore };
}

describe.runIf(hasKnownAnswers)('lower quotas, pins and forbidden pairs (answers by CP-SAT)', () => {
  it('covers optimal and infeasible instances', () => {
    expect(quotaInstances).toHaveLength(122);
    expect(new Set(quotaInstances.map((x) => x.status))).toEqual(
      new Set(['OPTIMAL', 'INFEASIBLE', undefined]),
    );
  });

  it.each(quotaInstances)('instance $id', (instance) => {
    const encoded = quotaProblem(instance);
    const total = encoded && provedTotal(toProblem(encoded.plain));
    expect(total === undefined ? undefined : total + encoded!.pinnedScore).toBe(quotaAnswer(instance));
  });
});

describe.runIf(hasKnownAnswers)('reviewers and papers', () => {
  const reviews = (
    { papers, reviewers, read }: typeof bids,
    cover: number,
    min: number,
    max: number,
  ): PlainProblem => ({
    rows: papers,
    columns: reviewers,
    edges: read(),
    rowMin: each(papers, cover),
    rowMax: each(papers, cover),
    columnMin: each(reviewers, min),
    columnMax: each(reviewers, max),
    objective: 'weight',
  });

  it.each([
    [0, 4, 201884878],
    [2, 4, 150043126],
    [0, 3, 191587050],
    [0, 6, 207142600],
  ])('MIDL affinities, %i to %i papers a reviewer: %i', (min, max, expected) => {
    expect(provedTotal(toProblem(reviews(midl, 3, min, max)))).toBe(expected);
  });

  it.each([
    [2, 0, 4, 342],
    [3, 0, 6, 462],
    [3, 4, 6, 462],
    [3, 5, 6, 462],
  ])('conference bids, %i reviews a paper, %i to %i papers a reviewer: %i', (cover, min, max, expected) => {
    expect(provedTotal(toProblem(reviews(bids, cover, min, max)))).toBe(expected);
  });

  it('says that 3 reviews a paper with at most 5 papers a reviewer are 7 reviews too many', () => {
    const problem = toProblem(reviews(bids, 3, 0, 5));
    const answer = assignSparse(problem);
    expect(verifyAssignment(problem, answer)).toBe(true);
    expect(isFeasible(answer) ? 'feasible' : answer.infeasible.shortage).toBe(7);
  });
});

function fromRecipe(recipe: Recipe, objective: 'coverage' | 'weight'): AssignmentProblem {
  const { mentees, mentors, degree } = recipe;
  const { places, mentor, score } = generateProgram(recipe);
  return {
    rows: mentees,
    columns: mentors,
    rowStart: Int32Array.from({ length: mentees + 1 }, (_, i) => i * degree),
    column: mentor,
    weight: score,
    columnMax: places,
    objective,
  };
}

describe.runIf(hasKnownAnswers)('generated programs (answers by OR-Tools)', () => {
  it.each(recipes)('$mentees mentees, $mentors mentors, $degree each: most people, then score', (recipe) => {
    const problem = fromRecipe(recipe, 'coverage');
    const answer = assignSparse(problem);
    expect(answer).toMatchObject({
      matched: recipe.lexicographic.max_matched,
      totalWeight: recipe.lexicographic.max_score_among_those,
    });
    expect(verifyAssignment(problem, answer)).toBe(true);
  });

  it.each(recipes)('$mentees mentees, $mentors mentors, $degree each: score alone', (recipe) => {
    expect(provedTotal(fromRecipe(recipe, 'weight'))).toBe(recipe.max_score_any_cardinality.score);
  });
});
