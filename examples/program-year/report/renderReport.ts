import type { Program } from '../matchProgram.js';
import { count } from '../words.js';
import { html } from './html.js';
import { page } from './page.js';
import { chartsSection } from './sections/chartsSection.js';
import { matchesSection } from './sections/matchesSection.js';
import { openPlacesSection } from './sections/openPlacesSection.js';
import { readingSection } from './sections/readingSection.js';
import { rejectedSection } from './sections/rejectedSection.js';
import { rulesSection } from './sections/rulesSection.js';
import { summarySection } from './sections/summarySection.js';
import { unmatchedSection } from './sections/unmatchedSection.js';

/** The report as one page. A new part of the program is a new section in this list. */
export async function renderReport(program: Program): Promise<string> {
  const lead = html`Who is matched with whom, and why: ${count(program.mentees.length, 'mentee')} and ${count(program.mentors.length, 'mentor')}.`;
  return page(program.title, lead, [
    summarySection(program),
    await chartsSection(program),
    unmatchedSection(program),
    openPlacesSection(program),
    matchesSection(program),
    rejectedSection(program),
    rulesSection(program),
    readingSection(program),
  ]);
}
