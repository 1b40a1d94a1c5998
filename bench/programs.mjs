// Whole programs, in one process and with workers: the same answer, how fast, and how soon it can be stopped.
import { fileURLToPath } from 'node:url';
import { runScript } from './children.mjs';
import { summarize } from './summary.mjs';

const WAYS = /** @type {const} */ ([
  { name: 'matchMentors', way: 'sync' },
  { name: 'matchMentorsAsync, 2 workers', way: 'workers' },
]);

/** The library is not stopped where a slow peer would be. */
const LEAST_SECONDS = 120;

/**
 * @typedef {{ instance: string, workers: number } & import('./children.mjs').Measurement} Cancelling
 *
 * @param {number} size
 * @param {{ library: string, options: import('./options.mjs').Options }} setting
 * @returns {Promise<{ rows: import('./summary.mjs').Row[], cancels: Cancelling[], faults: string[] }>}
 */
export async function measurePrograms(size, { library, options }) {
  const instance = `P-sites-${size}`;
  const limits = { ...options.limits, seconds: Math.max(options.limits.seconds, LEAST_SECONDS) };
  const script = fileURLToPath(new URL('measureProgram.mjs', import.meta.url));
  const run = (/** @type {string} */ way, /** @type {string[]} */ ...more) =>
    runScript(script, [way, String(size), library, String(options.warmMs), ...more], limits);

  const rounds = [];
  for (let round = 0; round < options.rounds; round++) {
    const outcomes = new Map();
    for (const { name, way } of WAYS) outcomes.set(name, await run(way));
    rounds.push(outcomes);
  }
  const cancels = [];
  for (const workers of [2, 0]) {
    cancels.push({ instance, workers, ...(await run('cancel', String(workers))) });
  }

  const solvers = WAYS.map(({ name }) => ({ name, group: /** @type {const} */ ('ours') }));
  const { rows } = summarize({ instance, edges: 0, limits, solvers, rounds });
  const results = rounds.flatMap((outcomes) => [...outcomes.values()].flatMap(({ result }) => result ?? []));
  const check = verdictOn(results);
  for (const row of rows) if (row.figures !== undefined) row.check = check;
  const faults = [
    ...rows
      .filter((row) => row.figures === undefined || /FAILS|DIFFERS/.test(row.check))
      .map((row) => `${instance}, ${row.solver}: ${row.check}`),
    ...cancels
      .filter(({ result }) => result === undefined)
      .map(({ workers, over, failed }) => `${instance}, canceled with ${workers} workers: ${over ?? failed}`),
  ];
  return { rows, cancels, faults };
}

/** @param {readonly any[]} results */
function verdictOn(results) {
  if (new Set(results.map(({ digest }) => digest)).size > 1) return 'DIFFERS from one way to the other';
  if (results.some(({ verified }) => verified === false)) return 'AUDIT FAILS';
  return results.some(({ verified }) => verified) ? 'audited' : 'same';
}
