import { Temporal as Polyfill } from 'temporal-polyfill';

/**
 * The platform's own Temporal where it has one, otherwise the polyfill: the answers are the same. Marked as pure,
 * because a bundler cannot know that reading a global has no effect and would keep the polyfill in every program.
 */
export const Temporal: typeof Polyfill = /* @__PURE__ */ (() =>
  (globalThis as { readonly Temporal?: typeof Polyfill }).Temporal ?? Polyfill)();
