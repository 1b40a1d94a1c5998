// What the rounds of one instance come to: medians, ratios, and whether all agree.
import { median } from './measure.mjs';

/**
 * A row of the table. `native` and `npm` say how many times as fast as the fastest peer of the group ours is: first
 * run against first run, warm against warm.
 *
 * @typedef {import('./solvers.mjs').Result} Result
 * @typedef {{ atLeast: boolean, first: number, warm: number }} Ratio
 * @typedef {Omit<Result, 'verified'> & { bytesPerEdge?: number | undefined }} Figures
 *
 * @typedef {object} Row
 * @property {string} instance
 * @property {string} solver
 * @property {import('./solvers.mjs').Group} group
 * @property {Figures} [figures]
 * @property {string} check
 * @property {Ratio} [native]
 * @property {Ratio} [npm]
 */

/** With fewer edges the engine itself takes more memory than the work. */
const EDGES_FOR_MEMORY = 100_000;

/**
 * @param {{ instance: string, edges: number, limits: import('./children.mjs').Limits,
 *   solvers: readonly Pick<import('./solvers.mjs').Solver, 'name' | 'group'>[],
 *   rounds: readonly ReadonlyMap<string, import('./children.mjs').Measurement>[] }} measured
 * @returns {{ rows: Row[], faults: string[] }}
 */
export function summarize({ instance, edges, limits, solvers, rounds }) {
  const ours = solvers.find(({ group }) => group === 'ours')?.name ?? '';
  const answers = resultsOf(rounds, ours);
  const reference = answers[0] ?? solvers.flatMap(({ name }) => resultsOf(rounds, name))[0];
  const isSame = (/** @type {Result} */ { matched, objective }) =>
    matched === reference?.matched && objective === reference.objective;
  const rows = solvers.map(({ name, group }) => {
    const results = resultsOf(rounds, name);
    const why = rounds.map((round) => round.get(name)).find((one) => one?.over ?? one?.failed);
    const check =
      results.length === 0
        ? (why?.over ?? why?.failed ?? 'not run')
        : !results.every(isSame)
          ? `DIFFERS: ${inWords(results.find((result) => !isSame(result)))} instead of ${inWords(reference)}`
          : group === 'ours'
            ? proofOf(results)
            : 'equal';
    /** @type {Row} */
    const row = { instance, solver: name, group, check };
    if (results.length > 0) row.figures = figuresOf(results, edges);
    return row;
  });
  const own = rows.find(({ group }) => group === 'ours');
  if (own !== undefined) addRatios(own, solvers, rounds, limits);
  const faults = rows
    .filter(({ group, check }) => (group === 'ours' ? check !== 'proved' : check.startsWith('DIFFERS')))
    .map(({ solver, check }) => `${instance}, ${solver}: ${check}`);
  return { rows, faults };
}

/** @param {readonly Result[]} results */
function proofOf(results) {
  return results.every(({ verified }) => verified === true) ? 'proved' : 'PROOF FAILS';
}

/** @param {Result | undefined} result */
function inWords(result) {
  return `${result?.matched} pairs, ${result?.objective}`;
}

/**
 * @param {readonly ReadonlyMap<string, import('./children.mjs').Measurement>[]} rounds
 * @param {string} solver
 * @returns {Result[]}
 */
function resultsOf(rounds, solver) {
  return rounds.flatMap((round) => round.get(solver)?.result ?? []);
}

/**
 * @param {readonly Result[]} results
 * @param {number} edges
 * @returns {Figures}
 */
function figuresOf(results, edges) {
  const mid = (/** @type {(result: Result) => number | undefined} */ pick) =>
    median(results.map((result) => pick(result) ?? 0));
  const [{ matched, objective, extraBytes } = /** @type {Result} */ ({})] = results;
  return {
    matched,
    objective,
    buildMs: mid(({ buildMs }) => buildMs),
    firstMs: mid(({ firstMs }) => firstMs),
    warmMs: mid(({ warmMs }) => warmMs),
    runs: results.reduce((sum, { runs }) => sum + runs, 0),
    peakBytes: mid(({ peakBytes }) => peakBytes),
    bytesPerEdge:
      extraBytes === undefined || edges < EDGES_FOR_MEMORY ? undefined : mid((one) => one.extraBytes) / edges,
  };
}

/**
 * Ratios are taken within each round, where the machine was equally busy, and then their median.
 *
 * @param {Row} own
 * @param {readonly Pick<import('./solvers.mjs').Solver, 'name' | 'group'>[]} solvers
 * @param {readonly ReadonlyMap<string, import('./children.mjs').Measurement>[]} rounds
 * @param {import('./children.mjs').Limits} limits
 */
function addRatios(own, solvers, rounds, { seconds }) {
  for (const group of /** @type {const} */ (['native', 'npm'])) {
    const peers = solvers.filter((solver) => solver.group === group);
    const ratios = rounds.flatMap((round) => {
      const mine = round.get(own.solver)?.result;
      if (mine === undefined || peers.length === 0) return [];
      const finished = peers.flatMap(({ name }) => round.get(name)?.result ?? []);
      const isOver = peers.some(({ name }) => /^> \d+ s/.test(round.get(name)?.over ?? ''));
      if (finished.length === 0 && !isOver) return [];
      const best = (/** @type {'firstMs' | 'warmMs'} */ time) =>
        Math.min(seconds * 1000, ...finished.map((/** @type {Result} */ result) => result[time])) /
        mine[time];
      return [{ atLeast: finished.length === 0, first: best('firstMs'), warm: best('warmMs') }];
    });
    if (ratios.length === 0) continue;
    own[group] = {
      atLeast: ratios.some(({ atLeast }) => atLeast),
      first: median(ratios.map(({ first }) => first)),
      warm: median(ratios.map(({ warm }) => warm)),
    };
  }
}
