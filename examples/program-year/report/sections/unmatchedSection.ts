import { diagnose } from '../../diagnose.js';
import type { Program } from '../../matchProgram.js';
import { directoryOf } from '../../people.js';
import { count } from '../../words.js';
import { html } from '../html.js';
import type { Section } from '../page.js';
import { personCell } from '../personCell.js';
import { table } from '../table.js';

/** Everyone without a mentor: why, and what a coordinator can do. */
export function unmatchedSection(program: Program): Section {
  const people = directoryOf(program);
  const rows = program.matching.unmatched.map((unmatched) => {
    const { causes, advice } = diagnose(program, unmatched);
    return [
      personCell(people.mentee(unmatched.menteeId)),
      causes.join('; '),
      html`<ul class="plain">${advice.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<details><summary>All reasons</summary><ul>${unmatched.reasons.map(({ message }) => html`<li>${message}</li>`)}</ul></details>`,
    ];
  });
  return {
    id: 'unmatched',
    title: 'Without a mentor',
    body:
      rows.length === 0
        ? html`<p>Every mentee has a mentor.</p>`
        : table(
            count(rows.length, 'mentee'),
            [{ heading: 'Mentee' }, { heading: 'Cause' }, { heading: 'What to do' }],
            rows,
          ),
  };
}
