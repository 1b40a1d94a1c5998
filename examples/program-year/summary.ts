import type { Mentee, Mentor, UnmatchedReason } from 'peer-support-kit';
import { countFigures } from './figures.js';
import type { Program } from './matchProgram.js';
import { directoryOf, nameAndId, reasonsOf, stageAndSite, tellingPairs } from './people.js';
import type { RejectedRow } from './readInputs.js';
import { styled, type Terminal, wrap } from './terminal.js';
import { count, formatFit, formatShare } from './words.js';

/** How many entries of a list are shown here; the files have all of them. */
const SHOWN = 10;
const LONGEST_BAR = 40;

/** Tells on the terminal what came of the program. */
export function printSummary(program: Program, terminal: Terminal): void {
  printRejected(program.rejected, terminal);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Worth a look', program.remarks.flatMap((remark) => wrap(remark, 2, 2))],
    ['Result', resultLines(program)],
    ['Fit of the pairs', fitLines(program)],
    ['Three pairs and their reasons', pairLines(program)],
    [`Without a mentor: ${program.unmatched.length}`, unmatchedLines(program)],
    ['Mentors with open places', openPlaceLines(program)],
    ['Before you trust it', program.matching.warnings.flatMap(({ message }) => wrap(message, 2, 2))],
  ];
  for (const [title, lines] of sections) printSection(title, lines, terminal);
}

/** Lists the rows that were not accepted: where, what stands there, what is wrong and what to do. */
export function printRejected(rejected: readonly RejectedRow[], terminal: Terminal): void {
  printSection(`Rejected: ${count(rejected.length, 'row')}`, rejectedLines(rejected), terminal);
}

function printSection(title: string, lines: readonly string[], terminal: Terminal): void {
  if (lines.length === 0) return;
  terminal.write(`\n${styled(terminal, title, 'bold')}\n`);
  for (const line of lines) terminal.write(`${styled(terminal, line)}\n`);
}

function rejectedLines(rejected: readonly RejectedRow[]): readonly string[] {
  const lines = rejected.slice(0, SHOWN).flatMap(({ file, row, issues }) =>
    issues.flatMap(({ column, value, message, remedy = '' }) => {
      const where = column === undefined ? `${file}, row ${row}` : `${file}, row ${row}, "${column}"`;
      const what = value === undefined || value === '' ? '' : `: ${value}`;
      return [...wrap(`${where}${what}`, 2, 4), ...wrap(`${message} ${remedy}`, 4)];
    }),
  );
  return [...lines, ...andMore(rejected.length)];
}

function resultLines(program: Program): readonly string[] {
  const { matching, audit, rules } = program;
  const { seeking, matched, places, placesTaken } = countFigures(program);
  const mean = matching.matches.length === 0 ? 0 : matching.totalFit / matching.matches.length;
  const open = matching.openPlaces.length;
  return [
    [
      'Matched',
      `${matched} of ${count(seeking, 'mentee')} who want a mentor (${formatShare(matching.coverage)})`,
    ],
    [
      'Total fit',
      matching.worstFit === null
        ? 'no pairs'
        : `${matching.totalFit.toFixed(4)}; a pair has ${formatFit(mean)} on average and ${formatFit(matching.worstFit)} at least`,
    ],
    [
      'Places',
      `${placesTaken} of ${places} are taken; ${count(open, 'mentor has', 'mentors have')} room for more`,
    ],
    [
      'Rules',
      rules.chosen
        .map(({ rule }) =>
          rule.level === 'hard' ? `${rule.id} (hard)` : `${rule.id} (weight ${rule.weight})`,
        )
        .join(', ') || 'none',
    ],
    ...rules.leftOut.map((sentence) => ['', sentence]),
    [
      'Checked',
      audit.length === 0
        ? 'no issue; the matching is proved to be the best one'
        : count(audit.length, 'issue'),
    ],
  ].flatMap(([label = '', text = '']) => hang(2, label, 11, text));
}

/** A label, and a text that is indented to the same column on every line. */
function hang(indent: number, label: string, width: number, text: string): readonly string[] {
  const [first = '', ...others] = wrap(text, indent + width);
  return [`${' '.repeat(indent)}${label.padEnd(width)}${first.trimStart()}`, ...others];
}

function fitLines(program: Program): readonly string[] {
  const { fits } = countFigures(program);
  const most = Math.max(1, ...fits.map(({ pairs }) => pairs));
  const lowest = fits.findIndex(({ pairs }) => pairs > 0);
  return fits
    .slice(lowest === -1 ? fits.length : lowest)
    .map(({ label, pairs }) => `  ${label}  ${bar(pairs, most)} ${pairs}`)
    .reverse();
}

function bar(value: number, most: number): string {
  return '█'.repeat(value === 0 ? 0 : Math.max(1, Math.round((LONGEST_BAR * value) / most)));
}

function pairLines(program: Program): readonly string[] {
  const people = directoryOf(program);
  return tellingPairs(program.matching).flatMap(([title, pair]) => {
    const mentee = people.mentee(pair.menteeId);
    const mentor = people.mentor(pair.mentorId);
    return [
      ...wrap(`${title}: ${describe(mentee)} and ${describe(mentor)}, fit ${formatFit(pair.fit)}`, 2, 2),
      ...reasonsOf(pair).flatMap(({ weighs, sentence }) => hang(4, weighs, 13, sentence)),
    ];
  });
}

function unmatchedLines({ unmatched, mentors }: Program): readonly string[] {
  const lines = unmatched
    .slice(0, SHOWN)
    .flatMap(({ mentee, causes, advice, reasons }) => [
      ...wrap(`${describe(mentee)}: ${causes.join('; ').toLowerCase()}`, 2, 2),
      ...wrap(advice.join(' '), 4),
      ...wrap(`Of ${count(mentors.length, 'mentor')}: ${tally(reasons)}.`, 4, 2),
    ]);
  return [...lines, ...andMore(unmatched.length)];
}

/** The reasons in numbers; their sentences are in unmatched.csv and the report. */
function tally(reasons: readonly UnmatchedReason[]): string {
  return reasons
    .map(({ rule, code, mentors }) => `${rule ?? code.replaceAll('_', ' ')} ${mentors}`)
    .join(', ');
}

function openPlaceLines(program: Program): readonly string[] {
  const people = directoryOf(program);
  const lines = program.matching.openPlaces
    .slice(0, SHOWN)
    .flatMap(({ mentorId, places }) => wrap(`${describe(people.mentor(mentorId))}: ${places}`, 2, 2));
  return [...lines, ...andMore(program.matching.openPlaces.length)];
}

function describe(person: Mentee | Mentor): string {
  const about = stageAndSite(person);
  return about === '' ? nameAndId(person) : `${nameAndId(person)}, ${about}`;
}

function andMore(total: number): readonly string[] {
  return total > SHOWN ? [`  and ${total - SHOWN} more in the files`] : [];
}
