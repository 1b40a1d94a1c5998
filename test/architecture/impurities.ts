import ts from 'typescript';
import type { SourceFile } from './importRules.js';

/** Members that give another answer on the next call, or on another machine. */
const IMPURE_MEMBERS = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'Temporal.Now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

/** Accessors of Date that answer in the time zone of the machine. */
const LOCAL_TIME =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset)$/;

/** Every place that reads the clock, chance or the time zone of the machine, as `path:line: reason`. */
export function impurities({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];

  function visit(node: ts.Node): void {
    const reason = impurityOf(node);
    if (reason !== undefined) {
      found.push(
        `${path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}: ${reason}`,
      );
    }
    ts.forEachChild(node, visit);
  }

  visit(source);
  return found;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText().replaceAll(/^globalThis\.|\s/g, '');
    if (IMPURE_MEMBERS.has(name)) return `${name} makes the result depend on when or where it runs`;
    if (LOCAL_TIME.test(node.name.text)) return `${node.name.text} depends on the machine's time zone`;
  }
  const callsDate =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
  if (!callsDate) return undefined;
  const count = node.arguments?.length ?? 0;
  if (ts.isCallExpression(node) || count === 0) return 'Date without an instant reads the clock';
  return count > 1 ? "Date from parts depends on the machine's time zone" : undefined;
}
