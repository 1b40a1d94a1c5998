// Packs the package, installs it into an empty folder as a user would, and uses it from there: from Node by import
// and by require, and from TypeScript. Needs a build. Prints a line per check and, last, how many passed and failed.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { entries, manifest, root } from '../../scripts/entries.mjs';
import { packagesOf } from './packagesOf.mjs';

/** Entries that read data from outside, so may load zod. */
const PARSING_ENTRIES = ['index', 'models', 'interop', 'testing'];
const ONLY_FOR_PARSING = ['zod', 'papaparse'];

const SHIPPED =
  /^(dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)(\.map)?|package\.json|LICENSE|README\.md|CHANGELOG\.md|THIRD-PARTY-LICENSES\.md)$/;
const EXPECTED = ['package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD-PARTY-LICENSES.md'];

// What npm tells its scripts about its own run, such as --dry-run, is not meant for the npm of these tests.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
const home = mkdtempSync(join(tmpdir(), 'peer-support-kit-consumer-'));
const specifiers = entries.map(({ specifier }) => specifier);
let passed = 0;
let failed = 0;

try {
  const tarball = await pack();
  await run(
    'npm',
    ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'],
    home,
  );
  const [imported, required] = [await runInNode('withImport.mjs'), await runInNode('withRequire.cjs')];
  checkBothWorlds(imported, required);
  checkPackages();
  await pasteQuickStarts();
  await Promise.all([
    typeCheck('node16, ES module', 'types.mts', { module: 'node16' }),
    typeCheck('node16, CommonJS', 'types.cts', { module: 'node16' }),
  ]);
  await typeCheck('bundler', 'types.ts', { module: 'esnext', moduleResolution: 'bundler' });
} catch (error) {
  record('the checks run to their end', outputOf(error));
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Makes the folder of the consumer and packs into it; gives the name of the tarball. */
async function pack() {
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const file of ['stories.cjs', 'withImport.mjs', 'withRequire.cjs']) copyTo(file, file);
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', home],
    root,
  );
  const [{ filename, files }] = JSON.parse(stdout);
  const paths = files.map((/** @type {{ path: string }} */ file) => file.path);
  const wrong = [
    ...paths
      .filter((/** @type {string} */ path) => !SHIPPED.test(path))
      .map((/** @type {string} */ path) => `${path} is in it`),
    ...EXPECTED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
  ];
  record('the tarball holds the build and the notices, nothing else', wrong.join('\n'));
  return join(home, filename);
}

/**
 * Runs a consumer and records its checks.
 *
 * @param {string} file
 * @returns {Promise<Map<string, { file: string, names: string[] }>>} the entries that it could load
 */
async function runInNode(file) {
  const loaded = new Map();
  const { stdout } = await run(process.execPath, [file, JSON.stringify(specifiers)], home);
  for (const line of stdout.trim().split('\n')) {
    const { name, error, specifier, ...facts } = JSON.parse(line);
    record(`${file}: ${name}`, error);
    if (specifier !== undefined) loaded.set(specifier, facts);
  }
  return loaded;
}

/**
 * Both ways must reach the same names, each in its own kind of file.
 *
 * @param {Awaited<ReturnType<typeof runInNode>>} imported
 * @param {Awaited<ReturnType<typeof runInNode>>} required
 */
function checkBothWorlds(imported, required) {
  for (const specifier of specifiers) {
    const [esm, cjs] = [imported.get(specifier), required.get(specifier)];
    const isSame =
      esm?.file.endsWith('.js') && cjs?.file.endsWith('.cjs') && esm.names.join() === cjs.names.join();
    record(
      `${specifier} exports the same by import and by require`,
      isSame ? undefined : JSON.stringify({ esm, cjs }),
    );
  }
}

/** Pastes each example of the README into a file of its own and runs it in Node, which resolves less than a bundler. */
async function pasteQuickStarts() {
  const fences = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)];
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  for (const [index, [, fence = '']] of fences.entries()) {
    const file = `quickStart${index + 1}.mjs`;
    writeFileSync(join(home, file), ts.transpileModule(fence, { compilerOptions }).outputText);
    const error = await run(process.execPath, [file], home).then(() => undefined, outputOf);
    record(`example ${index + 1} of the README runs as pasted`, error);
  }
  record('the README has examples', fences.length > 0 ? undefined : 'there are none');
}

/** An entry loads only packages that are declared, and zod only where data comes in. */
function checkPackages() {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  for (const { specifier, name } of entries) {
    const used = ['js', 'cjs'].flatMap((ending) => packagesOf(`${root}dist/`, `${name}.${ending}`));
    const wrong = used.filter(
      (used) =>
        !declared.includes(used) || (!PARSING_ENTRIES.includes(name) && ONLY_FOR_PARSING.includes(used)),
    );
    record(`${specifier} loads only what it may`, wrong.join(', '));
  }
}

/**
 * Compiles the TypeScript consumer without skipping the check of declarations.
 *
 * @param {string} name
 * @param {string} file
 * @param {object} options
 */
async function typeCheck(name, file, options) {
  const folder = join(home, name.replaceAll(/\W+/g, '-'));
  const compilerOptions = {
    ...{ target: 'es2022', lib: ['es2023', 'dom'], types: [], noEmit: true },
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
    ...options,
  };
  mkdirSync(folder);
  copyTo('types.ts', join(folder, file));
  const everything = specifiers.map((specifier, i) => `export * as entry${i} from '${specifier}';\n`);
  const all = file.replace('types', 'all');
  writeFileSync(join(folder, all), everything.join(''));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file, all] }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const error = await run(process.execPath, [compiler, '-p', folder], home).then(() => undefined, outputOf);
  record(`TypeScript ${name}`, error);
}

/**
 * @param {string} file
 * @param {string} target
 */
function copyTo(file, target) {
  copyFileSync(new URL(file, import.meta.url), target.startsWith(home) ? target : join(home, target));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  return promisify(execFile)(command, args, { cwd, env, timeout: 180_000, maxBuffer: 2 ** 26 });
}

/** @param {any} error */
function outputOf(error) {
  return [error.message, error.stdout, error.stderr].filter(Boolean).join('\n');
}

/**
 * @param {string} name
 * @param {string | undefined} error nothing, or nothing to say, when the check passed
 */
function record(name, error) {
  if (error) failed++;
  else passed++;
  console.log(`${error ? 'FAIL' : 'ok  '} ${name}`);
  if (error) console.log(error.replaceAll(/^/gm, '     '));
}
