import type { Issue } from '../core/issue.js';
import { type Outcome, succeedUnless } from '../core/outcome.js';
import { matchingSteps } from './answer/matchingSteps.js';
import type { PartMatching } from './answer/partMatching.js';
import { mergeParts } from './mergeParts.js';
import { partition } from './partition.js';
import type { MenteeLike, MentorLike } from './people.js';
import type {
  Matching,
  MatchingIssueCode,
  MatchingOptions,
  MatchingProblem,
  MatchingProgress,
} from './types.js';
import { type AbortSignalLike, matchInWorkers } from './workers/matchInWorkers.js';
import { availableWorkers } from './workers/workerPool.js';

/** Settings of {@link matchMentorsAsync}. @category Matching at scale @since 0.1.0 */
export interface AsyncMatchingOptions extends MatchingOptions {
  /** Stops the work; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignalLike | undefined;
  /** Told now and then how far it has come. */
  readonly onProgress?: ((progress: MatchingProgress) => void) | undefined;
  /** How many workers to use: 0 for none. Without it, as many as the machine has cores, for large programs only. */
  readonly workers?: number | undefined;
}

/** Below this many mentees the work is done before a worker has started. */
const WORTH_A_WORKER = 2_000;

/**
 * `matchMentors` without holding up everything else: with progress, a way to stop, and for large programs in
 * parallel. The result is the same, to the last sentence.
 *
 * The parts of the program (see `partition`) go to workers: threads in Node, Web Workers in a browser. Rules of
 * your own are code and cannot be sent; with one of them, or where workers cannot be started, the work is done in
 * place with pauses every few tens of milliseconds, between which a single large part is solved at one go.
 *
 * Issues: those of `matchMentors`. The promise is rejected only when `signal` is aborted, with its reason.
 *
 * @example
 * ```ts
 * import { matchMentorsAsync, sameSite, unwrap } from 'peer-support-kit';
 *
 * const phases: string[] = [];
 * const matching = unwrap(
 *   await matchMentorsAsync(
 *     { mentees: [{ id: 'ana', site: 'North' }], mentors: [{ id: 'kim', site: 'North' }], rules: [sameSite()] },
 *     { signal: AbortSignal.timeout(5_000), onProgress: ({ phase }) => phases.push(phase) },
 *   ),
 * );
 * matching.matches.length // => 1
 * phases.at(-1) // => 'explaining'
 * ```
 *
 * @category Matching at scale
 * @since 0.1.0
 */
export async function matchMentorsAsync<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  { signal, onProgress, workers, ...options }: AsyncMatchingOptions = {},
): Promise<Outcome<Matching, MatchingIssueCode>> {
  throwIfAborted(signal);
  const wanted = workers ?? (problem.mentees.length >= WORTH_A_WORKER ? availableWorkers() : 0);
  const portable = problem.rules.every(({ spec }) => spec !== undefined);
  if (wanted > 0 && portable) {
    const outcome = await inWorkers(problem, options, { workers: wanted, signal, onProgress });
    if (outcome !== undefined) return outcome;
  }
  return inPlace(problem, options, { signal, onProgress });
}

type Watch = Pick<AsyncMatchingOptions, 'signal' | 'onProgress'>;

async function inWorkers<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  options: MatchingOptions,
  { workers, signal, onProgress }: Watch & { readonly workers: number },
): Promise<Outcome<Matching, MatchingIssueCode> | undefined> {
  const total = problem.mentees.length;
  onProgress?.({ phase: 'reading', done: 0, total });
  const parts = partition(problem, options);
  if (parts._tag === 'Left') return parts;
  await pause();
  throwIfAborted(signal);
  const answers = await matchInWorkers(parts.right, {
    workers,
    signal,
    onDone: (done) => onProgress?.({ phase: 'matching', done, total }),
  });
  if (answers === undefined) return undefined;
  const issues = answers.flatMap((answer) => (answer._tag === 'Left' ? answer.left : []));
  const results = answers.flatMap((answer): readonly PartMatching[] =>
    answer._tag === 'Left' ? [] : [answer.right],
  );
  if (issues.length > 0) {
    return succeedUnless(issues as readonly Issue<MatchingIssueCode>[], () => {
      throw new RangeError('there is an issue, so there is no value');
    });
  }
  onProgress?.({ phase: 'explaining', done: total, total });
  return mergeParts(problem, results, options);
}

async function inPlace<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  options: MatchingOptions,
  { signal, onProgress }: Watch,
): Promise<Outcome<Matching, MatchingIssueCode>> {
  const steps = matchingSteps(problem, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await pause();
    throwIfAborted(signal);
  }
}

function throwIfAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}

/** Lets everything else that waits have its turn; a timer would wait for milliseconds, a message does not. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    // Every platform has this property, though the types of Node do not name it.
    const listener = port1 as unknown as { onmessage: () => void };
    listener.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
