import { writeFileSync } from 'node:fs';
import { root } from './entries.mjs';
import { parameterPage, parameterPagePath } from './parameterPage.js';

writeFileSync(root + parameterPagePath, parameterPage());
