// Every solver that is measured, by class, and how to run it.
import { fileURLToPath } from 'node:url';
import { runProgram, runScript } from './children.mjs';

/**
 * @typedef {'ours' | 'npm' | 'native'} Group
 *
 * What a solver came to on one instance. Times in milliseconds; `warmMs` is the first run where that was too long
 * to be repeated.
 *
 * @typedef {object} Result
 * @property {number} matched
 * @property {number} objective
 * @property {number} firstMs
 * @property {number} warmMs
 * @property {number} runs
 * @property {number} peakBytes
 * @property {number} [buildMs]
 * @property {number} [extraBytes]
 * @property {boolean} [verified]
 *
 * @typedef {object} Solver
 * @property {string} name
 * @property {Group} group
 * @property {(path: string, limits: import('./children.mjs').Limits, warmMs: number) =>
 *   Promise<import('./children.mjs').Measurement>} run
 */

const MEASURE = fileURLToPath(new URL('measureSolver.mjs', import.meta.url));

/** More than a native program needs for a good median; it stops when the time for warm runs is over. */
const NATIVE_RUNS = '25';

/**
 * The solvers for a class.
 *
 * @param {string} letter
 * @param {{ library: string, natives: import('./natives.mjs').Natives, oursOnly: boolean }} available
 * @returns {readonly Solver[]}
 */
export function solversFor(letter, { library, natives, oursOnly }) {
  /** @type {(group: Group, name: string, adapter: string) => Solver} */
  const script = (group, name, adapter) => ({
    name,
    group,
    run: (path, limits, warmMs) => {
      const args = [new URL(adapter, import.meta.url).href, path, library, String(warmMs)];
      return runScript(MEASURE, args, limits);
    },
  });
  /** @type {(name: string, program: readonly string[] | undefined, ...args: string[]) => Solver[]} */
  const native = (name, program, ...args) => {
    const [command, ...first] = program ?? [];
    if (command === undefined) return [];
    const run = async (
      /** @type {string} */ path,
      /** @type {import('./children.mjs').Limits} */ limits,
      /** @type {number} */ warmMs,
    ) => {
      const all = [...first, path, NATIVE_RUNS, String(warmMs), ...args];
      const { result, ...why } = await runProgram(command, all, limits);
      return result === undefined ? why : { result: resultOfNative(result) };
    };
    return [{ name, group: 'native', run }];
  };
  const { lemon, deferredAcceptance, scipy } = natives;
  /** @type {Record<string, Solver[]>} */
  const classes = {
    A: [
      script('ours', 'peer-support-kit', 'ours/assignDense.mjs'),
      ...native('SciPy', scipy && [...scipy, 'scipy-lsa']),
      ...native('LEMON network simplex', lemon, 'ns'),
      script('npm', 'hungarian-on3', 'peers/hungarianOn3.mjs'),
      script('npm', 'linear-sum-assignment', 'peers/linearSumAssignment.mjs'),
      script('npm', 'munkres-js', 'peers/munkresJs.mjs'),
    ],
    B: [
      script('ours', 'peer-support-kit', 'ours/assignSparse.mjs'),
      ...native('LEMON network simplex', lemon, 'ns', 'comp'),
      ...native('LEMON cost scaling', lemon, 'cos', 'comp'),
      ...native('SciPy', scipy && [...scipy, 'scipy-full']),
      script('npm', 'yalps', 'peers/yalps.mjs'),
      script('npm', 'highs', 'peers/highs.mjs'),
      script('npm', 'min-cost-flow', 'peers/minCostFlow.mjs'),
    ],
    C: [
      script('ours', 'peer-support-kit', 'ours/deferredAcceptance.mjs'),
      ...native('C++', deferredAcceptance),
      script('npm', 'stable-marriage', 'peers/stableMarriage.mjs'),
    ],
  };
  return (classes[letter] ?? []).filter(({ group }) => !oursOnly || group === 'ours');
}

/**
 * @param {{ matched: number, objective: number, ms: number, msFirst: number, buildMs: number, rssMB: number, reps: number }} line
 * @returns {Result}
 */
function resultOfNative({ matched, objective, ms, msFirst, buildMs, rssMB, reps }) {
  return {
    matched,
    objective,
    firstMs: msFirst,
    warmMs: ms,
    buildMs,
    peakBytes: rssMB * 2 ** 20,
    runs: reps,
  };
}
