import {
  attributeDiffers,
  attributeEquals,
  auditMatches,
  custom,
  type MatchingOptions,
  Mentee,
  Mentor,
  matchMentors,
  parseCsv,
  stageGap,
  unwrap,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { hasKnownAnswers, readKnown, readKnownJson } from '../../support/knownAnswers.js';

const GRADES = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1', 'SCS2', 'SCS3', 'SCS4'];
const COLUMNS = {
  id: 'email address',
  stage: 'grade',
  'attributes.organisation': 'organisation',
  'attributes.profession': 'profession',
};
/** The most a pair can score: 12 for the grades, 10 for the profession, 6 for the identity. */
const MOST_POINTS = 12 + 10 + 6;

type Person = Mentee | Mentor;
const gapOf = (mentee: Person, mentor: Person) =>
  GRADES.indexOf(String(mentor.stage)) - GRADES.indexOf(String(mentee.stage));
const isForbidden = (mentee: Person, mentor: Person) =>
  mentee.attributes?.['organisation'] === mentor.attributes?.['organisation'] ||
  ![1, 2].includes(gapOf(mentee, mentor));
const charactersOf = ({ attributes }: Person) => [attributes?.['characteristics'] ?? []].flat();
const identityOf = ({ attributes }: Person) => attributes?.['identity'];

const rules = [
  attributeDiffers({ level: 'hard', attribute: 'organisation' }),
  stageGap({ level: 'hard', minimum: 1, maximum: 2, order: GRADES }),
  custom({ id: 'grades', weight: 12, evaluate: (e: Person, r: Person) => (gapOf(e, r) === 2 ? 1 : 9 / 12) }),
  attributeEquals({ attribute: 'profession', weight: 10 }),
  // The program gives no points where someone states no identity; the built-in rule would leave the pair's mean alone.
  custom({
    id: 'identity',
    weight: 6,
    evaluate: (e: Person, r: Person) => charactersOf(r).includes(String(identityOf(e) ?? '')),
  }),
];

type Question =
  | 'one_to_one_max_score'
  | 'one_to_one_max_cardinality_then_score'
  | 'mentor_capacity_3_mentee_1_max_cardinality_then_score'
  | 'up_to_3_each_max_score';
interface Answers extends Partial<Record<Question, { readonly pairs: number; readonly score: number }>> {
  readonly allowed_pairs: number;
}

describe.runIf(hasKnownAnswers)('a civil service program (skipped without ../shared)', () => {
  const mentees = parseCsv(readKnown('mentoring/civil-service-small-mentees.csv'), Mentee, {
    ...COLUMNS,
    'attributes.identity': 'identity to match',
  });
  const mentors = parseCsv(readKnown('mentoring/civil-service-small-mentors.csv'), Mentor, {
    ...COLUMNS,
    'attributes.characteristics': { column: 'characteristics', kind: 'list', separator: ', ' },
  });
  const { small } = readKnownJson<{ readonly small: Answers }>('mentoring/civil-service-small-answers.json', {
    small: { allowed_pairs: 0 },
  });

  const program = (menteePlaces: number, mentorPlaces: number) => ({
    mentees: unwrap(mentees).records.map((e) => ({ ...e, capacity: { min: 0, max: menteePlaces } })),
    mentors: unwrap(mentors).records.map((r) => ({ ...r, capacity: { min: 0, max: mentorPlaces } })),
    rules,
  });

  it('is read in full', () => {
    const { mentees: menteesRead, mentors: mentorsRead } = program(1, 1);
    expect([menteesRead.length, mentorsRead.length]).toEqual([50, 50]);
    const allowed = menteesRead.flatMap((e) => mentorsRead.filter((r) => !isForbidden(e, r)));
    expect(allowed).toHaveLength(small.allowed_pairs);
  });

  it.each([
    ['one to one, by points', 1, 1, 'quality', 'one_to_one_max_score'],
    ['one to one, most pairs first', 1, 1, 'coverage', 'one_to_one_max_cardinality_then_score'],
    [
      'three mentees a mentor, most pairs first',
      1,
      3,
      'coverage',
      'mentor_capacity_3_mentee_1_max_cardinality_then_score',
    ],
    ['up to three on both sides, by points', 3, 3, 'quality', 'up_to_3_each_max_score'],
  ] as const)('%s', (_, menteePlaces, mentorPlaces, objective: MatchingOptions['objective'], answer) => {
    const problem = program(menteePlaces, mentorPlaces);
    const matching = unwrap(matchMentors(problem, { objective }));
    const { pairs, score } = small[answer]!;
    expect(matching.matches).toHaveLength(pairs);
    expect(matching.totalFit * MOST_POINTS).toBeCloseTo(score, 9);
    expect(auditMatches(problem, matching)).toEqual([]);

    const menteeOf = new Map(problem.mentees.map((mentee) => [String(mentee.id), mentee]));
    const mentorOf = new Map(problem.mentors.map((mentor) => [String(mentor.id), mentor]));
    for (const { menteeId, mentorId } of matching.matches) {
      expect(isForbidden(menteeOf.get(menteeId)!, mentorOf.get(mentorId)!)).toBe(false);
    }
  });
});
