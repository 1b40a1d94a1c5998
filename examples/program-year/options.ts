import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Day, fail, type Outcome, succeed } from 'peer-support-kit';

/** What the command line asks for. */
export interface Options {
  readonly title: string;
  readonly menteesFile: string;
  readonly mentorsFile: string;
  readonly columnsFile?: string | undefined;
  readonly relationsFile?: string | undefined;
  readonly rulesFile?: string | undefined;
  /** Attributes that a mentee and a mentor must not have in common, such as the same advisor. */
  readonly differs: readonly string[];
  /** First day of the program, and the day after its last one. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly objective: 'coverage' | 'quality';
  readonly outFolder: string;
}

export const HELP = `Matches the mentees of a program with its mentors, from spreadsheets.

  npm start                                     the sample program
  npm start -- --mentees FILE --mentors FILE    your own program

  --mentees FILE    CSV with one mentee in each row
  --mentors FILE    CSV with one mentor in each row
  --columns FILE    JSON that says which column means what
  --relations FILE  CSV of who assesses or supervises whom; such pairs are ruled out
  --rules FILE      JSON with rules of your own, instead of those that suit the data
  --differs NAME    an attribute that a pair must not share, such as advisor;
                    can be given more than once
  --start DAY       the first day of the program, yyyy-MM-dd
  --end DAY         the day after its last day
  --objective WHAT  coverage: as many mentees as possible, then the best total fit
                    (when absent); quality: the best total fit
  --title TEXT      the heading of the report
  --out FOLDER      where the results go; "out" when absent
  --help            this page

The exit code is 0 when there is a matching, even if some rows were rejected;
1 when the data allow none; 2 when an option or a file cannot be used.`;

/** The invented school that is matched when no files are named. */
const SAMPLE = {
  title: 'Atlantic School of Medicine (invented): peer mentoring 2026-27',
  menteesFile: sampleFile('mentees.csv'),
  mentorsFile: sampleFile('mentors.csv'),
  columnsFile: sampleFile('columns.json'),
  relationsFile: sampleFile('relations.csv'),
  start: '2026-09-14',
  end: '2027-07-03',
};

function sampleFile(name: string): string {
  return fileURLToPath(new URL(`data/${name}`, import.meta.url));
}

/** Reads the command line; `'help'` when that is what it asks for. */
export function readOptions(args: readonly string[]): Outcome<Options | 'help'> {
  const parsed = parseCommandLine(args);
  if (parsed._tag === 'Left') return parsed;
  const { values } = parsed.right;
  if (values.help === true) return succeed('help');

  const { mentees, mentors, objective = 'coverage', start, end } = values;
  if (objective !== 'coverage' && objective !== 'quality') {
    return refuse(`--objective cannot be "${objective}".`, 'Use coverage or quality.');
  }
  for (const [name, day] of Object.entries({ start, end })) {
    if (day === undefined || Day.safeParse(day).success) continue;
    return refuse(`--${name} is not a day: "${day}".`, 'Write it as yyyy-MM-dd, such as 2026-09-14.');
  }
  if ((mentees === undefined) !== (mentors === undefined)) {
    const [given, missing] = mentees === undefined ? ['mentors', 'mentees'] : ['mentees', 'mentors'];
    return refuse(`--${given} is given without --${missing}.`, 'Name both files, or none for the sample.');
  }
  const base: Partial<typeof SAMPLE> & Pick<Options, 'title' | 'menteesFile' | 'mentorsFile'> =
    mentees === undefined || mentors === undefined
      ? SAMPLE
      : { title: 'Peer mentoring program', menteesFile: mentees, mentorsFile: mentors };
  const options: Options = {
    title: values.title ?? base.title,
    menteesFile: base.menteesFile,
    mentorsFile: base.mentorsFile,
    columnsFile: values.columns ?? base.columnsFile,
    relationsFile: values.relations ?? base.relationsFile,
    rulesFile: values.rules,
    differs: values.differs ?? [],
    start: start ?? base.start,
    end: end ?? base.end,
    objective,
    outFolder: values.out ?? 'out',
  };
  if (options.start !== undefined && options.end !== undefined && options.end <= options.start) {
    return refuse(`The program would end on ${options.end}, before it starts.`, 'Correct --start or --end.');
  }
  return succeed(options);
}

function parseCommandLine(args: readonly string[]) {
  try {
    return succeed(
      parseArgs({
        args: [...args],
        options: {
          mentees: { type: 'string' },
          mentors: { type: 'string' },
          columns: { type: 'string' },
          relations: { type: 'string' },
          rules: { type: 'string' },
          differs: { type: 'string', multiple: true },
          start: { type: 'string' },
          end: { type: 'string' },
          objective: { type: 'string' },
          title: { type: 'string' },
          out: { type: 'string' },
          help: { type: 'boolean', short: 'h' },
        },
      }),
    );
  } catch (error) {
    // The first sentence of node:util is clear; those after it are about dashes.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return refuse(`${sentence}.`, 'See npm start -- --help.');
  }
}

function refuse(message: string, remedy: string) {
  return fail({ code: 'unusable_option', message, remedy });
}
