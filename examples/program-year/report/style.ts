/** The look of the report: one column, system fonts, light and dark, paper. Every pair of colors meets WCAG AA. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --card: #f5f7f9; --ink: #1b232c; --soft: #4f5b67; --line: #d5dbe1;
  --accent: #1f5f99; --bar: #2e74b5; --bar-2: #c7dcf0; --good: #17663a; --warn: #8a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12171c; --card: #1b2229; --ink: #e7ebef; --soft: #aab5c0; --line: #36414c;
    --accent: #8cc0f0; --bar: #6aa9e4; --bar-2: #2f4d69; --good: #7fd3a2; --warn: #f0b66b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
header, main, footer { max-width: 66rem; margin-inline: auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .4rem; }
p { margin: 0 0 .75rem; max-width: 44rem; }
ul, ol, dl { margin: 0 0 .75rem; max-width: 46rem; }
li { margin-bottom: .25rem; }
a { color: var(--accent); }
.lead, .note, figcaption p, .about { color: var(--soft); }
.about { display: block; font-size: .875rem; font-weight: 400; }
.check { font-weight: 600; color: var(--good); }
.check.bad { color: var(--warn); }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; max-width: none; }
section { padding: 1.75rem 0 1rem; border-top: 1px solid var(--line); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 0 0 1rem; max-width: none; }
.tiles div { background: var(--card); border-radius: .5rem; padding: .8rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--soft); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.25; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); gap: 1.5rem 2rem; align-items: start; }
figure { margin: 0; min-width: 0; }
figcaption { margin-bottom: .5rem; }
figcaption h3, figcaption p { margin: 0; }
figcaption p { font-size: .9rem; }
figure svg { display: block; width: 100%; max-width: 30rem; height: auto; }
summary { cursor: pointer; color: var(--accent); }
details > *:not(summary) { margin-top: .4rem; }
.plain, .reasons { padding-left: 0; list-style: none; }
.reasons { font-size: .9rem; min-width: 16rem; }
.about.inline { display: inline; }
.reasons li { display: grid; grid-template-columns: 6.2rem 1fr; gap: .5rem; }
.reasons span:first-child { color: var(--soft); font-variant-numeric: tabular-nums; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin-bottom: 1rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .875rem; color: var(--soft); border-bottom-width: 2px; white-space: nowrap; }
tbody th { font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.fit { display: inline-block; width: 4.5rem; height: .5rem; margin-right: .5rem; background: linear-gradient(to right, var(--bar) var(--share), var(--bar-2) var(--share)); border-radius: .25rem; }
code { font-size: .9em; }
footer { padding-block: 1.5rem 3rem; color: var(--soft); font-size: .9rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  h1 { font-size: 1.4rem; }
  header { padding-top: 1.5rem; }
  .tiles { grid-template-columns: 1fr 1fr; }
  .tiles dd { font-size: 1.3rem; }
  section > table, section > table :is(caption, tbody, tr, th, td) { display: block; }
  section > table thead { position: absolute; left: -100rem; }
  section > table tr { border-bottom: 1px solid var(--line); padding: .6rem 0; }
  section > table :is(th, td) { border: 0; padding: .1rem 0; text-align: left; overflow-wrap: anywhere; }
  section > table .number { text-align: left; }
  section > table td::before { content: attr(data-heading) ": "; color: var(--soft); font-size: .875rem; }
  .reasons li { grid-template-columns: 1fr; gap: 0; margin-bottom: .5rem; }
}
@media print {
  :root {
    --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #333333; --line: #bbbbbb;
    --accent: #000000; --bar: #2e74b5; --bar-2: #c7dcf0; --good: #000000; --warn: #000000;
  }
  body { font-size: 10pt; }
  nav, .skip { display: none; }
  header, main, footer { max-width: none; padding-inline: 0; }
  section { padding: 1rem 0 .5rem; }
  th, td { padding-block: .2rem; }
  .tiles { grid-template-columns: repeat(6, 1fr); gap: .4rem; }
  .tiles div { border: 1px solid var(--line); padding: .4rem .6rem; }
  .tiles dd { font-size: 1.1rem; }
  .charts { grid-template-columns: 1fr 1fr; }
  details:not([open]) { display: none; }
  .fit, .tiles div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  thead { display: table-header-group; }
  tr, figure, .tiles div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
