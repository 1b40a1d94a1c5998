import type * as z from 'zod';
import type { Issue, PathSegment } from './issue.js';
import { type Outcome, succeed, succeedUnless } from './outcome.js';

/**
 * What {@link parse} can report about the shape of a value. A schema's own rules add their codes to these; every
 * such code is named in the documentation of the schema.
 *
 * @category Parsing
 * @since 0.1.0
 */
export type DecodeIssueCode =
  | 'required'
  | 'invalid_type'
  | 'invalid_value'
  | 'invalid_format'
  | 'invalid_union'
  | 'invalid_key'
  | 'invalid_element'
  | 'too_small'
  | 'too_big'
  | 'not_multiple_of'
  | 'unrecognized_keys'
  | 'custom';

/**
 * The one door for data from outside: checks an unknown value against a schema and returns it typed, or every
 * issue at once, each with the path of the place and what to do about it.
 *
 * The value itself is never changed; defaults are filled in on a copy. Issues tell which values are allowed but
 * never repeat the value that was given, which may be private. Cost: one pass over the value.
 *
 * @example
 * ```ts
 * import { Mentor, parse } from 'peer-support-kit';
 *
 * const result = parse(Mentor, { id: 'ada', capacity: { min: 3, max: 2 }, languages: 'English' });
 * result._tag // => 'Left'
 * result._tag === 'Left' ? result.left.map((issue) => issue.path?.join('.')) : []
 * // => ['languages', 'capacity.min']
 * ```
 *
 * @category Parsing
 * @since 0.1.0
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): Outcome<z.output<S>> {
  const result = schema.safeParse(input);
  if (result.success) return succeed(result.data);
  const issues = result.error.issues.map((issue) => toIssue(issue, input));
  return succeedUnless(issues, () => {
    throw new Error('a failed parse has at least one issue');
  });
}

function toIssue(issue: z.core.$ZodIssue, input: unknown): Issue {
  const path = issue.path.map((step): PathSegment => (typeof step === 'symbol' ? String(step) : step));
  const at = { path };
  if (issue.code !== 'custom' && issue.code !== 'unrecognized_keys' && valueAt(input, path) === undefined) {
    return { code: 'required', message: 'This field is missing.', remedy: 'Give it a value.', ...at };
  }
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: 'invalid_type',
        message: `This is not ${article(issue.expected)}.`,
        remedy: `Give ${article(issue.expected)} here.`,
        params: { expected: issue.expected },
        ...at,
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        code: 'invalid_value',
        message: 'This is not one of the allowed values.',
        remedy: `Use ${values.length === 1 ? '' : 'one of '}${values.map((value) => `"${value}"`).join(', ')}.`,
        params: { values },
        ...at,
      };
    }
    case 'invalid_format':
      return {
        code: 'invalid_format',
        message: `This is not a valid ${issue.format}.`,
        remedy: FORMAT_REMEDY[issue.format] ?? 'Write it in the documented format.',
        params: { format: issue.format },
        ...at,
      };
    case 'too_small':
      return {
        code: 'too_small',
        message: `This is below the minimum of ${issue.minimum}${UNIT[issue.origin] ?? ''}.`,
        remedy: `Give ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${UNIT[issue.origin] ?? ''}.`,
        params: { minimum: Number(issue.minimum) },
        ...at,
      };
    case 'too_big':
      return {
        code: 'too_big',
        message: `This is above the maximum of ${issue.maximum}${UNIT[issue.origin] ?? ''}.`,
        remedy: `Give ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${UNIT[issue.origin] ?? ''}.`,
        params: { maximum: Number(issue.maximum) },
        ...at,
      };
    case 'not_multiple_of':
      return {
        code: 'not_multiple_of',
        message: `This is not a multiple of ${issue.divisor}.`,
        remedy: `Round it to a multiple of ${issue.divisor}.`,
        params: { divisor: Number(issue.divisor) },
        ...at,
      };
    case 'unrecognized_keys':
      return {
        code: 'unrecognized_keys',
        message: `There are fields that do not belong here: ${issue.keys.join(', ')}.`,
        remedy: 'Remove them, or correct their spelling.',
        params: { keys: issue.keys },
        ...at,
      };
    case 'invalid_union':
      return {
        code: 'invalid_union',
        message: 'This has none of the shapes that are allowed here.',
        remedy: 'Look up the allowed shapes in the reference of this field.',
        ...at,
      };
    case 'invalid_key':
    case 'invalid_element':
      return {
        code: issue.code,
        message:
          issue.code === 'invalid_key' ? 'This name is not allowed here.' : 'An element here is not valid.',
        remedy: 'Look up the allowed values in the reference of this field.',
        ...at,
      };
    case 'custom':
      return customIssue(issue, path);
  }
}

/** An issue that one of our own rules raised: its code, remedy and params travel in zod's `params`. */
function customIssue(issue: z.core.$ZodIssueCustom, path: readonly PathSegment[]): Issue {
  const own = issue.params ?? {};
  const { code, remedy, params } = own as { code?: string; remedy?: string; params?: Issue['params'] };
  return {
    code: code ?? 'custom',
    message: issue.message,
    path,
    ...(remedy === undefined ? {} : { remedy }),
    ...(params === undefined ? {} : { params }),
  };
}

function valueAt(input: unknown, path: readonly PathSegment[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PathSegment, unknown>)[step];
  }
  return value;
}

function article(expected: string): string {
  if (expected === 'int') return 'a whole number';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

const UNIT: Readonly<Record<string, string>> = {
  string: ' characters',
  array: ' items',
  set: ' items',
  map: ' items',
};

const FORMAT_REMEDY: Readonly<Record<string, string>> = {
  datetime: 'Write an instant with its offset, such as 2026-09-01T08:00:00Z.',
  date: 'Write a day that exists as yyyy-MM-dd, such as 2026-09-01.',
  time: 'Write a wall-clock time as HH:mm, such as 08:30.',
  url: 'Write a full address, such as https://example.org/page.',
  email: 'Write an e-mail address.',
};
