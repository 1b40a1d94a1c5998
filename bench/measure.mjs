// Timing and memory of one piece of work, in the process that does nothing else.

/**
 * Below this many warm runs a median says little; a quarter of the time for them is used up in any case, so that
 * short work is measured when the engine has compiled it.
 */
const WARM_RUNS = 5;

/** A first run longer than this stands for itself. */
export const LONG_MILLISECONDS = 5000;

/**
 * @param {object} work
 * @param {() => any} work.build makes the input, outside the timed part
 * @param {(input: any) => any} work.solve
 * @param {number} work.warmMilliseconds
 * @param {(input: any, answer: any) => void} work.onAnswer
 */
export async function measure({ build, solve, warmMilliseconds, onAnswer }) {
  /** @type {number[]} */
  const warm = [];
  phase('build');
  const buildStart = performance.now();
  let input = build();
  const buildMs = performance.now() - buildStart;
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  phase('first');
  const firstMs = await run();
  const peak = process.resourceUsage().maxRSS * 1024;
  phase('warm');
  const start = performance.now();
  while (firstMs < LONG_MILLISECONDS) {
    const spent = performance.now() - start;
    if (spent > warmMilliseconds || (warm.length >= WARM_RUNS && spent > warmMilliseconds / 4)) break;
    input = build();
    warm.push(await run());
  }
  phase('check');
  return {
    buildMs,
    firstMs,
    warmMs: warm.length > 0 ? median(warm) : firstMs,
    runs: 1 + warm.length,
    peakBytes: peak,
    extraBytes: Math.max(0, peak - before),
  };

  async function run() {
    const from = performance.now();
    const made = solve(input);
    // Waiting for what is there already would cost a turn of the event loop.
    const answer = made instanceof Promise ? await made : made;
    const took = performance.now() - from;
    onAnswer(input, answer);
    return took;
  }
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** Tells the parent what begins now, so that it can time it out. @param {string} name */
export function phase(name) {
  process.send?.({ phase: name });
}

/** Gives the parent the result. @param {object} result */
export function report(result) {
  if (process.send === undefined) console.log(result);
  else process.send({ result }, () => process.disconnect());
}
