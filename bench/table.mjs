// The rows of the table as text.

/** @typedef {import('./summary.mjs').Row} Row */

/** @type {readonly { title: string, width: number, left?: true, cell: (row: Row) => string }[]} */
const COLUMNS = [
  { title: 'instance', width: 18, left: true, cell: ({ instance }) => instance },
  { title: 'solver', width: 28, left: true, cell: ({ solver }) => solver },
  {
    title: 'build ms',
    width: 8,
    cell: ({ group, figures }) => (group === 'ours' ? milliseconds(figures?.buildMs) : ''),
  },
  { title: 'first ms', width: 9, cell: ({ figures }) => milliseconds(figures?.firstMs) },
  { title: 'warm ms', width: 9, cell: ({ figures }) => milliseconds(figures?.warmMs) },
  {
    title: 'peak MB',
    width: 8,
    cell: ({ figures }) => (figures ? (figures.peakBytes / 2 ** 20).toFixed(0) : ''),
  },
  { title: 'B/edge', width: 7, cell: ({ figures }) => figures?.bytesPerEdge?.toFixed(0) ?? '' },
  { title: 'x native', width: 14, cell: ({ native }) => ratio(native) },
  { title: 'x npm', width: 15, cell: ({ npm }) => ratio(npm) },
  { title: 'answer', width: 8, left: true, cell: ({ check }) => check },
];

/** The first two lines. */
export function tableHead() {
  return `${line(({ title }) => title)}\n${line(({ width }) => '-'.repeat(width))}`;
}

/** @param {readonly Row[]} rows */
export function tableRows(rows) {
  return rows.map((row) => line(({ cell }) => cell(row))).join('\n');
}

/** @param {(column: (typeof COLUMNS)[number]) => string} textOf */
function line(textOf) {
  const cells = COLUMNS.map((column) => {
    const text = textOf(column);
    return column.left === true ? text.padEnd(column.width) : text.padStart(column.width);
  });
  return cells.join('  ').trimEnd();
}

/** @param {number | undefined} value */
function milliseconds(value) {
  return value === undefined ? '' : value < 100 ? value.toFixed(value < 10 ? 2 : 1) : value.toFixed(0);
}

/** First run and warm. @param {import('./summary.mjs').Ratio | undefined} given */
function ratio(given) {
  if (given === undefined) return '';
  const text = (/** @type {number} */ value) => value.toFixed(value < 10 ? 2 : 0);
  return `${given.atLeast ? '> ' : ''}${text(given.first)} / ${text(given.warm)}`;
}
