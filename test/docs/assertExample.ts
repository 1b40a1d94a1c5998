import { AssertionError, deepStrictEqual } from 'node:assert/strict';

/** What `actual // => expected` means: deep equality, strict about types, `-0` and missing properties. */
export function assertExample(where: string, actual: unknown, expected: unknown): void {
  try {
    deepStrictEqual(actual, expected);
  } catch (error) {
    const difference = error instanceof AssertionError ? error.message : String(error);
    throw new Error(`${where}: the example says otherwise. ${difference}`);
  }
}
