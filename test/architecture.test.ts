import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries, root } from '../scripts/entries.mjs';
import { forbiddenImports, type SourceFile } from './architecture/importRules.js';
import { impurities } from './architecture/impurities.js';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const sources: SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(src + path, 'utf8') }));

describe('the sources', () => {
  it('are read', () => {
    expect(sources.map(({ path }) => path)).toEqual(expect.arrayContaining(['index.ts', 'core/outcome.ts']));
  });

  it('import in the allowed directions only', () => {
    expect(sources.flatMap(forbiddenImports)).toEqual([]);
  });

  it('read no clock, no chance and no time zone of the machine', () => {
    expect(sources.flatMap(impurities)).toEqual([]);
  });
});

describe.each(entries)('the entry $specifier', ({ specifier, source }) => {
  it('has a face', () => {
    expect(existsSync(root + source)).toBe(true);
  });

  it('is in the reference', () => {
    const { entryPoints } = JSON.parse(readFileSync(`${root}typedoc.json`, 'utf8'));
    expect(entryPoints).toContain(source);
  });

  it('is found by TypeScript where the bundler finds it', () => {
    const { paths } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config.compilerOptions;
    const options = { paths, baseUrl: root, moduleResolution: ts.ModuleResolutionKind.Bundler };
    const found = ts.resolveModuleName(specifier, `${root}examples/any.ts`, options, ts.sys).resolvedModule;
    expect(found?.resolvedFileName).toBe(root + source);
  });
});

describe('a forbidden import is caught', () => {
  it.each([
    [
      'up into a feature',
      'models/a.ts',
      "import { b } from '../matching/b.js';",
      'models may not import matching',
    ],
    ['up into time', 'models/a.ts', "import { b } from '../time/b.js';", 'models may not import time'],
    ['core of anything', 'core/a.ts', "import { b } from '../models/b.js';", 'core may not import models'],
    [
      'models of the kernel',
      'models/a.ts',
      "import { b } from '../kernel/b.js';",
      'models may not import kernel',
    ],
    ['the kernel of core', 'kernel/a.ts', "import { b } from '../core/b.js';", 'kernel may not import core'],
    [
      'from deep inside',
      'kernel/a/b/c.ts',
      "import type { d } from '../../../core/d.js';",
      'kernel may not import core',
    ],
    [
      'between features',
      'goals/a.ts',
      "import { b } from '../matching/b.js';",
      'goals may not import matching',
    ],
    [
      'types between features',
      'goals/a.ts',
      "import type { B } from '../matching/b.js';",
      'goals may not import matching',
    ],
    [
      'of a value by interop',
      'interop/a.ts',
      "import { b } from '../matching/b.js';",
      'interop may not import matching',
    ],
    [
      'of a value next to a type',
      'charts/a.ts',
      "import { type B, c } from '../goals/b.js';",
      'charts may not import goals',
    ],
    [
      'between interop and charts',
      'charts/a.ts',
      "import type { B } from '../interop/b.js';",
      'charts may not import interop',
    ],
    ['by re-export', 'goals/a.ts', "export * from '../matching/b.js';", 'goals may not import matching'],
    [
      'by import()',
      'goals/a.ts',
      "const b = await import('../matching/b.js');",
      'goals may not import matching',
    ],
    ['by a type', 'goals/a.ts', "type B = import('../matching/b.js').B;", 'goals may not import matching'],
    ['from an unknown room', 'utils/a.ts', "import { b } from '../core/b.js';", 'utils is not a room'],
    ['of a face', 'matching/a.ts', "import { b } from '../models/index.js';", 'models/index.ts is a face'],
    ['of the own face', 'matching/a.ts', "import { b } from './index.js';", 'matching/index.ts is a face'],
    [
      'of a face by another',
      'goals/index.ts',
      "export * from '../models/index.js';",
      'models/index.ts is a face',
    ],
    ['of the root face', 'goals/a.ts', "import { b } from '../index.js';", 'nobody imports the face'],
    ['out of src', 'goals/a.ts', "import { b } from '../../test/b.js';", 'is outside src'],
    [
      'of itself by name',
      'goals/a.ts',
      "import { b } from 'peer-support-kit/models';",
      'does not import itself',
    ],
    ['of Node', 'matching/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs exists in Node only'],
    ['of Node without prefix', 'matching/a.ts', "const fs = require('fs');", 'fs exists in Node only'],
    ['of zod in a feature', 'matching/a.ts', "import * as z from 'zod';", 'zod stays at the door'],
    ['of types of zod in core', 'core/a.ts', "import type * as z from 'zod';", 'zod stays at the door'],
    ['of zod values in decode', 'core/decode.ts', "import * as z from 'zod';", 'only types of zod'],
    ['of zod by name', 'models/a.ts', "import { z } from 'zod';", "write import * as z from 'zod'"],
    ['of a part of zod', 'models/a.ts', "import * as z from 'zod/mini';", "write import * as z from 'zod'"],
    [
      'of all of date-fns',
      'time/a.ts',
      "import { addDays } from 'date-fns';",
      'import date-fns by its subpath',
    ],
    ['of all of fp-ts', 'core/a.ts', "import { either } from 'fp-ts';", 'import fp-ts by its subpath'],
    [
      'of the inside of fp-ts',
      'core/a.ts',
      "import * as E from 'fp-ts/lib/Either';",
      'import fp-ts by its subpath',
    ],
  ])('%s', (_, path, text, reason) => {
    expect(forbiddenImports({ path, text: `\n${text}` })).toEqual([expect.stringContaining(`${path}:2: `)]);
    expect(forbiddenImports({ path, text })).toEqual([expect.stringContaining(reason)]);
  });
});

