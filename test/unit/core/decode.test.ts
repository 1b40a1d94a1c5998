import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parse } from '../../../src/core/decode.js';

const Sample = z.object({
  id: z.string().min(2).max(4),
  count: z.int().min(1).max(9),
  step: z.number().multipleOf(5),
  kind: z.enum(['a', 'b']),
  only: z.literal('x'),
  at: z.iso.datetime({ offset: true }),
  either: z.union([z.string(), z.number()]),
  names: z.record(z.string().max(3), z.number()),
});

const valid = {
  id: 'abc',
  count: 3,
  step: 10,
  kind: 'a',
  only: 'x',
  at: '2026-01-01T00:00:00Z',
  either: 1,
  names: { a: 1 },
};

function issuesOf(changes: object, schema: z.ZodType = Sample) {
  const outcome = parse(schema, { ...valid, ...changes });
  return outcome._tag === 'Left' ? outcome.left : [];
}

describe('parse', () => {
  it('returns the value of valid input', () => {
    expect(parse(Sample, valid)).toEqual({ _tag: 'Right', right: valid });
  });

  it.each([
    [{ id: undefined }, 'required', ['id']],
    [{ id: 7 }, 'invalid_type', ['id']],
    [{ id: 'a' }, 'too_small', ['id']],
    [{ id: 'abcde' }, 'too_big', ['id']],
    [{ count: 2.5 }, 'invalid_type', ['count']],
    [{ count: 0 }, 'too_small', ['count']],
    [{ step: 3 }, 'not_multiple_of', ['step']],
    [{ kind: 'c' }, 'invalid_value', ['kind']],
    [{ only: 'y' }, 'invalid_value', ['only']],
    [{ at: 'yesterday' }, 'invalid_format', ['at']],
    [{ either: true }, 'invalid_union', ['either']],
    [{ names: { a: 'one' } }, 'invalid_type', ['names', 'a']],
    [{ names: { abcd: 1 } }, 'invalid_key', ['names', 'abcd']],
  ])('reports %j as %s', (changes, code, path) => {
    expect(issuesOf(changes)).toMatchObject([{ code, path }]);
  });

  it('reports all issues at once, each with what to do', () => {
    const issues = issuesOf({ id: undefined, count: 0, kind: 'c' });
    expect(issues.map(({ code }) => code)).toEqual(['required', 'too_small', 'invalid_value']);
    for (const { message, remedy } of issues) {
      expect(message).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
  });

  it('never repeats the value that was given', () => {
    const secret = 'told-in-confidence';
    expect(
      JSON.stringify(issuesOf({ id: secret, kind: secret, at: secret, count: secret, step: secret })),
    ).not.toContain(secret);
  });

  it('names fields that do not belong', () => {
    expect(issuesOf({ extra: 1 }, Sample.strict())).toMatchObject([
      { code: 'unrecognized_keys', params: { keys: ['extra'] } },
    ]);
  });

  it('looks at own fields only', () => {
    expect(parse(z.object({ toString: z.string() }), {})).toMatchObject({ left: [{ code: 'required' }] });
  });

  it('accepts frozen input and leaves it as it is', () => {
    expect(parse(Sample, Object.freeze({ ...valid }))._tag).toBe('Right');
  });
});
