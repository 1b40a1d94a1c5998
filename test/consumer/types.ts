// Compiled against the packed package, with the declarations of all its dependencies checked too.
import { Mentor, type Outcome, parse, unwrap } from 'peer-support-kit';
import { mentorColumns, parseCsv } from 'peer-support-kit/interop';
import { matchMentors, sharedLanguage } from 'peer-support-kit/matching';
import { type PersonId, ProgramId } from 'peer-support-kit/models';
import { assignSparse } from 'peer-support-kit/solvers';

const parsed: Outcome<Mentor> = parse(Mentor, { id: 'ada' });
const mentor: Mentor = unwrap(parsed);
export const id: PersonId = mentor.id;

// @ts-expect-error an identifier of a program is not one of a person
export const swapped: PersonId = unwrap(parse(ProgramId, 'autumn'));

// @ts-expect-error a misspelt field
export const misspelt = mentor.languagez;

export function firstIssue(outcome: Outcome<unknown>): string {
  return outcome._tag === 'Left' ? outcome.left[0].message : 'fine';
}

export const matching = unwrap(
  matchMentors({
    mentees: [{ id: 'noor', languages: ['en'] }],
    mentors: [mentor],
    rules: [sharedLanguage({ level: 'hard' })],
  }),
);
export const fits: readonly number[] = matching.matches.map(({ fit }) => fit);

// @ts-expect-error a rule is hard or soft, nothing else
sharedLanguage({ level: 'firm' });

export const records: readonly Mentor[] = unwrap(parseCsv('id\nada\n', Mentor, mentorColumns)).records;

export const solver: (problem: never) => unknown = assignSparse;
