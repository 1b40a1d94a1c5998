import type { Program } from '../../matchProgram.js';
import { count } from '../../words.js';
import { html } from '../html.js';
import type { Section } from '../page.js';
import { table } from '../table.js';

/** The rows that were not accepted, so that someone can mend them and run the program again. */
export function rejectedSection({ rejected }: Program): Section {
  const rows = rejected.flatMap(({ file, row, issues }) =>
    issues.map(({ column, value, message, remedy }) => [
      html`${file} <span class="about">row ${row}</span>`,
      column ?? '',
      value === undefined || value === '' ? html`<span class="about inline">blank</span>` : value,
      html`${message} ${remedy}`,
    ]),
  );
  return {
    id: 'rejected',
    title: 'Rejected rows',
    body:
      rejected.length === 0
        ? html`<p>Every row was accepted.</p>`
        : html`<p>These people are not part of the matching. Mend the rows and run the program again; all of their cells are in <code>rejected.csv</code>.</p>
${table(
  count(rejected.length, 'row'),
  [{ heading: 'Where' }, { heading: 'Column' }, { heading: 'What stands there' }, { heading: 'What to do' }],
  rows,
)}`,
  };
}
