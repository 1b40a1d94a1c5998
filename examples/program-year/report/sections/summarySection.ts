import { countFigures } from '../../figures.js';
import type { Program } from '../../matchProgram.js';
import { count, formatFit, formatShare } from '../../words.js';
import { html } from '../html.js';
import type { Section } from '../page.js';

/** The numbers that everyone asks for first, and whether the answer has been checked. */
export function summarySection(program: Program): Section {
  const { matching, audit, remarks, rejected } = program;
  const { seeking, matched, places, placesTaken } = countFigures(program);
  const mean = matching.matches.length === 0 ? '–' : formatFit(matching.totalFit / matching.matches.length);
  const tiles = [
    ['Have a mentor', `${matched} of ${seeking}`],
    ['Coverage', formatShare(matching.coverage)],
    ['Places taken', `${placesTaken} of ${places}`],
    ['Mean fit of a pair', mean],
    ['Total fit', matching.totalFit.toFixed(4)],
    ['Rejected rows', String(rejected.length)],
  ];
  const toKnow = [...matching.warnings.map(({ message }) => message), ...remarks];
  return {
    id: 'summary',
    title: 'In short',
    body: html`<dl class="tiles">${tiles.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
${
  audit.length === 0
    ? html`<p class="check">Checked: no issue.</p>
<p>Capacities, conditions and numbers were checked again without the solver, and the matching is proved to be the best one under these rules.</p>`
    : html`<p class="check bad">Checked: ${count(audit.length, 'issue')}. Do not use this matching.</p>
<ul>${audit.map(({ message }) => html`<li>${message}</li>`)}</ul>`
}
${
  toKnow.length > 0 &&
  html`<h3>Worth a look</h3>
<ul>${toKnow.map((sentence) => html`<li>${sentence}</li>`)}</ul>`
}`,
  };
}
