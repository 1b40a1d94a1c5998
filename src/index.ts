/**
 * Everything in one place: the words that all entries share, listed here, and all that the other entries export.
 *
 * @module peer-support-kit
 */
export * from './core/clock.js';
export * from './core/decode.js';
export type { DeepReadonly } from './core/deepReadonly.js';
export * from './core/issue.js';
export * from './core/outcome.js';
export * from './core/random.js';
export * from './interop/index.js';
export * from './kernel/index.js';
export * from './matching/index.js';
export * from './models/index.js';
