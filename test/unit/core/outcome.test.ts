import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import { describe, expect, it } from 'vitest';
import {
  fail,
  type Outcome,
  PeerSupportError,
  succeed,
  succeedUnless,
  toStandard,
  unwrap,
} from '../../../src/core/outcome.js';

const issue = { code: 'late', message: 'Too late.', path: ['due'], remedy: 'Set a later day.' } as const;

describe('an Outcome', () => {
  it('is an fp-ts Either', () => {
    const doubled = pipe(
      succeed(21) as Outcome<number>,
      E.map((n) => n * 2),
      E.getOrElse(() => 0),
    );
    expect(doubled).toBe(42);
    expect(E.isLeft(fail(issue))).toBe(true);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(fail(issue)))).toEqual({ _tag: 'Left', left: [issue] });
  });
});

describe('succeedUnless', () => {
  it('keeps every issue and does not compute the value then', () => {
    const outcome = succeedUnless([issue, issue], () => {
      throw new Error('must not be called');
    });
    expect(outcome).toEqual({ _tag: 'Left', left: [issue, issue] });
    expect(succeedUnless([], () => 1)).toEqual(succeed(1));
  });
});

describe('unwrap', () => {
  it('throws an error that carries all issues and reads well', () => {
    const error = (() => {
      try {
        return unwrap(fail(issue, { code: 'x', message: 'And more.' }));
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(PeerSupportError);
    expect(error).toMatchObject({
      name: 'PeerSupportError',
      issues: [issue, { code: 'x' }],
      message: 'due: Too late. Set a later day.\nAnd more.',
    });
  });
});

describe('toStandard', () => {
  it('gives a Standard Schema result', () => {
    expect(toStandard(succeed(1))).toEqual({ value: 1 });
    expect(toStandard(fail(issue))).toEqual({
      issues: [{ message: 'Too late. Set a later day.', path: ['due'] }],
    });
  });
});
