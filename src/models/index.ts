export * from './availability.js';
export * from './ids.js';
export * from './moments.js';
export * from './participant.js';
export * from './stage.js';
export * from './states.js';
export * from './text.js';
export * from './vocabulary.js';
