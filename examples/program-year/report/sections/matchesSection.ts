import type { Program } from '../../matchProgram.js';
import { directoryOf, reasonsOf } from '../../people.js';
import { count, formatFit } from '../../words.js';
import { html } from '../html.js';
import type { Section } from '../page.js';
import { personCell } from '../personCell.js';
import { table } from '../table.js';

/** Every pair with its reasons. */
export function matchesSection(program: Program): Section {
  const people = directoryOf(program);
  const rows = program.matching.matches.map((pair) => [
    personCell(people.mentee(pair.menteeId)),
    personCell(people.mentor(pair.mentorId)),
    html`<span class="fit" style="--share: ${Math.round(pair.fit * 100)}%"></span>${formatFit(pair.fit)}`,
    html`<details><summary>Reasons</summary><ul class="reasons">${reasonsOf(pair).map(
      ({ weighs, sentence }) => html`<li><span>${weighs}</span><span>${sentence}</span></li>`,
    )}</ul></details>`,
  ]);
  return {
    id: 'matches',
    title: 'Matches',
    body: html`<p>A reason such as 0.50 x 3 is the score of a rule and its weight; a condition is met or the pair would not exist. The same list is in <code>matches.csv</code>.</p>
${table(
  `${count(rows.length, 'pair')}, in the order of the mentees`,
  [{ heading: 'Mentee' }, { heading: 'Mentor' }, { heading: 'Fit', numeric: true }, { heading: 'Why' }],
  rows,
)}`,
  };
}
