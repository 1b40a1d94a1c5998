import type { Outcome } from '../../core/outcome.js';
import type { PartMatching } from '../answer/partMatching.js';
import { matchPart } from '../matchPart.js';
import type { MatchingPart } from '../partition.js';

/** What a worker is asked, and what it answers; `job` says which question the answer belongs to. */
export interface WorkerJob {
  readonly job: number;
  readonly parts: readonly MatchingPart[];
}

/** The results of a job, in the order of its parts. */
export interface WorkerAnswer {
  readonly job: number;
  readonly results: readonly Outcome<PartMatching>[];
}

/** Answers one job. */
export function answerJob({ job, parts }: WorkerJob): WorkerAnswer {
  return { job, results: parts.map(matchPart) };
}

interface Port {
  postMessage(message: unknown): void;
}

/** The line to whoever started this file as a worker: of Node, or of a browser, Deno or Bun. */
const node = globalThis.process?.getBuiltinModule?.('node:worker_threads')?.parentPort;
if (node !== undefined && node !== null) {
  node.on('message', (job: WorkerJob) => node.postMessage(answerJob(job)));
} else {
  const scope = globalThis as unknown as Port & { onmessage: (event: { readonly data: WorkerJob }) => void };
  scope.onmessage = ({ data }) => scope.postMessage(answerJob(data));
}
