import type { Outcome } from 'peer-support-kit';

/** Where the program speaks: the real terminal, or a list of lines in a test. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly colored: boolean;
  /** Milliseconds from some moment on. */
  readonly now: () => number;
}

/** The terminal of this process; colors only where someone looks, and not against NO_COLOR. */
export function processTerminal(): Terminal {
  return {
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    colored: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
    now: () => performance.now(),
  };
}

type Style = 'bold' | 'dim';

/** One line of text, in a style where there are colors. */
export function styled({ colored }: Terminal, text: string, style?: Style): string {
  const plain = withoutControls(text);
  return colored && style !== undefined ? `\u001b[${CODE[style]}m${plain}\u001b[0m` : plain;
}

const CODE: Readonly<Record<Style, number>> = { bold: 1, dim: 2 };

/** A cell of a spreadsheet must not be able to steer the terminal. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

const WIDTH = 80;

/** Breaks a text into lines of at most 80 columns; every line but the first is indented by so many blanks more. */
export function wrap(text: string, indent: number, hanging = 0): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(indent + hanging);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Runs a step of the program: says what it is, what came of it, and how long it took. */
export async function step<A>(
  terminal: Terminal,
  name: string,
  run: () => Outcome<A> | Promise<Outcome<A>>,
  describe: (result: A) => string,
): Promise<Outcome<A>> {
  terminal.write(`  ${name.padEnd(10)}`);
  const start = terminal.now();
  const outcome = await run();
  const took = `${Math.round(terminal.now() - start)} ms`;
  const text = outcome._tag === 'Left' ? 'not possible' : describe(outcome.right);
  terminal.write(`${text.padEnd(WIDTH - 13 - took.length)} ${took}\n`);
  return outcome;
}
