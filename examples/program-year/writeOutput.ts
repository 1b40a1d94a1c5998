import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Outcome, succeed } from 'peer-support-kit';
import type { Program } from './matchProgram.js';
import { explain } from './readBytes.js';
import { renderReport } from './report/renderReport.js';
import { matchesCsv, rejectedCsv, unmatchedCsv } from './tables.js';

/** Writes the results into the folder of the options and gives the paths. */
export async function writeOutput(program: Program): Promise<Outcome<readonly string[]>> {
  const { outFolder } = program.options;
  const contents = {
    'report.html': await renderReport(program),
    'matches.csv': matchesCsv(program),
    'unmatched.csv': unmatchedCsv(program),
    'rejected.csv': rejectedCsv(program),
    'program.json': programJson(program),
  };
  try {
    mkdirSync(outFolder, { recursive: true });
    return succeed(
      Object.entries(contents).map(([name, content]) => {
        const path = join(outFolder, name);
        writeFileSync(path, content);
        return path;
      }),
    );
  } catch (error) {
    return fail({
      code: 'unwritable_folder',
      message: `The results cannot be written to ${outFolder}: ${explain(error)}.`,
      remedy: 'Name another folder with --out.',
    });
  }
}

/** Everything that went in and came out, for other programs and for looking up a decision later. */
function programJson(program: Program): string {
  const { title, options, mentees, mentors, relations, rejected, rules, matching, audit, remarks } = program;
  const document = {
    title,
    objective: options.objective,
    start: options.start,
    end: options.end,
    mentees,
    mentors,
    relations,
    rejected,
    rules: rules.chosen.map(({ rule: { id, level, weight, whenUnknown }, words }) => ({
      id,
      level,
      weight,
      whenUnknown,
      words,
    })),
    rulesLeftOut: rules.leftOut,
    matching,
    audit,
    remarks,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
