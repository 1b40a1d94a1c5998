import { fail, type Outcome, succeed } from '../core/outcome.js';

/**
 * How bytes become characters. A byte order mark in the file wins over what is asked for.
 *
 * @category CSV
 * @since 0.1.0
 */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const BYTE_ORDER_MARK = '\ufeff';
const SAMPLE_LENGTH = 8000;
const MOST_CONTROL_CHARACTERS = 0.3;

/**
 * The characters of a file, without the byte order mark. Bytes that the encoding does not know become U+FFFD, so
 * that only the rows with damaged characters need to be turned down, not the file.
 *
 * A file counts as binary when its first 8,000 characters hold a NUL, as git has it, or when more than three in ten of
 * them are control characters.
 */
export function decodeText(
  input: string | Uint8Array,
  encoding: TextEncoding = 'utf-8',
): Outcome<string, 'not_text'> {
  const text =
    typeof input === 'string' ? input : new TextDecoder(markedEncoding(input) ?? encoding).decode(input);
  if (looksBinary(text.slice(0, SAMPLE_LENGTH))) {
    return fail({
      code: 'not_text',
      message: 'This is not a text file.',
      remedy: 'If it is a workbook, open it and save it as "CSV UTF-8".',
    });
  }
  return succeed(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
}

function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function looksBinary(sample: string): boolean {
  if (sample.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\x01-\x08\x0b\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > sample.length * MOST_CONTROL_CHARACTERS;
}
