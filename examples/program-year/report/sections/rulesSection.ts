import type { Program } from '../../matchProgram.js';
import { formatWhole } from '../../words.js';
import { html } from '../html.js';
import type { Section } from '../page.js';
import { table } from '../table.js';

/** The rules in words, and how to read what they led to. */
export function rulesSection({ rules, options, matching }: Program): Section {
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
${rules.leftOut.map((sentence) => html`<p>${sentence}</p>`)}
<h3>How to read this report</h3>
<ul>
<li><strong>Fit</strong> is the weighted mean of the scores of a pair, from 0 to 1. It compares pairs of this program with each other. It is no grade for anyone, and it does not foretell how two people will get on.</li>
<li><strong>Unknown</strong> is not zero. A rule that lacks data leaves the mean of that pair, and a condition that lacks data lets the pair pass; see "Worth a look" for whom it concerns.</li>
<li><strong>The best matching</strong> is meant literally: ${BEST[options.objective]} Before they are compared, fits are rounded to one part in ${formatWhole(matching.certificate.scale)}.</li>
<li><strong>The proof</strong> is a price for every mentee and every mentor, kept in <code>program.json</code>. Anyone can check with <code>auditMatches</code> that the prices leave no room for a better matching; this was done here.</li>
<li><strong>The same files give the same matching</strong>, whatever the order of their rows.</li>
</ul>`,
  };
}

const BEST = {
  coverage:
    'no other matching under these rules gives more mentees a mentor, and none that gives as many has a higher total fit.',
  quality: 'no other matching under these rules has a higher total fit, whatever the number of pairs.',
} as const;
