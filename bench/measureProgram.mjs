// Runs in a process of its own: a whole program, from objects to explained objects, in one of these ways:
//
//   sync     matchMentors
//   workers  matchMentorsAsync with two workers
//   cancel   how long matchMentorsAsync takes to stop, with WORKERS workers
//
//   node --expose-gc measureProgram.mjs WAY SIZE LIBRARY WARM_MILLISECONDS [WORKERS]
import { createHash } from 'node:crypto';
import { LONG_MILLISECONDS, measure, median, phase, report } from './measure.mjs';
import { makeProgram } from './program.mjs';

/** Above this many mentees the proof is left out: it takes longer than the matching. */
const LARGEST_AUDIT = 10_000;

/** When to cancel, as shares of the time that a whole run takes. */
const MOMENTS = [0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

const [way, size = '1000', url = '', warm = '2000', workers = '2'] = process.argv.slice(2);
const library = await import(url);
const problem = makeProgram(Number(size), library);
await (way === 'cancel' ? cancelling() : matching());

async function matching() {
  /** @type {any} */
  let last;
  let digest = '';
  const times = await measure({
    build: () => problem,
    solve: (input) =>
      way === 'sync'
        ? library.matchMentors(input)
        : library.matchMentorsAsync(input, { workers: Number(workers) }),
    warmMilliseconds: Number(warm),
    onAnswer: (_, answer) => {
      last = library.unwrap(answer);
      digest = createHash('sha256').update(JSON.stringify(last)).digest('hex');
    },
  });
  const isAudited = way === 'sync' && problem.mentees.length <= LARGEST_AUDIT;
  report({
    ...times,
    matched: last.matches.length,
    objective: last.totalFit,
    digest,
    verified: isAudited ? library.auditMatches(problem, last).length === 0 : undefined,
  });
}

async function cancelling() {
  const first = await wholeRun();
  // A first run takes longer than those that are to be canceled.
  const whole = first < LONG_MILLISECONDS ? await wholeRun() : first;
  const answers = [];
  for (const moment of MOMENTS) {
    const took = await cancelAfter(whole * moment);
    if (took !== undefined) answers.push(took);
  }
  report({ cancels: answers.length, medianMs: median(answers), worstMs: Math.max(...answers) });
}

async function wholeRun() {
  phase('first');
  const start = performance.now();
  await library.matchMentorsAsync(problem, { workers: Number(workers) });
  return performance.now() - start;
}

/**
 * The time from the moment when it was to stop, also if the timer came late because everything was held up.
 *
 * @param {number} milliseconds
 * @returns {Promise<number | undefined>} nothing when it was finished before
 */
async function cancelAfter(milliseconds) {
  phase('first');
  const controller = new AbortController();
  const wanted = performance.now() + milliseconds;
  const timer = setTimeout(() => controller.abort(), milliseconds);
  try {
    await library.matchMentorsAsync(problem, { workers: Number(workers), signal: controller.signal });
    return undefined;
  } catch (reason) {
    if (reason !== controller.signal.reason) throw reason;
    // A timer may fire a little early.
    return Math.max(0, performance.now() - wanted);
  } finally {
    clearTimeout(timer);
  }
}
