/** Writes the sample data of this example again: `npx tsx examples/program-year/makeSample.ts`. */
import { writeFileSync } from 'node:fs';
import { sampleFiles } from './sample/sampleFiles.js';

for (const [name, text] of Object.entries(sampleFiles())) {
  writeFileSync(new URL(`data/${name}`, import.meta.url), text);
}
