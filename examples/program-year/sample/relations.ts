import { createRandom } from 'peer-support-kit';
import type { SamplePerson } from './people.js';

/** Who assesses whom this year: from mentors' other roles, as the dean's office would list them. */
export function inventRelations(
  mentees: readonly SamplePerson[],
  mentors: readonly SamplePerson[],
): string[][] {
  const random = createRandom('relations');
  const rows: string[][] = [];
  const add = (assessor: SamplePerson, assessed: SamplePerson, kind: string, from: string, to: string) => {
    rows.push([`R${String(rows.length + 1).padStart(3, '0')}`, assessor.id, assessed.id, kind, from, to]);
  };
  const of = (people: readonly SamplePerson[], stages: RegExp) =>
    people.filter(({ stage }) => stages.test(stage));

  for (const resident of of(mentors, /^PGY1$/)) {
    const onRotation = of(mentees, /^M3$/).filter(({ site }) => site === resident.site);
    for (const student of random.shuffle(onRotation).slice(0, 5)) {
      add(resident, student, 'supervision', '2026-10-05', '2027-02-01');
    }
  }
  for (const assistant of of(mentors, /^M[56]$/).slice(0, 5)) {
    const inTheLab = of(mentees, /^M1$/).filter(({ site }) => site === assistant.site);
    for (const student of random.shuffle(inTheLab).slice(0, 7)) {
      add(assistant, student, 'grade', '2027-01-11', '2027-03-20');
    }
  }
  // Over before the program begins, so no conflict any more.
  for (const assistant of of(mentors, /^M4$/).slice(0, 2)) {
    for (const student of of(mentees, /^M2$/).slice(0, 4)) {
      add(assistant, student, 'grade', '2026-02-02', '2026-06-15');
    }
  }
  // Speakers of French are few, and one of them is also the adviser of someone who speaks nothing else.
  const speaksFrench = ({ languages }: SamplePerson) => languages.includes('French');
  const french = mentors.filter(speaksFrench);
  const onlyFrench = mentees.filter((mentee) => speaksFrench(mentee) && mentee.languages.length === 1);
  for (const mentor of french) {
    const student = onlyFrench[0];
    if (student !== undefined) add(mentor, student, 'promotion', '2026-09-01', '2027-07-01');
  }
  return rows;
}
