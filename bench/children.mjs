// Runs one measurement in a process of its own, within limits of time and memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What became of a measurement: a result, or the reason why there is none.
 *
 * @typedef {{ result?: any, over?: string, failed?: string }} Measurement
 * @typedef {{ seconds: number, megabytes: number }} Limits
 */

/** Reading an instance, checking a proof and the end of the warm runs have as long as the work, and this. */
const GRACE_SECONDS = 60;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Limits} limits
 */
export function runScript(script, args, limits) {
  return run(process.execPath, ['--expose-gc', script, ...args], limits, true);
}

/**
 * A program that prints its result as a line of JSON.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Limits} limits
 */
export function runProgram(program, args, limits) {
  return run(program, args, limits, false);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Limits} limits
 * @param {boolean} speaks whether it tells its phases; otherwise its time includes reading the input
 * @returns {Promise<Measurement>}
 */
function run(command, args, { seconds, megabytes }, speaks) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      stdio: speaks ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    /** @type {Measurement} */
    let outcome = {};
    let [output, errors] = ['', ''];
    child.stdout?.on('data', (/** @type {Buffer} */ text) => {
      output += text;
    });
    child.stderr?.on('data', (/** @type {Buffer} */ text) => {
      errors = `${errors}${text}`.slice(-4000);
    });
    const stop = (/** @type {Measurement} */ why) => {
      outcome = why;
      child.kill('SIGKILL');
    };
    const tooLate = (/** @type {string} */ what) => () => stop({ over: `${what}${seconds} s` });
    let timer = setTimeout(tooLate('> '), (seconds + (speaks ? GRACE_SECONDS : 10)) * 1000);
    child.on('message', (/** @type {any} */ message) => {
      if (message.result !== undefined) outcome = { result: message.result };
      if (message.phase === undefined) return;
      clearTimeout(timer);
      const isLimited = message.phase === 'build' || message.phase === 'first';
      const words = message.phase === 'build' ? 'to build > ' : '> ';
      timer = setTimeout(tooLate(words), (seconds + (isLimited ? 0 : GRACE_SECONDS)) * 1000);
    });
    const watch = setInterval(() => {
      if (residentMegabytes(child.pid) > megabytes) stop({ over: `> ${megabytes} MB` });
    }, 200);
    child.on('error', (error) => {
      outcome = { failed: error.message };
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      clearInterval(watch);
      running.delete(child);
      if (!speaks && code === 0) outcome = { result: lastJson(output) };
      const isSettled = Object.keys(outcome).length > 0;
      resolve(isSettled ? outcome : { failed: lastWords(errors) || `ended with ${code ?? signal}` });
    });
  });
}

/** @param {string} output */
function lastJson(output) {
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

/** The line that says what went wrong, from what an interpreter prints. @param {string} errors */
function lastWords(errors) {
  const lines = errors.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^(\w*Error|FATAL ERROR|RangeError)\b/.test(line)) ?? lines.findLast(Boolean) ?? ''
  );
}

/** How much memory a process holds at present; 0 where the system does not say. @param {number | undefined} pid */
function residentMegabytes(pid) {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
