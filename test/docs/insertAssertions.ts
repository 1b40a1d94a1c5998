import ts from 'typescript';

/**
 * Turns `expression // => value` into a call of `assertExample`, the value on the same line or the next one and
 * as many comment lines as it takes to be complete. `const name = … // => value` and `console.log(…) // => value`
 * work too. Line numbers stay as they are.
 *
 * @throws Error for a `// =>` that follows no expression or holds no JavaScript expression: it would check nothing.
 */
export function insertAssertions(code: string, file: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const unused = new Set([...code.matchAll(/\/\/ =>/g)].map(({ index }) => index));
  const edits: Edit[] = [];

  function visit(node: ts.Node): void {
    ts.forEachChild(node, visit);
    if (!ts.isExpressionStatement(node) && !ts.isVariableStatement(node)) return;
    const arrow = arrowAfter(code, node.end);
    if (arrow === undefined) return;
    const where = `${file}:${lineAt(arrow)}`;
    const actual = comparedExpression(node);
    if (actual === undefined) throw new Error(`${where}: "// =>" needs one expression or one named constant`);
    unused.delete(arrow);
    const value = completeValue(code.slice(arrow + '// =>'.length), where);
    const check = `assertExample(${JSON.stringify(where)}, ${actual.getText(source)}, (${value}));`;
    edits.push(
      ts.isExpressionStatement(node)
        ? { start: node.getStart(source), end: node.end, text: check }
        : { start: node.end, end: node.end, text: `; ${check}` },
    );
  }

  visit(source);
  for (const position of unused) {
    const joined = /^.*\n\s*[[(`]/.test(code.slice(position));
    const hint = joined ? '; the next line continues this one: end it with a semicolon' : '';
    throw new Error(
      `${file}:${lineAt(position)}: "// =>" follows no expression, so it checks nothing${hint}`,
    );
  }
  return apply(code, edits);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the `// =>` begins that belongs to a statement ending at `end`. */
function arrowAfter(code: string, end: number): number | undefined {
  const found = /^[ \t]*\n?[ \t]*(?=\/\/ =>)/.exec(code.slice(end));
  return found === null ? undefined : end + found[0].length;
}

function comparedExpression(node: ts.ExpressionStatement | ts.VariableStatement): ts.Node | undefined {
  if (ts.isVariableStatement(node)) {
    const [declaration, second] = node.declarationList.declarations;
    return declaration !== undefined && second === undefined && ts.isIdentifier(declaration.name)
      ? declaration.name
      : undefined;
  }
  const { expression } = node;
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
  return isLog && expression.arguments.length === 1 ? expression.arguments[0] : expression;
}

/** The shortest run of comment lines that is a whole expression. */
function completeValue(text: string, where: string): string {
  const [first = '', ...following] = text.split('\n');
  let value = first.trim();
  for (const line of ['', ...following]) {
    if (line !== '') {
      const comment = /^\s*\/\/(.*)$/.exec(line);
      if (comment === null || /^\s*\/\/ =>/.test(line)) break;
      value += ` ${(comment[1] ?? '').trim()}`;
    }
    if (isExpression(value)) return value;
  }
  throw new Error(`${where}: "${first.trim()}" is not a JavaScript expression`);
}

function isExpression(text: string): boolean {
  // As an argument list of one: rules out both statements and `a, b`.
  const { diagnostics = [] } = ts.transpileModule(`void [(${text})];`, { reportDiagnostics: true });
  return text !== '' && diagnostics.length === 0;
}

function apply(code: string, edits: readonly Edit[]): string {
  let result = code;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
    const lost = result.slice(start, end).split('\n').length - text.split('\n').length;
    result = result.slice(0, start) + text + '\n'.repeat(Math.max(0, lost)) + result.slice(end);
  }
  return result;
}
