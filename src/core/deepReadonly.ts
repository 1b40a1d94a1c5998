/**
 * A type all of whose properties and elements are read-only, so that frozen and `as const` data is welcome.
 *
 * @category Core
 * @since 0.1.0
 */
export type DeepReadonly<T> = T extends readonly (infer A)[]
  ? readonly DeepReadonly<A>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
