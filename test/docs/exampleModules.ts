import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractFences, type Fence } from './extractFences.js';
import { insertAssertions } from './insertAssertions.js';

/** One or more fences as a module of its own, each line of code on the line that it has in the documentation. */
export interface ExampleModule {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly runs: boolean;
}

/** Goes on line 1, which is free: the code of a fence cannot begin before line 2. */
const header = "import { assertExample } from '../../docs/assertExample.js';";

const generated = fileURLToPath(new URL('../.generated/', import.meta.url));

/** The fences of one file as modules, with their assertions in place. */
export function exampleModules(file: string, text: string): ExampleModule[] {
  return joinContinued(extractFences(file, text)).map((fences) => {
    const [first] = fences as [Fence, ...Fence[]];
    const lines: string[] = [];
    for (const { line, code } of fences) {
      while (lines.length < line - 1) lines.push('');
      lines.push(...code);
    }
    const code = `${header}${insertAssertions(lines.join('\n'), file)}\n`;
    return { file, line: first.line, code, runs: fences.every(({ runs }) => runs) };
  });
}

function joinContinued(fences: readonly Fence[]): Fence[][] {
  const groups: Fence[][] = [];
  for (const fence of fences) {
    if (!fence.continues) groups.push([fence]);
    else if (groups.length > 0) groups.at(-1)?.push(fence);
    else throw new Error(`${fence.file}:${fence.line}: there is no fence to continue`);
  }
  return groups;
}

/**
 * Writes modules into a folder of their own under `test/.generated` and tells where each one went. Leaves files
 * alone that already are as they should be, so that a watching test runner comes to rest.
 */
export function writeModules(folder: string, modules: readonly ExampleModule[]): Map<string, ExampleModule> {
  const directory = `${generated}${folder}/`;
  mkdirSync(directory, { recursive: true });
  const written = new Map<string, ExampleModule>();
  for (const module of modules) {
    written.set(`${directory}${module.file.replaceAll(/[^\w.-]/g, '-')}.L${module.line}.ts`, module);
  }
  for (const name of readdirSync(directory)) {
    if (!written.has(directory + name)) rmSync(directory + name);
  }
  for (const [path, { code }] of written) {
    if (readIfPresent(path) !== code) writeFileSync(path, code);
  }
  return written;
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
