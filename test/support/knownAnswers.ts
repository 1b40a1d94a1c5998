import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/data/matching/', import.meta.url));

/** Whether the published instances with their answers are there. */
export const hasKnownAnswers = existsSync(folder);

/** A file of the instances as text; empty without them, so that a suite which is skipped can still be set up. */
export const readKnown = (path: string): string =>
  hasKnownAnswers ? readFileSync(folder + path, 'utf8') : '';

/** A file of the instances as data; `without` where there are none. */
export const readKnownJson = <A>(path: string, without: A): A =>
  hasKnownAnswers ? JSON.parse(readKnown(path)) : without;

/** Whom each one wants, the most wanted first. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** Residents rank programs, programs rank residents. */
export interface Residency {
  readonly residents: Lists;
  readonly programs: Lists;
  readonly positions: Readonly<Record<string, number>>;
  /** The only stable matching. */
  readonly answer: Named;
}

/** Ids of residents are numbers, which an object would put in another order: they get a letter in front. */
export function readResidency(size: 'small' | '4000'): Residency {
  const rowsOf = (path: string) =>
    readKnown(path)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const words = (text = '') => text.split(' ').filter((word) => word !== '');
  const programs = rowsOf(`residency/programs-${size}.csv`);
  const answer: Record<string, string> =
    size === 'small'
      ? JSON.parse(readKnown('residency/answers.json')).small.matching
      : JSON.parse(readKnown('residency/matching-4000.json'));
  return {
    residents: Object.fromEntries(
      rowsOf(`residency/residents-${size}.csv`).map(([id, list]) => [`r${id}`, words(list)]),
    ),
    programs: Object.fromEntries(programs.map(([id, , list]) => [id, words(list).map((id) => `r${id}`)])),
    positions: Object.fromEntries(programs.map(([id, places]) => [id, Number(places)])),
    answer: Object.fromEntries(Object.entries(answer).map(([id, program]) => [`r${id}`, program])),
  };
}

/** Who has whom; those who have nobody are left out. */
export type Named = Readonly<Record<string, string>>;

/** A published instance of two sides that rank each other, with all its stable matchings. */
export interface StableInstance {
  readonly id: string;
  readonly proposers: Lists;
  readonly receivers: Lists;
  readonly capacities: Readonly<Record<string, number>>;
  readonly stable: readonly Named[];
  readonly proposerOptimal: Named;
  readonly receiverOptimal: Named;
}

interface PublishedInstance {
  readonly id: string;
  readonly problem: string;
  readonly proposer_preferences: Lists;
  readonly receiver_preferences: Lists;
  readonly capacities: Readonly<Record<string, number>>;
  readonly all_stable_matchings_brute_force: readonly Readonly<Record<string, string | null>>[];
  readonly proposer_optimal: Readonly<Record<string, string | null>>;
  readonly receiver_optimal: Readonly<Record<string, string | null>>;
}

const matchedOnly = (matching: Readonly<Record<string, string | null>>): Named =>
  Object.fromEntries(Object.entries(matching).flatMap(([who, whom]) => (whom === null ? [] : [[who, whom]])));

export const stableInstances: readonly StableInstance[] = readKnownJson<PublishedInstance[]>(
  'stable-matching-instances.json',
  [],
)
  .filter(({ problem }) => problem !== 'stable-roommates')
  .map((published) => ({
    id: published.id,
    proposers: published.proposer_preferences,
    receivers: published.receiver_preferences,
    capacities: published.capacities,
    stable: published.all_stable_matchings_brute_force.map(matchedOnly),
    proposerOptimal: matchedOnly(published.proposer_optimal),
    receiverOptimal: matchedOnly(published.receiver_optimal),
  }));

/** Minimums, pins and forbidden pairs, each mentee with an exact number of mentors. */
export interface QuotaInstance {
  readonly id?: number;
  readonly scores_mentor_by_mentee: readonly (readonly number[])[];
  readonly forbidden?: readonly (readonly [mentor: number, mentee: number])[];
  readonly pinned?: readonly (readonly [mentor: number, mentee: number])[];
  readonly mentor_min: readonly number[];
  readonly mentor_max: readonly number[];
  readonly mentee_demand_exact: readonly number[];
  readonly status?: 'OPTIMAL' | 'INFEASIBLE';
  readonly max_total_score?: number;
  readonly optimal_score?: number;
}

