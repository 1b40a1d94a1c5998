import type { Random } from 'peer-support-kit';
import { chance, pick } from './draw.js';
import type { SamplePerson } from './people.js';

/** The cells of one mentee, typed the way people type. */
export function menteeCells(random: Random, person: SamplePerson): string[] {
  return [...sharedCells(random, person), freeTimesCell(random, person)];
}

/** The cells of one mentor. The fewest and the most mentees are two columns. */
export function mentorCells(random: Random, person: SamplePerson): string[] {
  const [first = '', second] = person.capacity.split('-');
  const [fewest, most] = second === undefined ? ['', first] : [first, second];
  return [...sharedCells(random, person), freeTimesCell(random, person), fewest, most];
}

function sharedCells(random: Random, person: SamplePerson): string[] {
  return [
    person.id,
    blanks(random, person.name),
    person.email,
    stageCell(random, person.stage),
    casing(random, person.site),
    listCell(
      random,
      person.languages.map((language) => pick(random, SPELLINGS[language] ?? [language])),
    ),
    listCell(random, person.topics),
    person.needs.join('; '),
  ];
}

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  Portuguese: ['Portuguese', 'Portuguese', 'Portuguese', 'Português', 'PT', 'portuguese', 'Portugese'],
  English: ['English', 'English', 'English', 'Inglês', 'EN', 'english'],
  French: ['French', 'Français'],
};

function stageCell(random: Random, stage: string): string {
  return chance(random, 0.06) ? stage.toLowerCase() : chance(random, 0.04) ? stage.replace('M', 'MS') : stage;
}

/** Most people use the separator of the example in the form, some another one; a few press Enter. */
function listCell(random: Random, items: readonly string[]): string {
  const separator = chance(random, 0.78) ? '; ' : pick(random, [', ', ' / ', ';', '\n']);
  return items.map((item) => casing(random, item)).join(separator);
}

function freeTimesCell(random: Random, { freeTimes }: SamplePerson): string {
  return freeTimes.join(chance(random, 0.9) ? '; ' : ', ');
}

function casing(random: Random, text: string): string {
  return chance(random, 0.95) ? text : pick(random, [text.toUpperCase(), text.toLowerCase(), `${text} `]);
}

function blanks(random: Random, text: string): string {
  return chance(random, 0.94) ? text : pick(random, [` ${text}`, `${text}  `]);
}
