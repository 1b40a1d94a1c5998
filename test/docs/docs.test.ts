import { beforeAll, describe, expect, it } from 'vitest';
import { assertExample } from './assertExample.js';
import { type ExampleModule, exampleModules, writeModules } from './exampleModules.js';
import { extractFences } from './extractFences.js';
import { insertAssertions } from './insertAssertions.js';
import { runModule } from './runModule.js';
import { typeErrors } from './typeErrors.js';

const fence = (code: string, info = 'ts') => `\`\`\`${info}\n${code}\n\`\`\``;

describe('extractFences', () => {
  it('finds the ts fences of a page, and where they are', () => {
    const page = ['# Title', fence('one();'), fence('npm test', 'sh'), fence('two();\nthree();')].join('\n');
    expect(extractFences('page.md', page)).toEqual([
      { file: 'page.md', line: 3, code: ['one();'], continues: false, runs: true },
      { file: 'page.md', line: 9, code: ['two();', 'three();'], continues: false, runs: true },
    ]);
  });

  it('finds those of doc comments only, without the stars', () => {
    const source = [
      'const text = `',
      '```ts',
      'notAnExample();',
      '```',
      '`;',
      '  /**',
      '   * Says something.',
      '   * ```ts',
      '   * call({',
      '   *   deep: 2 * 3,',
      '   * });',
      '   * ```',
      '   */',
    ].join('\n');
    const [found, ...others] = extractFences('source.ts', source);
    expect(found).toMatchObject({ line: 9, code: ['call({', '  deep: 2 * 3,', '});'] });
    expect(others).toEqual([]);
  });

  it('takes a fence out of a list, and one with more ticks as one', () => {
    const list = ['1. Do this:', '   ```ts', '   if (true) {', '     go();', '   }', '   ```'].join('\n');
    expect(extractFences('page.md', list)[0]?.code).toEqual(['if (true) {', '  go();', '}']);
    const nested = ['````md', fence('shown();'), '````'].join('\n');
    expect(extractFences('page.md', nested)).toEqual([]);
  });

  it('reads continue and no-run, and rejects other words', () => {
    expect(extractFences('page.md', fence('x', 'ts continue'))[0]).toMatchObject({
      continues: true,
      runs: true,
    });
    expect(extractFences('page.md', fence('x', 'ts no-run'))[0]).toMatchObject({
      continues: false,
      runs: false,
    });
    expect(() => extractFences('page.md', fence('x', 'ts norun'))).toThrow(
      'page.md:1: "norun" means nothing',
    );
  });

  it('rejects a fence that is never closed, also at the end of a comment', () => {
    expect(() => extractFences('page.md', 'text\n```ts\nx')).toThrow('page.md:2: this fence is never closed');
    const comments = ['/**', ' * ```ts', ' * one();', ' */', '/**', ' * ```', ' */'].join('\n');
    expect(() => extractFences('source.ts', comments)).toThrow('source.ts:2: this fence is never closed');
  });
});

