// Solvers in C++ and Python, where they can be had: their runners lie beside the repository, in ../shared/bench.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The commands of those that can be had, and a line for each that cannot.
 *
 * @typedef {object} Natives
 * @property {readonly string[]} [lemon]
 * @property {readonly string[]} [deferredAcceptance]
 * @property {readonly string[]} [scipy]
 * @property {readonly string[]} missing
 */

const runners = fileURLToPath(new URL('../../shared/bench', import.meta.url));

/**
 * Builds what is not built yet.
 *
 * @param {string} folder
 * @returns {Natives}
 */
export function buildNatives(folder) {
  if (!existsSync(runners)) {
    return { missing: ['native solvers: their runners are not in ../shared/bench'] };
  }
  /** @type {string[]} */
  const missing = [];
  mkdirSync(folder, { recursive: true });
  const lemon = compile('lemon_mcf', folder);
  const deferredAcceptance = compile('hr_gs', folder);
  const python = ['python3', '/usr/bin/python3'].find((command) =>
    succeeds(command, ['-c', 'import scipy.sparse']),
  );
  if (lemon === undefined) missing.push('LEMON (needs g++ and liblemon-dev)');
  if (deferredAcceptance === undefined) missing.push('deferred acceptance in C++ (needs g++)');
  if (python === undefined) missing.push('SciPy (needs python3-scipy)');
  return {
    ...(lemon && { lemon: [lemon] }),
    ...(deferredAcceptance && { deferredAcceptance: [deferredAcceptance] }),
    ...(python && { scipy: [python, `${runners}/python/runner.py`] }),
    missing,
  };
}

/**
 * @param {string} name
 * @param {string} folder
 * @returns {string | undefined} the path of the program
 */
function compile(name, folder) {
  const [source, program] = [`${runners}/cpp/${name}.cpp`, `${folder}/${name}`];
  if (existsSync(program) && statSync(program).mtimeMs > statSync(source).mtimeMs) return program;
  const flags = ['-O3', '-march=native', '-std=c++17', '-w', `-I${runners}/cpp`];
  return succeeds('g++', [...flags, source, '-o', program]) ? program : undefined;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
