import type { Program } from '../../matchProgram.js';
import { causeChart, coverageChart, fitChart, loadChart } from '../charts.js';
import { html } from '../html.js';
import type { Section } from '../page.js';
import { renderChart } from '../renderChart.js';

/** The program at a glance; a chart of nothing is left out. */
export async function chartsSection(program: Program): Promise<Section> {
  const charts = [
    ...(program.matching.matches.length === 0 ? [] : [fitChart(program), loadChart(program)]),
    coverageChart(program),
    ...(program.unmatched.length === 0 ? [] : [causeChart(program)]),
  ];
  return {
    id: 'charts',
    title: 'At a glance',
    body: html`<div class="charts">${await Promise.all(charts.map(renderChart))}</div>`,
  };
}