describe('insertAssertions', () => {
  it.each([
    ['on the same line', 'f(1) // => 2'],
    ['after a semicolon', 'f(1); // => 2'],
    ['on the next line', 'f(1)\n// => 2'],
    ['behind console.log', 'console.log(f(1)); // => 2'],
  ])('takes a value %s', (_, code) => {
    const [assertion = '', ...others] = insertAssertions(code, 'page.md').split('\n');
    expect(assertion).toMatch(/^assertExample\("page\.md:[12]", f\(1\), \(2\)\);/);
    expect(others.every((line) => line.startsWith('//'))).toBe(true);
  });

  it('takes a value over several lines, and no more than the value', () => {
    const code = ['f()', '// => [', '//   { a: 1 },', '// ]', '// And this is prose.', 'g()'].join('\n');
    const lines = insertAssertions(code, 'page.md').split('\n');
    expect(lines[0]).toMatch(/^assertExample\("page\.md:2", f\(\), \(\[ \{ a: 1 \}, \]\)\);/);
    expect(lines[5]).toBe('g()');
  });

  it('compares a named constant, and what stands inside a block', () => {
    expect(insertAssertions('const x = f(); // => 2', 'page.md')).toContain(
      'assertExample("page.md:1", x, (2));',
    );
    expect(insertAssertions('if (ok) {\n  x // => 1\n}', 'page.md')).toContain(
      'assertExample("page.md:2", x, (1));',
    );
  });

  it('keeps every other line where it is', () => {
    const code = ['console.log(', '  f(1),', '); // => 2', 'last();'].join('\n');
    expect(insertAssertions(code, 'page.md').split('\n')[3]).toBe('last();');
  });

  it('rejects a value that would check nothing', () => {
    expect(() => insertAssertions('import "x";\n// => 2', 'page.md')).toThrow(
      'page.md:2: "// =>" follows no expression',
    );
    expect(() => insertAssertions('f()\n\n// => 2', 'page.md')).toThrow(
      'page.md:3: "// =>" follows no expression',
    );
    expect(() => insertAssertions('f() // => 2\n[...x] // => [1]', 'page.md')).toThrow('with a semicolon');
    expect(() => insertAssertions('const { x } = f(); // => 2', 'page.md')).toThrow(
      'page.md:1: "// =>" needs',
    );
    expect(() => insertAssertions('f() // => the first one', 'page.md')).toThrow(
      'page.md:1: "the first one" is not',
    );
    expect(() => insertAssertions('f() // =>', 'page.md')).toThrow('page.md:1: "" is not');
    expect(() => insertAssertions('f() // => [\ng()', 'page.md')).toThrow('page.md:1: "[" is not');
  });
});

describe('assertExample', () => {
  it('compares deeply and strictly', () => {
    expect(() => assertExample('page.md:1', { a: [1] }, { a: [1] })).not.toThrow();
    expect(() => assertExample('page.md:1', { a: 1 }, { a: '1' })).toThrow(
      'page.md:1: the example says otherwise',
    );
    expect(() => assertExample('page.md:1', { a: undefined }, {})).toThrow();
    expect(() => assertExample('page.md:1', -0, 0)).toThrow();
  });
});

describe('a planted page', () => {
  const page = [
    fence('const total: number = 1 + 1;\ntotal // => 2'),
    fence('total + 1 // => 3', 'ts continue'),
    fence("\nconst wrong: number = 'two';"),
    fence('await Promise.resolve([1, 2])\n// => [1, 3]'),
    fence("throw new RangeError('spilled');"),
    fence("throw new RangeError('never run');", 'ts no-run'),
  ].join('\n');
  let modules: [string, ExampleModule][] = [];
  let errors = new Map<string, string[]>();

  beforeAll(() => {
    const written = writeModules('planted', exampleModules('planted.md', page));
    modules = [...written];
    errors = typeErrors(written);
  }, 120_000);

  async function failureOf(index: number): Promise<string | undefined> {
    const [path, module] = modules[index] ?? [];
    if (path === undefined || module === undefined) throw new Error(`no module ${index}`);
    const [typeError] = errors.get(path) ?? [];
    if (typeError !== undefined || !module.runs) return typeError;
    return runModule(path, module).then(
      () => undefined,
      (error: Error) => error.message,
    );
  }

  it('becomes one module per fence that begins anew', () => {
    expect(modules.map(([, { line }]) => line)).toEqual([2, 9, 13, 17, 20]);
  });

  it('passes where it is true, over continued fences too', async () => {
    expect(await failureOf(0)).toBeUndefined();
  });

  it('fails on a type error, with its line', async () => {
    expect(await failureOf(1)).toMatch(/^planted\.md:10: TS2322: Type 'string' is not assignable/);
  });

  it('fails on a false value, with its line', async () => {
    expect(await failureOf(2)).toMatch(/^planted\.md:14: the example says otherwise/);
  });

  it('fails on a fence that throws, with the line of the fence', async () => {
    expect(await failureOf(3)).toBe('planted.md:17: the example throws: spilled');
  });

  it('does not run a fence that says no-run', async () => {
    expect(await failureOf(4)).toBeUndefined();
  });

  it('cannot begin with a fence that continues', () => {
    expect(() => exampleModules('planted.md', fence('x', 'ts continue'))).toThrow(
      'planted.md:2: there is no fence',
    );
  });
});
