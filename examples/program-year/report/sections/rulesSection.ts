import type { Program } from '../../matchProgram.js';
import { html } from '../html.js';
import type { Section } from '../page.js';
import { table } from '../table.js';

/** The rules in words. */
export function rulesSection({ rules }: Program): Section {
  const rows = [...rules.chosen]
    .sort((a, b) => b.rule.weight - a.rule.weight)
    .map(({ rule, words }) => [
      html`${words} <span class="about"><code>${rule.id}</code></span>`,
      rule.level === 'hard' ? 'Condition' : `Weight ${rule.weight}`,
    ]);
  return {
    id: 'rules',
    title: 'The rules',
    body: html`${table(
      'What makes a pair possible, and what makes it a good one',
      [{ heading: 'Rule' }, { heading: 'Counts as' }],
      rows,
    )}
${rules.leftOut.map((sentence) => html`<p>${sentence}</p>`)}`,
  };
}
