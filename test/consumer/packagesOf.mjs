import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Static imports and re-exports at the beginning of a line, and calls of require, as the bundler writes them. */
const IMPORT = /(?:^(?:import|export)\b[^"';]*|\brequire\()["']([^"'\n]+)["']/gm;

/**
 * The packages that loading a built file loads with it, by way of its chunks too.
 *
 * @param {string} directory
 * @param {string} file
 * @returns {string[]}
 */
export function packagesOf(directory, file) {
  const packages = new Set();
  const seen = new Set();
  const queue = [file];
  for (const next of queue) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const [, specifier = ''] of readFileSync(join(directory, next), 'utf8').matchAll(IMPORT)) {
      if (specifier.startsWith('./')) queue.push(specifier.slice(2));
      else
        packages.add(
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  }
  return [...packages].sort();
}
