import type { Outcome } from '../../core/outcome.js';
import type { PartMatching } from '../answer/partMatching.js';
import type { MatchingPart } from '../partition.js';
import type { WorkerJob } from './worker.js';
import { type MatchingWorker, startWorker } from './workerPool.js';

/** What a run in workers is watched by. */
export interface WorkerRun {
  readonly workers: number;
  readonly signal: AbortSignalLike | undefined;
  readonly onDone: (mentees: number) => void;
}

/** As much of an `AbortSignal` as is needed, so that no types of the DOM are. @category Matching at scale @since 0.1.0 */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  /** Has `listener` called when the work is to stop. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Takes the listener away again. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * Matches parts in workers: each worker gets the next job when it has answered one. `undefined` when workers cannot
 * be had or one fails, in which case the caller does the work itself. An abort stops every worker at once.
 */
export async function matchInWorkers(
  parts: readonly MatchingPart[],
  run: WorkerRun,
): Promise<readonly Outcome<PartMatching>[] | undefined> {
  const jobs = jobsOf(parts, run.workers);
  const workers = Array.from({ length: Math.min(run.workers, jobs.length) }, startWorker);
  const started = workers.filter((worker) => worker !== undefined);
  try {
    return started.length === 0 ? undefined : await answersOf(jobs, parts, started, run);
  } finally {
    for (const worker of started) worker.stop();
  }
}

/** Some jobs for each worker, of about the same number of people, so that none waits long for the last. */
function jobsOf(parts: readonly MatchingPart[], workers: number): readonly WorkerJob[] {
  const people = parts.reduce((sum, part) => sum + part.mentees.length + part.mentors.length, 0);
  const enough = people / (workers * 4);
  const jobs: { job: number; parts: MatchingPart[] }[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (size >= enough) {
      jobs.push({ job: jobs.length, parts: [] });
      size = 0;
    }
    jobs[jobs.length - 1]!.parts.push(part);
    size += part.mentees.length + part.mentors.length;
  }
  return jobs;
}

function answersOf(
  jobs: readonly WorkerJob[],
  parts: readonly MatchingPart[],
  workers: readonly MatchingWorker[],
  { signal, onDone }: WorkerRun,
): Promise<readonly Outcome<PartMatching>[] | undefined> {
  return new Promise((resolve, reject) => {
    const results: (readonly Outcome<PartMatching>[])[] = [];
    let next = 0;
    let open = jobs.length;
    let done = 0;
    const abort = () => settle(() => reject(signal?.reason));
    const settle = (how: () => void) => {
      signal?.removeEventListener('abort', abort);
      how();
    };
    const feed = (worker: MatchingWorker) => {
      const job = jobs[next];
      next++;
      if (job !== undefined) worker.send(job);
    };
    signal?.addEventListener('abort', abort);
    for (const worker of workers) {
      worker.onFailure(() => settle(() => resolve(undefined)));
      worker.onAnswer((answer) => {
        results[answer.job] = answer.results;
        done += jobs[answer.job]!.parts.reduce((sum, part) => sum + part.mentees.length, 0);
        onDone(done);
        open--;
        if (open > 0) feed(worker);
        else settle(() => resolve(results.flat()));
      });
      feed(worker);
    }
    if (parts.length === 0) settle(() => resolve([]));
  });
}
