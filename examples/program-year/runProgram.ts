import { fail, formatIssue, type Outcome } from 'peer-support-kit';
import { matchProgram } from './matchProgram.js';
import { HELP, type Options, readOptions } from './options.js';
import { parseInputs, readFiles, rejectedRows } from './readInputs.js';
import { chooseRules } from './rules.js';
import { printRejected, printSummary } from './summary.js';
import { step, styled, type Terminal, wrap } from './terminal.js';
import { count } from './words.js';
import { writeOutput } from './writeOutput.js';

/** 0: done, 1: the data allow no matching, 2: an option or a file cannot be used. */
type ExitCode = 0 | 1 | 2;

/** Runs the whole journey of a command line. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(args);
  if (options._tag === 'Left') return refuse(options, 2, terminal);
  if (options.right !== 'help') return matchFiles(options.right, terminal);
  terminal.write(`${HELP}\n`);
  return 0;
}

async function matchFiles(options: Options, terminal: Terminal): Promise<ExitCode> {
  terminal.write(`${styled(terminal, options.title, 'bold')}\n\n`);

  const files = await step(
    terminal,
    'Reading',
    () => readFiles(options),
    ({ mentees, mentors, relations }) =>
      [mentees, mentors, relations].flatMap((file) => file?.name ?? []).join(', '),
  );
  if (files._tag === 'Left') return refuse(files, 2, terminal);

  const parsed = await step(
    terminal,
    'Checking',
    () => parseInputs(files.right),
    ({ mentees, mentors, ...others }) =>
      `${count(mentees.records.length, 'mentee')}, ${count(mentors.records.length, 'mentor')}, ` +
      `${count(rejectedRows({ mentees, mentors, ...others }).length, 'row')} rejected`,
  );
  if (parsed._tag === 'Left') return refuse(parsed, 2, terminal);
  const inputs = parsed.right;
  for (const { file, records } of [inputs.mentees, inputs.mentors]) {
    if (records.length > 0) continue;
    printRejected(rejectedRows(inputs), terminal);
    return refuse(fail({ ...NO_ROWS, message: `${file} has no row that can be used.` }), 1, terminal);
  }

  const rules = chooseRules(inputs, options);
  if (rules._tag === 'Left') return refuse(rules, 2, terminal);
  const program = await step(
    terminal,
    'Matching',
    () => matchProgram(inputs, rules.right, options),
    ({ matching }) =>
      `${count(matching.matches.length, 'pair')}, ${matching.unmatched.length} without a mentor`,
  );
  if (program._tag === 'Left') return refuse(program, 1, terminal);

  const written = await step(
    terminal,
    'Writing',
    () => writeOutput(program.right),
    (paths) => `${count(paths.length, 'file')} to ${options.outFolder}`,
  );
  if (written._tag === 'Left') return refuse(written, 2, terminal);

  printSummary(program.right, terminal);
  terminal.write(`\n${styled(terminal, 'Files', 'bold')}\n`);
  for (const path of written.right) terminal.write(`  ${path}\n`);
  return program.right.audit.length === 0 ? 0 : 1;
}

const NO_ROWS = { code: 'no_rows', remedy: 'Mend the rows, or say in --columns which column means what.' };

function refuse(failed: Outcome<never>, exitCode: ExitCode, terminal: Terminal): ExitCode {
  if (failed._tag === 'Left') {
    terminal.writeError('\n');
    for (const issue of failed.left) {
      for (const line of wrap(formatIssue(issue), 0, 2)) terminal.writeError(`${styled(terminal, line)}\n`);
    }
  }
  return exitCode;
}
