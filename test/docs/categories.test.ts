import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries, root } from '../../scripts/entries.mjs';

const catchAll = ['*', 'Other'];

/** The categories that the reference lists, in their order. */
const listed: readonly string[] = JSON.parse(
  readFileSync(`${root}typedoc.json`, 'utf8'),
).categoryOrder.filter((name: string) => !catchAll.includes(name));

/** What the package exports, with its categories; what it passes on from its dependencies is left out. */
function publicSymbols(): { name: string; categories: string[] }[] {
  const files = entries.map(({ source }) => root + source);
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, noLib: true };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const face = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
    return checker
      .getExportsOfModule(face)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter(({ declarations = [] }) =>
        declarations.some((node) => node.getSourceFile().fileName.startsWith(`${root}src/`)),
      )
      .map((symbol) => ({ name: symbol.name, categories: categoriesOf(symbol) }));
  });
}

function categoriesOf(symbol: ts.Symbol): string[] {
  return symbol
    .getJsDocTags()
    .filter(({ name }) => name === 'category')
    .map(({ text = [] }) => ts.displayPartsToString(text).trim());
}

describe('the categories of the reference', () => {
  const symbols = publicSymbols();

  it('are found', () => {
    expect(symbols).toContainEqual({ name: 'matchMentors', categories: ['Matching'] });
    expect(symbols).toContainEqual({ name: 'Mentor', categories: ['People'] });
  });

  it('hold every public symbol once, under a name that typedoc.json lists', () => {
    const astray = symbols.filter(
      ({ categories: [category, second] }) => second !== undefined || !listed.includes(category ?? ''),
    );
    expect(astray).toEqual([]);
  });

  it('are never empty', () => {
    const used = new Set(symbols.flatMap(({ categories }) => categories));
    expect(listed.filter((name) => !used.has(name))).toEqual([]);
  });
});
