import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExampleModule, exampleModules, writeModules } from './docs/exampleModules.js';
import { runModule } from './docs/runModule.js';
import { typeErrors } from './docs/typeErrors.js';

const root = fileURLToPath(new URL('../', import.meta.url));

const files = [
  ...['README.md', 'CONTRIBUTING.md'].filter((file) => existsSync(root + file)),
  ...filesUnder('docs').filter((file) => file.endsWith('.md') && !file.startsWith('docs/api/')),
  ...filesUnder('src').filter((file) => file.endsWith('.ts')),
].sort();

function filesUnder(folder: string): string[] {
  if (!existsSync(root + folder)) return [];
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

describe('every example in the documentation is true', () => {
  const modules: ExampleModule[] = [];
  for (const file of files) {
    try {
      modules.push(...exampleModules(file, readFileSync(root + file, 'utf8')));
    } catch (error) {
      it(`${file} can be read`, () => {
        throw error;
      });
    }
  }
  const written = writeModules('docs', modules);
  let errors = new Map<string, string[]>();

  beforeAll(() => {
    errors = typeErrors(written);
  }, 120_000);

  it('finds the examples of the sources', () => {
    expect(modules.map(({ file }) => file)).toContain('src/core/issue.ts');
  });

  for (const [path, module] of written) {
    it(`${module.file}:${module.line}`, async () => {
      expect(errors.get(path)).toEqual([]);
      if (module.runs) await runModule(path, module);
    });
  }
});
