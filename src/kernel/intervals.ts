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

/** The length of what two sets have in common, without making a list of it. O(n + m). */
export function overlapLength(a: Intervals, b: Intervals): number {
  let total = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const endA = a[i + 1]!;
    const endB = b[j + 1]!;
    const length = Math.min(endA, endB) - Math.max(a[i]!, b[j]!);
    if (length > 0) total += length;
    if (endA <= endB) i += 2;
    else j += 2;
  }
  return total;
}
