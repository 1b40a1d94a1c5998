import { entries, manifest } from './scripts/entries.mjs';

/** The most that all of an entry may weigh, with its dependencies, minified and compressed by brotli. */
const LIMIT_OF = new Map([
  ['index', '130 kB'],
  ['models', '56 kB'],
  ['matching', '60 kB'],
  ['solvers', '16 kB'],
  ['interop', '60 kB'],
]);

/** Packages that a program must not carry unless it parses data, reads tables or compares time zones. */
const HEAVY = ['zod', 'papaparse', 'temporal-polyfill'];

/** @typedef {{ outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> }} Metafile */
/** @typedef {{ onEnd: (callback: (result: { metafile?: Metafile }) => object) => void }} Build */

const wholeEntries = entries.map(({ specifier, name }) => {
  const limit = LIMIT_OF.get(name);
  if (limit === undefined) throw new Error(`.size-limit.mjs: give ${specifier} a limit`);
  return { name: specifier, path: `dist/${name}.js`, import: '*', limit, modifyEsbuildConfig: quiet };
});

export default [
  ...wholeEntries,
  lightImport('index', 'createRandom', '1 kB'),
  lightImport('index', 'matchMentors', '24 kB'),
  lightImport('matching', 'matchMentors', '24 kB'),
  lightImport('solvers', 'assignSparse', '9 kB'),
];

/**
 * One function of an entry, which must weigh little and pull in none of the heavy packages.
 *
 * @param {string} entry
 * @param {string} symbol
 * @param {string} limit
 */
function lightImport(entry, symbol, limit) {
  const plugins = [{ name: 'without-heavy-packages', setup: failOnHeavyPackages }];
  return {
    name: `${entry === 'index' ? manifest.name : `${manifest.name}/${entry}`}: { ${symbol} }`,
    path: `dist/${entry}.js`,
    import: `{ ${symbol} }`,
    limit,
    modifyEsbuildConfig: (/** @type {object} */ config) => ({ ...quiet(config), plugins }),
  };
}

/** Shared chunks without effects are what `sideEffects: false` is for. @param {object} config */
function quiet(config) {
  return { ...config, logOverride: { 'ignored-bare-import': 'silent' } };
}

/** Makes the build fail when any byte of a heavy package stays in the bundle. @param {Build} build */
function failOnHeavyPackages(build) {
  build.onEnd(({ metafile }) => {
    const kept = Object.values(metafile?.outputs ?? {})
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    const heavy = HEAVY.filter((name) => kept.some(([path]) => path.includes(`node_modules/${name}/`)));
    return { errors: heavy.map((name) => ({ text: `${name} is in the bundle` })) };
  });
}
