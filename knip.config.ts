import type { KnipConfig } from 'knip';
import { entries } from './scripts/entries.mjs';

export default {
  entry: [
    ...entries.map(({ source }) => source),
    'test/types/**/*.test-d.ts',
    'test/consumer/*.{ts,mjs,cjs}',
    'examples/*/main.ts',
    'examples/*/makeSample.ts',
    'scripts/*.mjs',
  ],
  project: ['src/**/*.ts', 'test/**/*.{ts,mjs,cjs}', 'examples/**/*.ts', 'scripts/**/*.{ts,mjs}'],
} satisfies KnipConfig;
