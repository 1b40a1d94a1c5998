// Runs in a process of its own: one solver, one instance. Tells its parent each phase, then the result.
//
//   node --expose-gc measureSolver.mjs ADAPTER INSTANCE LIBRARY WARM_MILLISECONDS
import { readInstance } from './instanceFile.mjs';
import { measure, report } from './measure.mjs';

/**
 * How a solver is used: `build` makes its input anew for every run, `solve` is what is timed, `read` says what the
 * answer is worth, `verify` checks the proof that came with it.
 *
 * @typedef {object} Use
 * @property {() => any} build
 * @property {(input: any) => any} solve
 * @property {(answer: any) => { matched: number, objective: number }} read
 * @property {(input: any, answer: any) => boolean} [verify]
 *
 * @typedef {(instance: import('./instanceFile.mjs').Instance, library: any) => Use | Promise<Use>} Adapter
 */

const [adapter = '', path = '', library = '', warm = '2000'] = process.argv.slice(2);
const instance = readInstance(path);
const { create } = await import(adapter);
/** @type {Use} */
const { build, solve, read, verify } = await create(instance, library === '' ? {} : await import(library));
/** @type {any} */
let last;
let worth = '';
const times = await measure({
  build,
  solve,
  warmMilliseconds: Number(warm),
  onAnswer: (input, answer) => {
    const now = JSON.stringify(read(answer));
    if (worth !== '' && now !== worth) throw new Error(`first ${worth}, then ${now}`);
    worth = now;
    last = { input, answer };
  },
});
report({ ...times, ...JSON.parse(worth), verified: verify?.(last.input, last.answer) });
