import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Import, readImports } from './readImports.js';

/** A file of `src`: its path from there, such as `matching/matchMentors.ts`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What each room may import besides itself, at run time. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  kernel: [],
  models: ['core'],
  time: ['core', 'models', 'kernel'],
  ...Object.fromEntries(
    ['matching', 'goals', 'scheduling', 'support', 'evaluation', 'interop', 'charts', 'testing'].map(
      (room) => [room, ['core', 'models', 'time', 'kernel']],
    ),
  ),
};

/** Rooms that describe the results of the features, so may import types of them. */
const MAY_IMPORT_TYPES_OF_FEATURES = ['interop', 'charts', 'testing'];
const FEATURES = ['matching', 'goals', 'scheduling', 'support', 'evaluation'];
const KNOW_ZOD = ['models', 'interop', 'testing'];
const TYPES_OF_ZOD_ONLY = 'core/decode.ts';
const RUNS_ON_NODE = /(^|\/)(node|worker)\.ts$/;
const BUILT_IN = new Set(builtinModules);

/** Every import of a file that the house rules forbid, as `path:line: reason`. */
export function forbiddenImports({ path, text }: SourceFile): string[] {
  return readImports(text).flatMap((found) => {
    const reason = found.specifier.startsWith('.') ? wrongFile(path, found) : wrongPackage(path, found);
    return reason === undefined ? [] : [`${path}:${found.line}: ${reason}`];
  });
}

function wrongFile(path: string, { specifier, typeOnly }: Import): string | undefined {
  const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
  const [from, to] = [roomOf(path), roomOf(target)];
  if (target.startsWith('../')) return `${specifier} is outside src`;
  if (to === '') return 'nobody imports the face of the whole library';
  if (isFace(target) && from !== '' && !(isFace(path) && from === to))
    return `${target} is a face: import the file`;
  if (from === '' || from === to) return undefined;
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return `${from} is not a room of the house`;
  if (allowed.includes(to)) return undefined;
  if (typeOnly && MAY_IMPORT_TYPES_OF_FEATURES.includes(from) && FEATURES.includes(to)) return undefined;
  return `${from} may not import ${to}`;
}

function wrongPackage(path: string, { specifier, typeOnly, namespace }: Import): string | undefined {
  const [name = '', ...subpath] = specifier.split('/');
  if (name === 'peer-support-kit') return 'the library does not import itself by name';
  if (name.startsWith('node:') || BUILT_IN.has(name)) {
    return RUNS_ON_NODE.test(path) ? undefined : `${specifier} exists in Node only`;
  }
  if (name === 'zod') {
    if (!KNOW_ZOD.includes(roomOf(path)) && path !== TYPES_OF_ZOD_ONLY) return 'zod stays at the door';
    if (path === TYPES_OF_ZOD_ONLY && !typeOnly) return 'only types of zod here';
    if (!namespace || subpath.length > 0) return "write import * as z from 'zod'";
  }
  if (name === 'date-fns' || name === 'fp-ts') {
    const isDirect = subpath.length === 1 && subpath[0] !== 'lib' && subpath[0] !== 'es6';
    return isDirect ? undefined : `import ${name} by its subpath, such as ${name}/module`;
  }
  return undefined;
}

/** The first folder of a path; `''` for what lies in `src` itself. */
function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function isFace(path: string): boolean {
  return posix.basename(path) === 'index.ts';
}
