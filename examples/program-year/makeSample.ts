/**
 * Writes the sample data of this example: `npx tsx examples/program-year/makeSample.ts`. The same seeds give the
 * same files; every person in them is invented.
 */
import { writeFileSync } from 'node:fs';
import { createRandom } from 'peer-support-kit';
import { menteeCells, mentorCells } from './sample/cells.js';
import { type Mistakes, menteeMistakes, mentorMistakes, relationMistakes } from './sample/mistakes.js';
import { inventPeople } from './sample/people.js';
import { inventRelations } from './sample/relations.js';
import { tellStories } from './sample/stories.js';

const MENTEE_HEADER = [
  'Student ID',
  'Full name',
  'E-mail',
  'Year',
  'Campus',
  'Languages you speak',
  'Topics you care about',
  'Where you would like help',
  'When are you free?',
];
const MENTOR_HEADER = [
  'Mentor ID',
  'Full name',
  'E-mail',
  'Stage',
  'Campus',
  'Languages',
  'Topics',
  'I can help with',
  'Free times',
  'Fewest mentees',
  'Most mentees',
];
const RELATION_HEADER = ['No.', 'Assessor', 'Assessed', 'Kind', 'From', 'Until'];

const { mentees, mentors } = tellStories(inventPeople('atlantic'));
const random = createRandom('cells');

// The three files come from three programs: one writes a byte order mark and CRLF, one separates with semicolons.
write('mentees.csv', {
  header: MENTEE_HEADER,
  rows: mentees.map((person) => menteeCells(random, person)),
  mistakes: menteeMistakes,
  delimiter: ',',
  lineBreak: '\r\n',
  start: '\ufeff',
});
write('mentors.csv', {
  header: MENTOR_HEADER,
  rows: mentors.map((person) => mentorCells(random, person)),
  mistakes: mentorMistakes,
  delimiter: ';',
  lineBreak: '\n',
  start: '',
});
write('relations.csv', {
  header: RELATION_HEADER,
  rows: inventRelations(mentees, mentors),
  mistakes: relationMistakes,
  delimiter: ',',
  lineBreak: '\n',
  start: '',
});

interface SampleFile {
  readonly header: readonly string[];
  readonly rows: readonly string[][];
  readonly mistakes: Mistakes;
  readonly delimiter: string;
  readonly lineBreak: string;
  readonly start: string;
}

function write(name: string, { header, rows, mistakes, delimiter, lineBreak, start }: SampleFile): void {
  const lines = [header, ...mistakes(rows)].map((cells) =>
    cells.map((cell) => (/["\r\n,;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter),
  );
  writeFileSync(new URL(`data/${name}`, import.meta.url), `${start}${lines.join(lineBreak)}${lineBreak}`);
}
