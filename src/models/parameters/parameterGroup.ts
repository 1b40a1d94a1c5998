import type { PracticeParameter } from './parameter.js';

/** A practice parameter whose value has a known type. @category Practice parameters @since 0.1.0 */
export type Parameter<Value> = Readonly<Omit<PracticeParameter, 'value'>> & { readonly value: Value };

/** One subject's defaults, by name, each typed by its value: a number, say, not the 14 that a program may replace. */
export function parameterGroup<Values>(
  group: {
    readonly [Name in keyof Values]: Parameter<Values[Name]>;
  },
): { readonly [Name in keyof Values]: Parameter<Readonly<Values[Name]>> } {
  return group;
}