const quotas = readKnownJson<{
  readonly instances: readonly QuotaInstance[];
  readonly smallest_openreview_minmax_counterexample?: QuotaInstance;
  readonly smallest_wrong_no_solution?: QuotaInstance;
}>('lower-quota-pins-small.json', { instances: [] });

export const quotaInstances: readonly QuotaInstance[] = [
  ...quotas.instances,
  quotas.smallest_openreview_minmax_counterexample,
  quotas.smallest_wrong_no_solution,
].filter((instance) => instance !== undefined);

/** The greatest total of an instance; `undefined` if it is infeasible. */
export const quotaAnswer = (instance: QuotaInstance): number | undefined =>
  instance.status === 'INFEASIBLE' ? undefined : (instance.max_total_score ?? instance.optimal_score);

/** The same number for everyone. */
export const each = (count: number, value: number): readonly number[] => new Array(count).fill(value);

/** A pair by numbers, with its score. */
export type ScoredPair = readonly [mentee: number, mentor: number, score: number];

/** Papers and reviewers by affinity in millionths; negative ones are conflicts and left out. */
export const midl = {
  papers: 118,
  reviewers: 177,
  read: (): readonly ScoredPair[] =>
    readKnown('peer-review/midl-affinity.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number))
      .filter(([, , score]) => score! >= 0)
      .map(([reviewer, paper, score]) => [paper!, reviewer!, score!]),
};

/**
 * Papers and reviewers by bids: 4 for yes, 2 for maybe, 0 for no; what a reviewer leaves out is a conflict. One line
 * a reviewer: `count: {yes, ...}, {maybe, ...}, {no, ...}`.
 */
export const bids = {
  papers: 54,
  reviewers: 31,
  read: (): readonly ScoredPair[] =>
    readKnown('peer-review/00039-00000001.cat')
      .split('\n')
      .filter((line) => /^\d+:/.test(line))
      .flatMap((line, reviewer) =>
        [...line.slice(line.indexOf(':') + 1).matchAll(/\{([^}]*)\}|(\d+)/g)].flatMap((group, level) =>
          (group[1] ?? group[2] ?? '')
            .split(',')
            .filter((text) => text.trim() !== '')
            .map((paper): ScoredPair => [Number(paper) - 1, reviewer, [4, 2, 0][level]!]),
        ),
      ),
};

/** A generated program, and what is best in it. */
export interface Recipe {
  readonly mentees: number;
  readonly mentors: number;
  readonly degree: number;
  readonly seed: number;
  readonly edge_checksum: number;
  readonly lexicographic: { readonly max_matched: number; readonly max_score_among_those: number };
  readonly max_score_any_cardinality: { readonly score: number };
}

interface GeneratedAnswers {
  readonly bipartite_many_to_one: { readonly instances: readonly Recipe[] };
  readonly dense_lap: {
    readonly instances: readonly {
      readonly n: number;
      readonly seed: number;
      readonly min: number;
      readonly max: number;
    }[];
  };
}

const generated = readKnownJson<GeneratedAnswers>('synthetic-answers.json', {
  bipartite_many_to_one: { instances: [] },
  dense_lap: { instances: [] },
});

export const recipes = generated.bipartite_many_to_one.instances;
export const denseRecipes = generated.dense_lap.instances;

/** The generator of the recipes: a whole number below n each time. */
export function drawsOf(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

/** A program from its recipe: the places of each mentor, and `degree` scored pairs a mentee, mentee by mentee. */
export function generateProgram({ mentees, mentors, degree, seed, edge_checksum }: Recipe): {
  readonly places: Int32Array;
  readonly mentor: Int32Array;
  readonly score: Int32Array;
} {
  const draw = drawsOf(seed);
  const places = Int32Array.from({ length: mentors }, () => draw(9) + 3);
  const mentor = new Int32Array(mentees * degree);
  const score = new Int32Array(mentees * degree);
  const lastMentee = new Int32Array(mentors).fill(-1);
  let edge = 0;
  let checksum = 0;
  for (let i = 0; i < mentees; i++) {
    while (edge < (i + 1) * degree) {
      const j = draw(mentors);
      if (lastMentee[j] === i) continue;
      lastMentee[j] = i;
      mentor[edge] = j;
      score[edge] = draw(100) + 1;
      checksum = (checksum + (((((i + 1) * (j + 1)) % 1000003) * score[edge]!) % 1000003)) % 1000003;
      edge += 1;
    }
  }
  if (checksum !== edge_checksum)
    throw new RangeError(`the program of seed ${seed} is not that of the recipe`);
  return { places, mentor, score };
}
