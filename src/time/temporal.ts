import { Temporal as Polyfill } from 'temporal-polyfill';

/** The platform's own Temporal where it has one, otherwise the polyfill: the answers are the same. */
export const Temporal: typeof Polyfill =
  (globalThis as { readonly Temporal?: typeof Polyfill }).Temporal ?? Polyfill;
