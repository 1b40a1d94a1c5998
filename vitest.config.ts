import { defineConfig } from 'vitest/config';
import { entries, root } from './scripts/entries.mjs';

export default defineConfig({
  resolve: {
    alias: entries.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: `${root}${source}`,
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Generous, so that a busy machine does not decide what passes.
    testTimeout: 30_000,
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Faces only re-export; workers run outside the process that measures.
      exclude: ['src/**/index.ts', 'src/**/worker.ts'],
      reporter: ['text-summary', 'lcov', 'json-summary'],
      thresholds: { lines: 95, branches: 92, functions: 95, statements: 95 },
    },
  },
});
