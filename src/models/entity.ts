import * as z from 'zod';
import type { IssueParam, PathSegment } from '../core/issue.js';

/** What a broken rule says: stable code, place, sentence, remedy. */
export interface Broken {
  readonly code: string;
  readonly path: readonly PathSegment[];
  readonly message: string;
  readonly remedy: string;
  readonly params?: Readonly<Record<string, IssueParam>>;
}

/** A rule over several fields of an entity, checked as soon as the fields it reads are valid by themselves. */
export interface Invariant<A> {
  readonly fields: readonly (keyof A & string)[];
  readonly check: (value: A) => readonly Broken[];
}

/**
 * The schema of an entity: an object that checks its known fields, keeps the app's own fields untouched, and
 * enforces its invariants in the same pass, so that all issues come at once.
 *
 * zod by itself skips rules over several fields as soon as any field is wrong; here a rule runs unless one of the
 * fields that it reads is wrong by itself.
 */
export function entity<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  invariants: readonly Invariant<z.output<z.ZodObject<Shape>>>[] = [],
): z.ZodObject<Shape, z.core.$strip> {
  // Typed as a closed object so that a misspelt field stays a compile-time error; open at run time.
  let schema = z.looseObject(shape) as unknown as z.ZodObject<Shape, z.core.$strip>;
  for (const invariant of invariants) {
    schema = schema.check(
      z.superRefine<z.output<z.ZodObject<Shape>>>((value, context) => {
        for (const broken of invariant.check(value)) context.addIssue(customIssue(broken, value, true));
      }, whenValid(invariant.fields)),
    );
  }
  return schema;
}

/** A rule over a single value, with the same kind of issue as an {@link Invariant}. */
export function rule<A>(
  holds: (value: A) => boolean,
  issue: Omit<Broken, 'path'>,
): (value: A, context: z.core.$RefinementCtx<A>) => void {
  return (value, context) => {
    if (!holds(value)) context.addIssue(customIssue({ ...issue, path: [] }, value, false));
  };
}

function customIssue(broken: Broken, input: unknown, acrossFields: boolean) {
  const { code, path, message, remedy, params } = broken;
  return {
    code: 'custom' as const,
    path: [...path],
    message,
    params: { code, remedy, params, acrossFields },
    input,
    continue: true,
  };
}

function whenValid(fields: readonly string[]) {
  return {
    when: (payload: z.core.ParsePayload): boolean =>
      typeof payload.value === 'object' &&
      payload.value !== null &&
      payload.issues.every((issue) => {
        // Fields that contradict each other are valid by themselves: further rules can still be judged.
        if (issue.code === 'custom' && issue.params?.['acrossFields'] === true) return true;
        const first = issue.path?.[0];
        return first !== undefined && !fields.includes(String(first));
      }),
  };
}
