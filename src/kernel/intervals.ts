/**
 * Sets of half-open intervals as flat lists of numbers: start, end, start, end ... sorted, disjoint, none empty.
 * Any unit will do: milliseconds of the epoch, minutes of a week.
 */
export type Intervals = readonly number[];

/** The union of intervals in any order, as sorted disjoint ones; touching ones become one. O(n log n). */
export function unionIntervals(pairs: readonly (readonly [start: number, end: number])[]): Intervals {
  const sorted = pairs.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0]);
  const union: number[] = [];
  for (const [start, end] of sorted) {
    const last = union.length - 1;
    if (last > 0 && start <= (union[last] as number)) {
      if (end > (union[last] as number)) union[last] = end;
    } else {
      union.push(start, end);
    }
  }
  return union;
}

/** What two sets have in common. O(n + m). */
export function intersectIntervals(a: Intervals, b: Intervals): Intervals {
  const common: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const endA = a[i + 1] as number;
    const endB = b[j + 1] as number;
    const start = Math.max(a[i] as number, b[j] as number);
    const end = Math.min(endA, endB);
    if (start < end) common.push(start, end);
    if (endA <= endB) i += 2;
    else j += 2;
  }
  return common;
}

/** The summed length of the intervals. */
export function totalLength(intervals: Intervals): number {
  let total = 0;
  for (let i = 0; i < intervals.length; i += 2)
    total += (intervals[i + 1] as number) - (intervals[i] as number);
  return total;
}
