import { type ParameterRow, parameterTable } from '../src/models/parameters/parameterTable.js';

/** Where the page is kept, from the root of the repository. */
export const parameterPagePath = 'docs/reference/practice-parameters.md';

/** The page of all practice parameters: one table for each subject. */
export function parameterPage(): string {
  const rows = parameterTable();
  const subjects = [...new Set(rows.map(subjectOf))];
  return [HEAD, ...subjects.map((subject) => section(subject, rows))].join('\n');
}

const HEAD = `# Practice parameters

What practice and research suggest for a program, as this version of the library has it: \`practiceParameters\` in code.
The evidence is thin. Read the grade, and replace what does not fit by \`overrideParameter\`, which asks for a reason.

| grade | founded on |
|---|---|
| A | a study or an accreditation text |
| B | a national or sector guideline |
| C | the policy of one institution |
| P | the default of a product or open-source project |
| X | a proposal of this library |

This page is written by \`npx tsx scripts/writeParameterPage.ts\`.
`;

function section(subject: string, rows: readonly ParameterRow[]): string {
  const lines = rows.filter((row) => subjectOf(row) === subject).map(tableLine);
  return `## ${titleOf(subject)}

| parameter | value | unit | grade | note and *source* |
|---|---|---|---|---|
${lines.join('\n')}
`;
}

function tableLine({ id, value, unit, grade, source, note }: ParameterRow): string {
  const cells = [`\`${id}\``, inWords(value), unit, grade, `${note} *${source}*`];
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

function subjectOf({ id }: ParameterRow): string {
  return id.slice(0, id.indexOf('.'));
}

/** `supporterCare` as "Supporter care". */
function titleOf(subject: string): string {
  const words = subject.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inWords(value: ParameterRow['value']): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
