import { defineConfig } from 'tsup';
import { entries } from './scripts/entries.mjs';

export default defineConfig({
  // Flat output: every file in dist/ itself, so that the CommonJS shim for import.meta.url and
  // `new URL('./worker.js', import.meta.url)` agree on where they are.
  entry: {
    ...Object.fromEntries(entries.map(({ name, source }) => [name, source])),
    // Not an entry for users: matchMentorsAsync starts it by its address.
    worker: 'src/matching/workers/worker.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  // tsup passes baseUrl to TypeScript, which 6.0 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Shared chunks keep zod's schemas out of the entries that do not need them.
  splitting: true,
  sourcemap: true,
  clean: true,
  shims: true,
  // fp-ts has no exports map, so Node cannot load 'fp-ts/Either' as an ES module: it is bundled in.
  noExternal: [/^fp-ts(\/|$)/],
});
