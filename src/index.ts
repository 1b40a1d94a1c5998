export * from './core/clock.js';
export * from './core/decode.js';
export * from './core/issue.js';
export * from './core/outcome.js';
export * from './core/random.js';
export * from './kernel/index.js';
export * from './matching/index.js';
export * from './models/index.js';
