import type { Program } from '../../matchProgram.js';
import { directoryOf } from '../../people.js';
import { count, listLanguages } from '../../words.js';
import { html } from '../html.js';
import type { Section } from '../page.js';
import { personCell } from '../personCell.js';
import { table } from '../table.js';

/** Mentors who could take more mentees, and whom they could talk to. */
export function openPlacesSection(program: Program): Section {
  const people = directoryOf(program);
  const loads = new Map(program.matching.mentorLoads.map((entry) => [entry.mentorId, entry]));
  const rows = program.matching.openPlaces.map(({ mentorId, places }) => {
    const mentor = people.mentor(mentorId);
    return [
      personCell(mentor),
      listLanguages(mentor.languages ?? [], 'and'),
      loads.get(mentorId)?.load ?? 0,
      places,
    ];
  });
  return {
    id: 'open-places',
    title: 'Open places',
    body:
      rows.length === 0
        ? html`<p>Every place is taken.</p>`
        : table(
            count(rows.length, 'mentor'),
            [
              { heading: 'Mentor' },
              { heading: 'Languages' },
              { heading: 'Mentees', numeric: true },
              { heading: 'Open places', numeric: true },
            ],
            rows,
          ),
  };
}
