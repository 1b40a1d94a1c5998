// Gets everything ready that is to be measured: the library, the packages, the native solvers.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const bench = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

export const cache = `${bench}.cache`;

/**
 * A copy of the build, so that all of a run measures the same one.
 *
 * @param {string} [dist] another build than the repository's
 */
export function copyLibrary(dist = `${root}dist`) {
  if (!existsSync(`${dist}/index.js`)) {
    console.log('Building the library ...');
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (newestIn(`${root}src`) > newestIn(dist)) {
    console.log(
      `Note: src/ has changed since ${dist} was built; \`npm run build\` first to measure what it is now.\n`,
    );
  }
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(`${cache}/library-`);
  cpSync(dist, copy, { recursive: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return {
    index: pathToFileURL(`${copy}/index.js`).href,
    solvers: pathToFileURL(`${copy}/solvers.js`).href,
  };
}

/** Installs the packages to measure against, as their lockfile has them, unless they are there. */
export function installPeers() {
  const installed = `${bench}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${bench}package-lock.json`).mtimeMs)
    return;
  console.log('Installing the packages to measure against ...');
  const args = ['ci', '--prefix', bench, '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: bench, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @param {string} folder */
function newestIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(`${folder}/${file}`).mtimeMs));
}
