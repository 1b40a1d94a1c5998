import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest, root } from '../scripts/entries.mjs';

const read = (path: string) => readFileSync(root + path, 'utf8');
const notices = read('THIRD-PARTY-LICENSES.md');

describe('the notices on other people’s work', () => {
  it('contain the license of what is bundled in, word for word', () => {
    expect(notices).toContain(read('node_modules/fp-ts/LICENSE').trim());
  });

  it.each(Object.keys(manifest.dependencies))('name %s with its license', (name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
    expect(notices).toContain(`| [${name}](https://www.npmjs.com/package/${name}) | ${license} |`);
  });
});
