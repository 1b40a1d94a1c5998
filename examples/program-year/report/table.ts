import { type Html, type HtmlValue, html } from './html.js';

/** A column of a table: its heading, and whether numbers stand in it. */
export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

/**
 * A table with a caption; the first cell of each row names the row. On a phone every row becomes a block with the
 * headings beside the cells; the roles are written out because browsers drop them from a table laid out that way.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly HtmlValue[])[],
): Html {
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    (column) => html`<th role="columnheader" scope="col"${alignment(column)}>${column.heading}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (cells) => html`<tr role="row">${cells.map((cell, index) => bodyCell(cell, index, columns[index]))}</tr>
`,
  )}</tbody>
</table>`;
}

function bodyCell(cell: HtmlValue, index: number, column: Column | undefined): Html {
  if (index === 0) return html`<th role="rowheader" scope="row"${alignment(column)}>${cell}</th>`;
  return html`<td role="cell" data-heading="${column?.heading}"${alignment(column)}>${cell}</td>`;
}

function alignment(column: Column | undefined): Html | false {
  return column?.numeric === true && html` class="number"`;
}
