/** A block of TypeScript in the documentation. */
export interface Fence {
  /** Path of the page or source file, as the reader of a failure should see it. */
  readonly file: string;
  /** Line of the first line of code, counted from 1. */
  readonly line: number;
  readonly code: readonly string[];
  /** The fence goes on where the one before it on the same page ended. */
  readonly continues: boolean;
  /** False for a fence that is only type-checked. */
  readonly runs: boolean;
}

/**
 * Every `ts` fence of a markdown page, or of the doc comments of a `.ts` file. A fence may say `ts continue` or
 * `ts no-run`; any other word after `ts` is an error, so that a misspelt one does not pass for a working example.
 */
export function extractFences(file: string, text: string): Fence[] {
  const lines = file.endsWith('.ts') ? docCommentLines(text) : text.split('\n');
  const fences: Fence[] = [];
  for (let i = 0; i < lines.length; i++) {
    const opening = /^( *)(`{3,})(.*)$/.exec(lines[i] ?? '');
    if (opening === null) continue;
    const [, indent = '', ticks = '', info = ''] = opening;
    const start = i + 1;
    do i++;
    while (lines[i] !== undefined && !closes(lines[i], ticks));
    if (lines[i] === undefined) throw new Error(`${file}:${start}: this fence is never closed`);
    const words = info.trim().split(/\s+/);
    if (words[0] !== 'ts') continue;
    fences.push({
      file,
      line: start + 1,
      code: lines
        .slice(start, i)
        .map((line) => (line ?? '').replace(new RegExp(`^ {0,${indent.length}}`), '')),
      ...readWords(words.slice(1), `${file}:${start}`),
    });
  }
  return fences;
}

/** The lines of a source file, reduced to the text of its doc comments; `undefined` elsewhere. */
function docCommentLines(text: string): (string | undefined)[] {
  let inside = false;
  return text.split('\n').map((line) => {
    const begins = !inside && /^\s*\/\*\*/.test(line);
    if (!inside && !begins) return undefined;
    inside = !line.includes('*/');
    return inside ? line.replace(/^\s*\/?\*+ ?/, '') : undefined;
  });
}

function closes(line: string | undefined, ticks: string): boolean {
  const found = /^ *(`{3,}) *$/.exec(line ?? '');
  return found?.[1] !== undefined && found[1].length >= ticks.length;
}

function readWords(words: readonly string[], where: string): Pick<Fence, 'continues' | 'runs'> {
  const unknown = words.filter((word) => word !== 'continue' && word !== 'no-run');
  if (unknown.length > 0) throw new Error(`${where}: "${unknown.join(' ')}" means nothing after \`ts\``);
  return { continues: words.includes('continue'), runs: !words.includes('no-run') };
}
