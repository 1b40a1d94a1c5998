// `npm run bench`: this library and its peers on the same instances, in the same run. See README.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { readInstance } from './instanceFile.mjs';
import { instanceFile, KINDS } from './instances.mjs';
import { buildNatives } from './natives.mjs';
import { readOptions, USAGE, wantedInstances } from './options.mjs';
import { cache, copyLibrary, installPeers } from './prepare.mjs';
import { measurePrograms } from './programs.mjs';
import { solversFor } from './solvers.mjs';
import { summarize } from './summary.mjs';
import { tableHead, tableRows } from './table.mjs';

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit();
}
// So that what is made for the run is cleared away.
process.once('SIGINT', () => process.exit(130));
const options = optionsOrExit();
const library = copyLibrary(options.dist);
const { createRandom } = await import(library.index);
const natives = options.oursOnly ? { missing: [] } : buildNatives(`${cache}/native`);
if (!options.oursOnly) installPeers();

const machine = `${os.cpus()[0]?.model}, ${os.availableParallelism()} cores, ${os.type()}, Node ${process.versions.node}`;
const before = load();
console.log(`${machine}, load ${before}`);
for (const name of natives.missing) console.log(`Not installed: ${name}`);
console.log(`\n${tableHead()}`);

/** @type {import('./summary.mjs').Row[]} */
const rows = [];
/** @type {any[]} */
const cancels = [];
/** @type {string[]} */
const faults = [];
/** The smallest size at which a solver was stopped, for each kind of instances. @type {Map<string, { size: number, over: string }>} */
const stopped = new Map();
for (const wanted of wantedInstances(options, KINDS)) {
  const measured = await measureInstance(wanted);
  console.log(tableRows(measured.rows));
  rows.push(...measured.rows);
  faults.push(...measured.faults);
}
if (options.classes.includes('P')) {
  for (const size of options.sizes) {
    const measured = await measurePrograms(size, { library: library.index, options });
    console.log(tableRows(measured.rows));
    rows.push(...measured.rows);
    cancels.push(...measured.cancels);
    faults.push(...measured.faults);
  }
}
console.log();
for (const { instance, workers, result, over, failed } of cancels) {
  const where = workers === 0 ? 'in place' : `with ${workers} workers`;
  const text =
    result === undefined
      ? (over ?? failed)
      : `${result.medianMs.toFixed(0)} ms in the middle, ${result.worstMs.toFixed(0)} ms at worst of ${result.cancels}`;
  console.log(`${instance}, canceled ${where}: ${text}`);
}
console.log(`Load ${load()} at the end.`);
save();
for (const fault of faults) console.log(`FAULT ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** @param {{ class: string, kind: string, size: number }} wanted */
async function measureInstance(wanted) {
  const path = instanceFile(`${cache}/instances`, wanted, createRandom);
  const { edges = wanted.size ** 2, name: instance } = readInstance(path);
  const solvers = solversFor(wanted.class, { library: library.solvers, natives, ...options });
  const rounds = [];
  for (let round = 0; round < options.rounds; round++) {
    const results = new Map();
    for (const solver of solvers) {
      const key = `${solver.name} ${wanted.class} ${wanted.kind}`;
      const earlier = stopped.get(key);
      const outcome =
        earlier === undefined
          ? await solver.run(path, options.limits, options.warmMs)
          : { over: earlier.size < wanted.size ? `${earlier.over} at ${earlier.size}` : earlier.over };
      const over = outcome.over ?? outcome.failed;
      if (earlier === undefined && over !== undefined && solver.group !== 'ours') {
        stopped.set(key, { size: wanted.size, over });
      }
      results.set(solver.name, outcome);
    }
    rounds.push(results);
  }
  return summarize({ instance, edges, limits: options.limits, solvers, rounds });
}

/** How busy the machine was over the last minute, 5 and 15 minutes. */
function load() {
  return os
    .loadavg()
    .map((average) => average.toFixed(2))
    .join(' ');
}

function save() {
  const folder = fileURLToPath(new URL('results', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const report = {
    machine,
    load: { before, after: load() },
    options,
    missing: natives.missing,
    rows,
    cancels,
    faults,
  };
  writeFileSync(`${folder}/latest.json`, `${JSON.stringify(report, undefined, 2)}\n`);
}
