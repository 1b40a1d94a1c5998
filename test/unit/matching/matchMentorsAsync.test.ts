import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/core/outcome.js';
import { createRandom } from '../../../src/core/random.js';
import { custom } from '../../../src/matching/constraints/custom.js';
import { sameSite } from '../../../src/matching/constraints/sameSite.js';
import { sharedInterests } from '../../../src/matching/constraints/sharedInterests.js';
import { matchMentors } from '../../../src/matching/matchMentors.js';
import { matchMentorsAsync } from '../../../src/matching/matchMentorsAsync.js';
import { partition } from '../../../src/matching/partition.js';
import type { MatchingProgress } from '../../../src/matching/types.js';
import { answerJob } from '../../../src/matching/workers/worker.js';

function program(size: number) {
  const random = createRandom('async');
  const topics = ['Surgery', 'Ethics', 'Research', 'Teaching', 'Sport'];
  const person = (id: string) => ({
    id,
    site: `Site ${random.integer(6)}`,
    interests: random.shuffle(topics).slice(0, 2),
  });
  return {
    mentees: Array.from({ length: size }, (_, i) => person(`e${i}`)),
    mentors: Array.from({ length: Math.ceil(size / 3) }, (_, i) => person(`r${i}`)),
    rules: [sameSite({ level: 'hard' }), sharedInterests({ weight: 1 })],
  };
}

describe('matchMentorsAsync', () => {
  it('gives the same as matchMentors, in place and where workers cannot be started', async () => {
    const problem = program(300);
    const expected = matchMentors(problem);
    expect(await matchMentorsAsync(problem)).toEqual(expected);
    // Beside the sources there is no built worker, so that this run falls back on doing the work itself.
    expect(await matchMentorsAsync(problem, { workers: 2 })).toEqual(expected);
    expect(await matchMentorsAsync(problem, { strategy: 'random', seed: 3 })).toEqual(
      matchMentors(problem, { strategy: 'random', seed: 3 }),
    );
  });

  it('gives the same issues', async () => {
    const broken = { ...program(3), mentors: [{ id: 'x' }, { id: 'x' }] };
    expect(await matchMentorsAsync(broken)).toEqual(matchMentors(broken));
    expect(await matchMentorsAsync(broken, { workers: 1 })).toEqual(matchMentors(broken));
  });

  it('tells how far it has come, never backwards', async () => {
    const told: MatchingProgress[] = [];
    await matchMentorsAsync(program(900), { onProgress: (progress) => told.push(progress) });
    expect(told[0]).toEqual({ phase: 'reading', done: 0, total: 900 });
    expect(told.at(-1)).toEqual({ phase: 'explaining', done: 900, total: 900 });
    for (let i = 1; i < told.length; i++) expect(told[i]!.done).toBeGreaterThanOrEqual(told[i - 1]!.done);
  });

  it('stops when it is told to, with the reason given', async () => {
    const before = AbortSignal.abort(new Error('not today'));
    await expect(matchMentorsAsync(program(10), { signal: before })).rejects.toThrow('not today');
    const controller = new AbortController();
    const running = matchMentorsAsync(program(2000), {
      workers: 0,
      signal: controller.signal,
      onProgress: ({ phase }) => {
        if (phase === 'pairing' || phase === 'matching') controller.abort(new Error('enough'));
      },
    });
    await expect(running).rejects.toThrow('enough');
  });

  it('lets other work go on in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await matchMentorsAsync(program(3000), { workers: 0 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('does the work in place when a rule cannot travel', async () => {
    const problem = { ...program(30), rules: [custom({ id: 'own', evaluate: () => 0.5 })] };
    expect(await matchMentorsAsync(problem, { workers: 2 })).toEqual(matchMentors(problem));
  });
});

describe('a worker’s job', () => {
  it('answers in the order of its parts', () => {
    const parts = unwrap(partition(program(60)));
    const { job, results } = answerJob({ job: 7, parts });
    expect(job).toBe(7);
    expect(results).toHaveLength(parts.length);
    expect(results.every(({ _tag }) => _tag === 'Right')).toBe(true);
  });
});
