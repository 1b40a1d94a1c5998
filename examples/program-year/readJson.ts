import { fail, type Outcome, succeed } from 'peer-support-kit';
import { inFile } from './inFile.js';
import { readBytes } from './readBytes.js';

/** The value in a JSON file, not yet checked. */
export function readJson(file: string): Outcome<unknown> {
  const bytes = readBytes(file);
  if (bytes._tag === 'Left') return bytes;
  try {
    return succeed(JSON.parse(new TextDecoder().decode(bytes.right)));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const remedy = 'Look for a missing comma, quotation mark or bracket.';
    return inFile(file, fail({ code: 'not_json', message: `This is not JSON: ${detail}.`, remedy }));
  }
}
