import { parse, View } from 'vega';
import { type Config, compile, type TopLevelSpec } from 'vega-lite';
import { Html, html } from './html.js';
import { type Column, table } from './table.js';

/** The size of every chart inside its axes, and the room around it, in pixels. */
interface ChartFrame {
  readonly height: number;
  /** Room for the labels on the left; the drawing gets what is left of the width. */
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** A chart with all that is needed to understand it without seeing it. */
export interface Chart {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  readonly frame: ChartFrame;
  readonly spec: TopLevelSpec;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Draws a chart as a figure: a drawing that is part of the page, and its numbers as a table. */
export async function renderChart({ title, description, frame, spec, columns, rows }: Chart): Promise<Html> {
  return html`<figure>
<figcaption><h3>${title}</h3><p>${description}</p></figcaption>
${await draw(frame, spec, `${title}. ${description}`)}
<details><summary>The numbers</summary>${table(title, columns, rows)}</details>
</figure>`;
}

async function draw(frame: ChartFrame, spec: TopLevelSpec, label: string): Promise<Html> {
  const { height, left, top = 24, bottom = 48 } = frame;
  // Without a browser Vega can only guess how wide a text is, so the room for labels is given and not measured.
  const framed = {
    ...spec,
    width: FULL_WIDTH - left - RIGHT,
    height,
    autosize: 'none',
    padding: { left, right: RIGHT, top, bottom },
  } as TopLevelSpec;
  const view = new View(parse(compile(framed, { config: LOOK }).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  // Inside a page an SVG needs no namespaces, and one label for the whole is better than one for each bar.
  const [, inside = ''] = /^<svg[^>]*>(.*)<\/svg>$/s.exec(svg) ?? [];
  const [, viewBox = ''] = /viewBox="([^"]*)"/.exec(svg) ?? [];
  return html`<svg role="img" aria-label="${label}" viewBox="${viewBox}">${new Html(inside)}</svg>`;
}

const FULL_WIDTH = 440;
const RIGHT = 52;

/** Colors are those of the page, so that a chart follows it into the dark and onto paper. */
const LOOK: Config = {
  aria: false,
  background: 'transparent',
  font: 'inherit',
  view: { stroke: null },
  bar: { color: 'var(--bar)' },
  text: { color: 'var(--ink)', fontSize: 13 },
  axis: {
    labelColor: 'var(--soft)',
    titleColor: 'var(--soft)',
    labelFontSize: 13,
    titleFontSize: 13,
    titleFontWeight: 'normal',
    gridColor: 'var(--line)',
    domainColor: 'var(--line)',
    tickColor: 'var(--line)',
    labelLimit: 0,
  },
  legend: { labelColor: 'var(--soft)', labelFontSize: 13, title: null, orient: 'top' },
};
