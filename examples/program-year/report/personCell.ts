import type { Mentee, Mentor } from 'peer-support-kit';
import { stageAndSite } from '../people.js';
import { type Html, html } from './html.js';

/** A person in a table: the name, and below it what tells people of the same name apart. */
export function personCell(person: Mentee | Mentor): Html {
  const about = [...(person.name === undefined ? [] : [person.id]), stageAndSite(person)].filter(
    (part) => part !== '',
  );
  return html`${person.name ?? person.id}${about.length > 0 && html` <span class="about">${about.join(', ')}</span>`}`;
}
