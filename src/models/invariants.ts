import type * as z from 'zod';
import { type Broken, type Invariant, rule } from './entity.js';
import { epochMilliseconds } from './instants.js';
import type { Day, Instant } from './moments.js';

type Fields<Name extends string, A> = { readonly [K in Name]?: A | undefined };

/** Nothing when the rule holds, otherwise what is broken. */
export function unless(holds: boolean, broken: Broken): readonly Broken[] {
  return holds ? [] : [broken];
}

/** The end of a stretch of days lies after its start; where one of them is absent there is nothing to compare. */
export function dayAfter<Start extends string, End extends string>(
  start: Start,
  end: End,
): Invariant<Fields<Start | End, Day>> {
  return {
    fields: [start, end],
    check: ({ [start]: from, [end]: to }) =>
      unless(from === undefined || to === undefined || from < to, {
        code: 'end_not_after_start',
        path: [end],
        message: `This day is not after the day in ${start}.`,
        remedy: 'Set a later day, or correct the earlier one.',
      }),
  };
}

/** As {@link dayAfter} for a stretch whose last day still belongs to it: both days may be the same. */
export function dayNotBefore<Start extends string, End extends string>(
  start: Start,
  end: End,
): Invariant<Fields<Start | End, Day>> {
  return {
    fields: [start, end],
    check: ({ [start]: from, [end]: to }) =>
      unless(from === undefined || to === undefined || from <= to, {
        code: 'end_before_start',
        path: [end],
        message: `This day is before the day in ${start}.`,
        remedy: 'Set a later day, or correct the earlier one.',
      }),
  };
}

/** As {@link dayAfter} for instants, whatever their offsets. */
export function instantAfter<Start extends string, End extends string>(
  start: Start,
  end: End,
): Invariant<Fields<Start | End, Instant>> {
  return {
    fields: [start, end],
    check: ({ [start]: from, [end]: to }) =>
      unless(from === undefined || to === undefined || epochMilliseconds(from) < epochMilliseconds(to), {
        code: 'end_not_after_start',
        path: [end],
        message: `This instant is not after the one in ${start}.`,
        remedy: 'Set a later instant, or correct the earlier one; mind the offsets.',
      }),
  };
}

/** Nothing stands twice in a list: nobody in a list of people, no entry in any other. */
export function noneTwice<Name extends string>(
  name: Name,
  what: Repeatable,
): Invariant<Fields<Name, readonly string[]>> {
  return {
    fields: [name],
    check: ({ [name]: values }) =>
      repeatedAt(values ?? []).map((index) => ({ ...TWICE[what], path: [name, index] })),
  };
}

/** As {@link noneTwice} for entries told apart by one of their fields. */
export function noneTwiceBy<Name extends string, Key extends string>(
  name: Name,
  key: Key,
  what: Repeatable,
): Invariant<Fields<Name, readonly { readonly [K in Key]: string | number }[]>> {
  return {
    fields: [name],
    check: ({ [name]: entries }) =>
      repeatedAt((entries ?? []).map((entry) => entry[key])).map((index) => ({
        ...TWICE[what],
        path: [name, index, key],
      })),
  };
}

/** Two fields do not name the same person. */
export function differentPeople<First extends string, Second extends string>(
  first: First,
  second: Second,
  broken: Omit<Broken, 'path'>,
): Invariant<Fields<First | Second, string>> {
  return {
    fields: [first, second],
    check: ({ [first]: one, [second]: other }) =>
      unless(one === undefined || one !== other, { ...broken, path: [second] }),
  };
}

/** Bounds the number of names in a record, as `max` does for a list. */
export function atMostEntries(
  maximum: number,
): (value: object, context: z.core.$RefinementCtx<object>) => void {
  return rule((value: object) => Object.keys(value).length <= maximum, {
    code: 'too_big',
    message: `This has more than ${maximum} entries.`,
    remedy: `Give at most ${maximum} entries.`,
    params: { maximum },
  });
}

type Repeatable = 'person' | 'entry';

const TWICE: Readonly<Record<Repeatable, Omit<Broken, 'path'>>> = {
  person: {
    code: 'duplicate_person',
    message: 'This person is in the list already.',
    remedy: 'Name everybody once.',
  },
  entry: {
    code: 'duplicate_entry',
    message: 'This is in the list already.',
    remedy: 'Remove it, or correct it.',
  },
};

function repeatedAt(values: readonly (string | number)[]): number[] {
  const seen = new Set<string | number>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
