import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../examples/program-year/runProgram.js';

/** A folder of its own under the system's temporary folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'program-year-'));
}

/** What the program said and wrote. */
export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  readonly folder: string;
  /** A file that it wrote. */
  readonly file: (name: string) => string;
}

/** Runs the program in this process, with a clock that stands still. */
export async function run(args: readonly string[], { colored = false } = {}): Promise<Run> {
  const folder = temporaryFolder();
  let out = '';
  let err = '';
  const exitCode = await runProgram(args.includes('--out') ? args : [...args, '--out', folder], {
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
    colored,
    now: () => 0,
  });
  return { exitCode, out, err, folder, file: (name) => readFileSync(join(folder, name), 'utf8') };
}

/** Writes files and gives their paths. */
export function filesOf<Name extends string>(
  contents: Readonly<Record<Name, string | Uint8Array>>,
): Record<Name, string> {
  const folder = temporaryFolder();
  const paths = Object.entries<string | Uint8Array>(contents).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return [name, join(folder, name)];
  });
  return Object.fromEntries(paths);
}
