import type { Program } from '../../matchProgram.js';
import { count } from '../../words.js';
import { html } from '../html.js';
import type { Section } from '../page.js';
import { personCell } from '../personCell.js';
import { table } from '../table.js';

/** Everyone without a mentor: why, and what a coordinator can do. */
export function unmatchedSection({ unmatched }: Program): Section {
  const rows = unmatched.map(({ mentee, causes, advice, reasons }) => [
    personCell(mentee),
    causes.join('; '),
    html`<ul class="plain">${advice.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<details><summary>All reasons</summary><ul>${reasons.map(({ message }) => html`<li>${message}</li>`)}</ul></details>`,
  ]);
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
