import { readFileSync } from 'node:fs';
import { fail, type Outcome, succeed } from 'peer-support-kit';

/** The bytes of a file, or in a sentence why there are none. */
export function readBytes(file: string): Outcome<Uint8Array> {
  try {
    return succeed(readFileSync(file));
  } catch (error) {
    return fail({
      code: 'unreadable_file',
      message: `${file} cannot be read: ${explain(error)}.`,
      remedy: 'Check the name and the folder.',
    });
  }
}

/** What went wrong with a file, without the machine's words for it where there are better ones. */
export function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && EXPLANATION[code]) || message;
}

const EXPLANATION: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EEXIST: 'a file of that name is in the way',
};
