import type { Program } from '../../matchProgram.js';
import { formatWhole } from '../../words.js';
import { html } from '../html.js';
import type { Section } from '../page.js';

/** What the numbers mean and what they do not mean. */
export function readingSection({ options, matching: { certificate } }: Program): Section {
  return {
    id: 'reading',
    title: 'How to read this',
    body: html`<ul>
<li><strong>Fit</strong> is the weighted mean of the scores of a pair, from 0 to 1. It compares pairs of this program with each other. It is no grade for anyone, and it does not foretell how two people will get on.</li>
<li><strong>Unknown</strong> is not zero. A rule that lacks data leaves the mean of that pair, and a condition that lacks data lets the pair pass; “Worth a look” says whom this concerns.</li>
<li><strong>The best matching</strong> is meant literally: ${BEST[options.objective]}</li>
${
  certificate !== null &&
  html`<li><strong>The proof</strong> is a price for every mentee and every mentor, kept in <code>program.json</code>. <code>auditMatches</code> checks that these prices leave no room for a better matching; fits count rounded to one part in ${formatWhole(certificate.scale)}. It was run on this matching.</li>
`
}<li><strong>The same files give the same matching</strong>, whatever the order of their rows.</li>
</ul>`,
  };
}

const BEST = {
  coverage:
    'no other matching under these rules gives more mentees a mentor, and none that gives as many has a higher total fit.',
  quality: 'no other matching under these rules has a higher total fit, whatever the number of pairs.',
} as const;
