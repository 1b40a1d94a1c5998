import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AssignmentProblem } from '../../src/kernel/sparse/assignmentProblem.js';
import { assignSparse } from '../../src/kernel/sparse/assignSparse.js';
import { verifyAssignment } from '../../src/kernel/sparse/verifyAssignment.js';
import { isFeasible, type PlainProblem, toProblem } from '../support/assignments.js';

const folder = fileURLToPath(new URL('../../../shared/data/matching/', import.meta.url));
const read = (path: string) => readFileSync(folder + path, 'utf8');

/** The total weight, after the proof has been checked; nothing if the bounds cannot be met. */
function provedTotal(problem: AssignmentProblem): number | undefined {
  const answer = assignSparse(problem);
  expect(verifyAssignment(problem, answer)).toBe(true);
  return isFeasible(answer) ? answer.totalWeight : undefined;
}

interface QuotaInstance {
  readonly id?: number;
  readonly scores_mentor_by_mentee: number[][];
  readonly forbidden?: [mentor: number, mentee: number][];
  readonly pinned?: [mentor: number, mentee: number][];
  readonly mentor_min: number[];
  readonly mentor_max: number[];
  readonly mentee_demand_exact: number[];
  readonly status?: 'OPTIMAL' | 'INFEASIBLE';
  readonly max_total_score?: number;
  readonly optimal_score?: number;
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

describe.runIf(existsSync(folder))('lower quotas, pins and forbidden pairs (answers by CP-SAT)', () => {
  const file = existsSync(folder) ? JSON.parse(read('lower-quota-pins-small.json')) : { instances: [] };
  const instances: QuotaInstance[] = [
    ...file.instances,
    file.smallest_openreview_minmax_counterexample,
    file.smallest_wrong_no_solution,
  ].filter(Boolean);

  it('covers optimal and infeasible instances', () => {
    expect(instances).toHaveLength(122);
    expect(new Set(instances.map((x) => x.status))).toEqual(new Set(['OPTIMAL', 'INFEASIBLE', undefined]));
  });

  it.each(instances)('instance $id', (instance) => {
    const encoded = quotaProblem(instance);
    const total = encoded && provedTotal(toProblem(encoded.plain));
    const expected =
      instance.status === 'INFEASIBLE' ? undefined : (instance.max_total_score ?? instance.optimal_score);
    expect(total === undefined ? undefined : total + encoded!.pinnedScore).toBe(expected);
  });
});

describe.runIf(existsSync(folder))('reviewers and papers', () => {
  const papers = 118;
  const reviewers = 177;

  function midl(min: number, max: number): PlainProblem {
    const edges = read('peer-review/midl-affinity.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number))
      .filter(([, , score]) => score! >= 0)
      .map(([reviewer, paper, score]) => [paper!, reviewer!, score!] as const);
    return {
      rows: papers,
      columns: reviewers,
      edges,
      rowMin: new Array(papers).fill(3),
      rowMax: new Array(papers).fill(3),
      columnMin: new Array(reviewers).fill(min),
      columnMax: new Array(reviewers).fill(max),
      objective: 'weight',
    };
  }

  it.each([
    [0, 4, 201884878],
    [2, 4, 150043126],
    [0, 3, 191587050],
    [0, 6, 207142600],
  ])('MIDL affinities, %i to %i papers a reviewer: %i', (min, max, expected) => {
    expect(provedTotal(toProblem(midl(min, max)))).toBe(expected);
  });

  /** One line a voter: `count: {yes, ...}, {maybe, ...}, {no, ...}`; what a voter leaves out is a conflict. */
  function bids(cover: number, min: number, max: number): PlainProblem {
    const voters = read('peer-review/00039-00000001.cat')
      .split('\n')
      .filter((line) => /^\d+:/.test(line));
    const edges: [number, number, number][] = [];
    for (const [reviewer, line] of voters.entries()) {
      const groups = [...line.slice(line.indexOf(':') + 1).matchAll(/\{([^}]*)\}|(\d+)/g)];
      for (const [level, group] of groups.entries()) {
        const named = (group[1] ?? group[2] ?? '').split(',').filter((text) => text.trim() !== '');
        for (const paper of named) edges.push([Number(paper) - 1, reviewer, [4, 2, 0][level]!]);
      }
    }
    return {
      rows: 54,
      columns: 31,
      edges,
      rowMin: new Array(54).fill(cover),
      rowMax: new Array(54).fill(cover),
      columnMin: new Array(31).fill(min),
      columnMax: new Array(31).fill(max),
      objective: 'weight',
    };
  }

  it.each([
    [2, 0, 4, 342],
    [3, 0, 6, 462],
    [3, 4, 6, 462],
    [3, 5, 6, 462],
  ])('conference bids, %i reviews a paper, %i to %i papers a reviewer: %i', (cover, min, max, expected) => {
    expect(provedTotal(toProblem(bids(cover, min, max)))).toBe(expected);
  });

  it('says that 3 reviews a paper with at most 5 papers a reviewer are 7 reviews too many', () => {
    const problem = toProblem(bids(3, 0, 5));
    const answer = assignSparse(problem);
    expect(verifyAssignment(problem, answer)).toBe(true);
    expect(isFeasible(answer) ? 'feasible' : answer.infeasible.shortage).toBe(7);
  });
});

interface Recipe {
  readonly mentees: number;
  readonly mentors: number;
  readonly degree: number;
  readonly seed: number;
  readonly edge_checksum: number;
  readonly lexicographic: { max_matched: number; max_score_among_those: number };
  readonly max_score_any_cardinality: { score: number };
}

function fromRecipe(recipe: Recipe, objective: 'coverage' | 'weight') {
  const { mentees, mentors, degree, seed } = recipe;
  let state = seed;
  const draw = (n: number) => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  const columnMax = Int32Array.from({ length: mentors }, () => draw(9) + 3);
  const column = new Int32Array(mentees * degree);
  const weight = new Int32Array(mentees * degree);
  const lastMentee = new Int32Array(mentors).fill(-1);
  let edge = 0;
  let checksum = 0;
  for (let i = 0; i < mentees; i++) {
    while (edge < (i + 1) * degree) {
      const j = draw(mentors);
      if (lastMentee[j] === i) continue;
      lastMentee[j] = i;
      column[edge] = j;
      weight[edge] = draw(100) + 1;
      checksum = (checksum + (((((i + 1) * (j + 1)) % 1000003) * weight[edge]!) % 1000003)) % 1000003;
      edge += 1;
    }
  }
  const rowStart = Int32Array.from({ length: mentees + 1 }, (_, i) => i * degree);
  const problem: AssignmentProblem = {
    rows: mentees,
    columns: mentors,
    rowStart,
    column,
    weight,
    columnMax,
    objective,
  };
  return { problem, checksum };
}

describe.runIf(existsSync(folder))('generated programs (answers by OR-Tools)', () => {
  const recipes: Recipe[] = existsSync(folder)
    ? JSON.parse(read('synthetic-answers.json')).bipartite_many_to_one.instances
    : [];

  it.each(recipes)('$mentees mentees, $mentors mentors, $degree each: most people, then score', (recipe) => {
    const { problem, checksum } = fromRecipe(recipe, 'coverage');
    expect(checksum).toBe(recipe.edge_checksum);
    const answer = assignSparse(problem);
    expect(answer).toMatchObject({
      matched: recipe.lexicographic.max_matched,
      totalWeight: recipe.lexicographic.max_score_among_those,
    });
    expect(verifyAssignment(problem, answer)).toBe(true);
  });

  it.each(recipes)('$mentees mentees, $mentors mentors, $degree each: score alone', (recipe) => {
    expect(provedTotal(fromRecipe(recipe, 'weight').problem)).toBe(recipe.max_score_any_cardinality.score);
  });
});
