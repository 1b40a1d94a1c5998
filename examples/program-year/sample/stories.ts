import { createRandom } from 'peer-support-kit';
import { pick } from './draw.js';
import type { SamplePerson } from './people.js';

/** Gives a few mentees and mentors the circumstances that every real program has to deal with. */
export function tellStories(people: {
  readonly mentees: readonly SamplePerson[];
  readonly mentors: readonly SamplePerson[];
}): { readonly mentees: readonly SamplePerson[]; readonly mentors: readonly SamplePerson[] } {
  const random = createRandom('stories');
  return {
    mentees: people.mentees.map((mentee, index) => {
      if (EARLY_BIRDS.includes(index)) return { ...mentee, freeTimes: [pick(random, EARLY_TIMES)] };
      if (WITHOUT_TIMES.includes(index)) return { ...mentee, freeTimes: [] };
      if (index === REPEATS_A_YEAR) return { ...mentee, stage: 'Repeating (see note)' };
      if (index === FORMULA_NAME) return { ...mentee, name: `=${mentee.name}` };
      return mentee;
    }),
    mentors: people.mentors.map((mentor, index) =>
      NIGHT_OWLS.includes(index) ? { ...mentor, freeTimes: ['Sun 20:30-22:30'] } : mentor,
    ),
  };
}

/** People who work beside their studies and have almost no time in common with anyone. */
const EARLY_BIRDS = [19, 76, 143, 201];
const EARLY_TIMES = ['Sun 06:30-08:00', 'Sat 06:00-07:30', 'Wed 06:15-07:30'];
const WITHOUT_TIMES = [8, 52, 160];
const REPEATS_A_YEAR = 95;
/** A slip of the finger that a spreadsheet would take for a formula. */
const FORMULA_NAME = 33;
const NIGHT_OWLS = [27, 58];