describe('an allowed import passes', () => {
  it.each([
    ['down', 'matching/a.ts', "import { b } from '../models/b.js';"],
    ['of the kernel', 'matching/deep/a.ts', "import { b } from '../../kernel/b.js';"],
    ['within a room', 'matching/constraints/a.ts', "import { b } from '../rule.js';"],
    ['of types by interop', 'interop/a.ts', "import type { B } from '../matching/b.js';"],
    ['of marked types by testing', 'testing/a.ts', "import { type B, type C } from '../goals/b.js';"],
    ['of faces by the root', 'index.ts', "export * from './models/index.js';"],
    ['of an inner face by its face', 'matching/index.ts', "export * from './constraints/index.js';"],
    ['of Node by a node file', 'matching/node.ts', "import { Worker } from 'node:worker_threads';"],
    ['of zod in models', 'models/a.ts', "import * as z from 'zod';"],
    ['of types of zod in decode', 'core/decode.ts', "import type * as z from 'zod';"],
    ['of one module of fp-ts', 'core/a.ts', "import * as E from 'fp-ts/Either';"],
    ['in a comment only', 'kernel/a.ts', "// import { b } from '../core/b.js';"],
  ])('%s', (_, path, text) => {
    expect(forbiddenImports({ path, text })).toEqual([]);
  });
});

describe('an impurity is caught', () => {
  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const now = globalThis.Date.now;',
    'const start = performance.now();',
    'const today = Temporal.Now.plainDateISO();',
    'const roll = Math.random();',
    'const id = crypto.randomUUID();',
    'const day = new Date(2026, 8, 1);',
    'const hour = new Date(0).getHours();',
  ])('%s', (text) => {
    expect(impurities({ path: 'core/a.ts', text: `\n${text}` })).toEqual([
      expect.stringMatching(/^core\/a\.ts:2: /),
    ]);
  });

  it('and nothing else is', () => {
    const text = [
      '// Date.now() in a comment',
      "const text = 'Math.random()';",
      'const then = new Date(0).toISOString();',
      'const millis = Date.parse(then) + Date.UTC(2026, 8, 1);',
    ].join('\n');
    expect(impurities({ path: 'core/a.ts', text })).toEqual([]);
  });
});
