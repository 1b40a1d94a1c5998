import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapLength, unionIntervals } from '../../../src/kernel/intervals.js';

const pairs = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([a, b]) => [a, b] as const),
);

/** The same sets as plain sets of unit steps. */
function steps(intervals: readonly (readonly [number, number])[]): Set<number> {
  const set = new Set<number>();
  for (const [start, end] of intervals) for (let i = start; i < end; i++) set.add(i);
  return set;
}

describe('intervals', () => {
  it('agree with sets of steps', () => {
    fc.assert(
      fc.property(pairs, pairs, (a, b) => {
        const left = unionIntervals(a);
        expect(overlapLength(left, left)).toBe(steps(a).size);
        expect(overlapLength(left, unionIntervals(b))).toBe(
          [...steps(a)].filter((step) => steps(b).has(step)).length,
        );
        for (let i = 1; i < left.length; i++) expect(left[i]!).toBeGreaterThan(left[i - 1]!);
      }),
    );
  });

  it('are half-open: what only touches has nothing in common, and a union of neighbors is one', () => {
    expect(overlapLength([0, 5], [5, 9])).toBe(0);
    expect(
      unionIntervals([
        [5, 9],
        [0, 5],
        [3, 3],
      ]),
    ).toEqual([0, 9]);
  });
});
