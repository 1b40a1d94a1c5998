// Reads the JSON report of vitest and prints how many tests passed and failed; a test file that could not be
// loaded counts as one failure. Prints `0 0` when there is no report.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ status: string, assertionResults: readonly { status: string }[] }} TestFile */

const path = process.argv[2] ?? '';
const report = existsSync(path)
  ? JSON.parse(readFileSync(path, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
const broken = report.testResults.filter(
  (/** @type {TestFile} */ { status, assertionResults }) =>
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
);
console.log(report.numPassedTests, report.numFailedTests + broken.length);
