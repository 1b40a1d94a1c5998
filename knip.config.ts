import type { KnipConfig } from 'knip';
import { entries } from './scripts/entries.mjs';

export default {
  entry: [
    ...entries.map(({ source }) => source),
    'test/types/**/*.test-d.ts',
    'test/consumer/*.{ts,mjs,cjs}',
    'examples/*/main.ts',
    'scripts/*.mjs',
  ],
  project: ['src/**/*.ts', 'test/**/*.{ts,mjs,cjs}', 'examples/**/*.ts', 'scripts/**/*.mjs'],
  // They draw the charts in the tests of src/charts, the next room to be built.
  ignoreDependencies: ['vega', 'vega-lite'],
} satisfies KnipConfig;
