import { createRandom } from 'peer-support-kit';
import { menteeCells, mentorCells } from './cells.js';
import { type Mistakes, menteeMistakes, mentorMistakes, relationMistakes } from './mistakes.js';
import { inventPeople } from './people.js';
import { inventRelations } from './relations.js';
import { tellStories } from './stories.js';

/** The sample spreadsheets by their names. The same seeds give the same text; everyone in them is invented. */
export function sampleFiles(): Readonly<Record<string, string>> {
  const { mentees, mentors } = tellStories(inventPeople('atlantic'));
  const random = createRandom('cells');
  // Three programs made them: one writes a byte order mark and CRLF, another separates with semicolons.
  return {
    'mentees.csv': write({
      header: MENTEE_HEADER,
      rows: mentees.map((person) => menteeCells(random, person)),
      mistakes: menteeMistakes,
      delimiter: ',',
      lineBreak: '\r\n',
      start: '\ufeff',
    }),
    'mentors.csv': write({
      header: MENTOR_HEADER,
      rows: mentors.map((person) => mentorCells(random, person)),
      mistakes: mentorMistakes,
      delimiter: ';',
      lineBreak: '\n',
      start: '',
    }),
    'relations.csv': write({
      header: RELATION_HEADER,
      rows: inventRelations(mentees, mentors),
      mistakes: relationMistakes,
      delimiter: ',',
      lineBreak: '\n',
      start: '',
    }),
  };
}

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

interface SampleFile {
  readonly header: readonly string[];
  readonly rows: readonly string[][];
  readonly mistakes: Mistakes;
  readonly delimiter: string;
  readonly lineBreak: string;
  readonly start: string;
}

/** Not the writer of the library, which could not leave a row too short or a formula as it is. */
function write({ header, rows, mistakes, delimiter, lineBreak, start }: SampleFile): string {
  const quote = (cell: string) => (/["\r\n,;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [header, ...mistakes(rows)].map((cells) => cells.map(quote).join(delimiter));
  return `${start}${lines.join(lineBreak)}${lineBreak}`;
}
