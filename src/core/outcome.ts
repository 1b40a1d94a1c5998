import type { Either, Left, Right } from 'fp-ts/Either';
import type { ReadonlyNonEmptyArray } from 'fp-ts/ReadonlyNonEmptyArray';
import { formatIssue, type Issue, issueSentence, type PathSegment } from './issue.js';

export type { Either, Left, Right } from 'fp-ts/Either';
export type { ReadonlyNonEmptyArray } from 'fp-ts/ReadonlyNonEmptyArray';

/**
 * The result of everything that data can spoil: either a value, or every issue found, never only the first.
 *
 * It is fp-ts' `Either` as plain data, so `pipe`, `E.map` and `E.chain` work on it; and nobody needs fp-ts: look
 * at `_tag`, or call {@link unwrap} or {@link toStandard}.
 *
 * @category Errors
 * @since 0.1.0
 */
export type Outcome<A, Code extends string = string> = Either<ReadonlyNonEmptyArray<Issue<Code>>, A>;

/** A successful {@link Outcome}. @category Errors @since 0.1.0 */
export function succeed<A>(value: A): Right<A> {
  return { _tag: 'Right', right: value };
}

/** A failed {@link Outcome} with one issue or more. @category Errors @since 0.1.0 */
export function fail<Code extends string>(
  ...issues: readonly [Issue<Code>, ...Issue<Code>[]]
): Left<ReadonlyNonEmptyArray<Issue<Code>>> {
  return { _tag: 'Left', left: issues };
}

/** `value` when no issue was collected, otherwise all of them. @category Errors @since 0.1.0 */
export function succeedUnless<A, Code extends string>(
  issues: readonly Issue<Code>[],
  value: () => A,
): Outcome<A, Code> {
  return isNonEmpty(issues) ? { _tag: 'Left', left: issues } : succeed(value());
}

function isNonEmpty<A>(items: readonly A[]): items is ReadonlyNonEmptyArray<A> {
  return items.length > 0;
}

/**
 * The error that {@link unwrap} throws: all issues, readable in its message, at hand in `issues`.
 *
 * @category Errors
 * @since 0.1.0
 */
export class PeerSupportError extends Error {
  readonly issues: ReadonlyNonEmptyArray<Issue>;

  constructor(issues: ReadonlyNonEmptyArray<Issue>) {
    super(issues.map(formatIssue).join('\n'));
    this.name = 'PeerSupportError';
    this.issues = issues;
  }
}

/**
 * The value of a successful outcome; throws a {@link PeerSupportError} that carries the issues otherwise.
 *
 * @example
 * ```ts
 * import { Mentor, parse, unwrap } from 'peer-support-kit';
 *
 * unwrap(parse(Mentor, { id: 'ada' })).id // => 'ada'
 * ```
 *
 * @throws PeerSupportError for a failed outcome. Nothing else in the library throws for data.
 * @category Errors
 * @since 0.1.0
 */
export function unwrap<A>(outcome: Outcome<A>): A {
  if (outcome._tag === 'Right') return outcome.right;
  throw new PeerSupportError(outcome.left);
}

/** A result in the shape of the Standard Schema specification. @category Errors @since 0.1.0 */
export type StandardResult<A> =
  | { readonly value: A; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly PathSegment[] }[] };

/**
 * Turns an outcome into a Standard Schema result, for form libraries and frameworks.
 *
 * @example
 * ```ts
 * import { Mentor, parse, toStandard } from 'peer-support-kit';
 *
 * toStandard(parse(Mentor, {})).issues?.[0]?.path // => ['id']
 * ```
 *
 * @category Errors
 * @since 0.1.0
 */
export function toStandard<A>(outcome: Outcome<A>): StandardResult<A> {
  if (outcome._tag === 'Right') return { value: outcome.right };
  return {
    issues: outcome.left.map((issue) => ({
      message: issueSentence(issue),
      ...(issue.path === undefined ? {} : { path: issue.path }),
    })),
  };
}
