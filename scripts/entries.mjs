import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * One public door of the package.
 *
 * @typedef {object} Entry
 * @property {string} specifier what users import, such as `peer-support-kit/matching`
 * @property {string} name file name in dist, without its ending
 * @property {string} source path of the source file, relative to the root of the repository
 */

/** Rooms that are published under another name than their folder's. @type {Readonly<Record<string, string>>} */
const FOLDER_OF = { solvers: 'kernel' };

/** The root of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** The manifest; its `exports` are the one list of entries that every tool here works from. */
export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** @type {readonly Entry[]} */
export const entries = Object.entries(manifest.exports)
  .filter(([subpath]) => subpath !== './package.json')
  .map(([subpath, target]) => ({
    specifier: subpath.replace('.', manifest.name),
    name: basename(target.import.default, '.js'),
    source: sourceOf(subpath),
  }));

/** @param {string} subpath */
function sourceOf(subpath) {
  const [room = '', ...rest] = subpath.split('/').slice(1);
  const path = ['src', ...(room === '' ? [] : [FOLDER_OF[room] ?? room]), ...rest].join('/');
  return existsSync(`${root}${path}.ts`) ? `${path}.ts` : `${path}/index.ts`;
}
