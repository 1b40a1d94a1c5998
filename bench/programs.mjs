// Whole programs, in one process and with workers: the same answer, how fast, and how soon it can be stopped.
import { runScript } from './children.mjs';
import { summarize } from './summary.mjs';

const WAYS = /** @type {const} */ ([
  { name: 'matchMentors', args: ['sync'] },
  { name: 'matchMentorsAsync, 2 workers', args: ['workers'] },
]);

/**
 * @param {number} size
 * @param {{ library: string, options: import('./options.mjs').Options }} setting
 */
export async function measurePrograms(size, { library, options: { rounds, warmMs, limits } }) {
  const instance = `P-sites-${size}`;
  const run = (/** @type {string} */ way, /** @type {string[]} */ ...more) =>
    runScript(
      new URL('measureProgram.mjs', import.meta.url).pathname,
      [way, String(size), library, String(warmMs), ...more],
      {
        ...limits,
        // Its own time is what is measured, not a peer's patience.
        seconds: Math.max(limits.seconds, 120),
      },
    );
  const measured = [];
  for (let round = 0; round < rounds; round++) {
    const row = new Map();
    for (const { name, args } of WAYS) row.set(name, await run(args[0]));
    measured.push(row);
  }
  const solvers = WAYS.map(({ name }) => ({
    name,
    group: /** @type {const} */ ('ours'),
    run: async () => ({}),
  }));
  const { rows } = summarize({ instance, edges: 0, limits, solvers, rounds: measured });
  const results = measured.flatMap((row) =>
    [...row].map(([name, { result, over, failed }]) => ({ name, result, over, failed })),
  );
  const isSame = new Set(results.map(({ result }) => result?.digest)).size === 1;
  const isProved = results.every(({ result }) => result?.verified !== false);
  for (const row of rows) {
    if (row.figures !== undefined) row.check = !isSame ? 'NOT THE SAME' : isProved ? 'same' : 'AUDIT FAILS';
  }
  const cancels = [];
  for (const workers of ['2', '0'])
    cancels.push({ instance, workers: Number(workers), ...(await run('cancel', workers)) });
  return {
    rows,
    cancels,
    faults: rows
      .filter(({ check }) => check !== 'same')
      .map(({ solver, check }) => `${instance}, ${solver}: ${check}`),
  };
}
