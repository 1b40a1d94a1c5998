import type { WorkerAnswer, WorkerJob } from './worker.js';

/** A worker that answers jobs, whatever the platform calls it. */
export interface MatchingWorker {
  readonly send: (job: WorkerJob) => void;
  readonly onAnswer: (listener: (answer: WorkerAnswer) => void) => void;
  readonly onFailure: (listener: (reason: unknown) => void) => void;
  readonly stop: () => void;
}

/**
 * Starts a worker of the platform: of Node, or a Web Worker. `undefined` where there is none or it cannot be
 * started, as under a strict content security policy.
 */
export function startWorker(): MatchingWorker | undefined {
  try {
    const url = new URL('./worker.js', import.meta.url);
    const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads');
    return threads === undefined ? webWorker(url) : nodeWorker(new threads.Worker(url));
  } catch {
    return undefined;
  }
}

/** How many jobs the machine can work on at once; the result does not depend on it. */
export function availableWorkers(): number {
  const os = globalThis.process?.getBuiltinModule?.('node:os');
  const { hardwareConcurrency } =
    (globalThis as { navigator?: { hardwareConcurrency?: number } }).navigator ?? {};
  return Math.max(1, Math.min(os?.availableParallelism() ?? hardwareConcurrency ?? 1, MOST_WORKERS));
}

const MOST_WORKERS = 8;

/** What this file needs of a worker of Node, without asking users for the types of Node. */
interface NodeWorker {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (answer: WorkerAnswer) => void): unknown;
  on(event: string, listener: (reason: unknown) => void): unknown;
  removeAllListeners(): unknown;
  terminate(): Promise<number>;
}

function nodeWorker(worker: NodeWorker): MatchingWorker {
  return {
    send: (job) => worker.postMessage(job),
    onAnswer: (listener) => worker.on('message', listener),
    onFailure: (listener) => {
      worker.on('error', listener);
      worker.on('messageerror', listener);
      worker.on('exit', () => listener(new Error('the worker stopped')));
    },
    stop: () => {
      worker.removeAllListeners();
      // After this an error of a worker that is being stopped concerns nobody.
      worker.on('error', () => undefined);
      void worker.terminate();
    },
  };
}

/** What this file needs of a Web Worker, without asking users for the types of the DOM. */
interface WebWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(
    type: string,
    listener: (event: { readonly data?: WorkerAnswer; readonly message?: string }) => void,
  ): void;
}

function webWorker(url: URL): MatchingWorker | undefined {
  const { Worker } = globalThis as { Worker?: new (url: URL, options: { type: 'module' }) => WebWorker };
  if (Worker === undefined) return undefined;
  const worker = new Worker(url, { type: 'module' });
  return {
    send: (job) => worker.postMessage(job),
    onAnswer: (listener) => worker.addEventListener('message', ({ data }) => listener(data as WorkerAnswer)),
    onFailure: (listener) => {
      worker.addEventListener('error', listener);
      worker.addEventListener('messageerror', listener);
    },
    stop: () => worker.terminate(),
  };
}
