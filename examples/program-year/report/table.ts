import { type Html, type HtmlValue, html } from './html.js';

/** A column of a table: its heading, and how numbers are set. */
export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

/** A table with a caption; the first cell of each row names the row. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly HtmlValue[])[],
): Html {
  const numeric = (index: number) => columns[index]?.numeric === true && html` class="number"`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ heading }, index) => html`<th scope="col"${numeric(index)}>${heading}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${row.map((cell, index) =>
        index === 0
          ? html`<th scope="row"${numeric(0)}>${cell}</th>`
          : html`<td${numeric(index)}>${cell}</td>`,
      )}</tr>\n`,
  )}</tbody>
</table></div>`;
}
