import { createRandom, type Random } from 'peer-support-kit';
import { chance, pick, pickSome, pickWeighted } from './draw.js';
import { emailOf, inventNames } from './names.js';
import { FREE_TIMES, MENTEE_STAGES, MENTOR_STAGES, NEEDS, SITES, type SiteName, TOPICS } from './school.js';

/** A person as the invented forms know her, before any cell is written. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly stage: string;
  readonly site: SiteName;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  readonly needs: readonly string[];
  readonly freeTimes: readonly string[];
  readonly capacity: string;
}

/** Everyone who filled in one of the two forms; the same seed gives the same school. */
export function inventPeople(seed: string): {
  readonly mentees: readonly SamplePerson[];
  readonly mentors: readonly SamplePerson[];
} {
  const random = createRandom(seed);
  const menteeStages = random.shuffle(MENTEE_STAGES.flatMap(([stage, count]) => Array(count).fill(stage)));
  const mentorStages = random.shuffle(MENTOR_STAGES.flatMap(([stage, count]) => Array(count).fill(stage)));
  const names = inventNames(random, menteeStages.length + mentorStages.length);
  const mentees = menteeStages.map((stage, index) =>
    inventPerson(random, 'mentee', `S${1001 + index}`, names[index] as string, stage),
  );
  const mentors = mentorStages.map((stage, index) =>
    inventPerson(random, 'mentor', `T${201 + index}`, names[mentees.length + index] as string, stage),
  );
  return { mentees, mentors: alsoMentees(mentees, mentors) };
}

function inventPerson(
  random: Random,
  side: 'mentee' | 'mentor',
  id: string,
  name: string,
  stage: string,
): SamplePerson {
  const { name: site, timeZone } = pickWeighted(
    random,
    SITES.map((each) => [each, each.share] as const),
  );
  const times =
    stage === 'PGY1'
      ? FREE_TIMES.resident
      : /M[12]/.test(stage)
        ? FREE_TIMES.preclinical
        : FREE_TIMES.clinical;
  return {
    id,
    name,
    email: emailOf(name),
    stage,
    site,
    timeZone,
    languages: pickWeighted(random, side === 'mentee' ? MENTEE_LANGUAGES[site] : MENTOR_LANGUAGES[site]),
    topics: side === 'mentee' ? pickSome(random, TOPICS, 2, 4) : pickSome(random, TOPICS, 3, 6),
    needs: chance(random, 0.85) ? pickSome(random, NEEDS, 1, 3) : [],
    freeTimes: pickSome(random, times, 2, 4),
    capacity: side === 'mentee' ? '1' : mentorCapacity(random, stage),
  };
}

/** Residents and beginners take few; a few mentors wish to have at least one mentee. */
function mentorCapacity(random: Random, stage: string): string {
  const most = stage === 'PGY1' ? 2 : stage === 'M2' ? pick(random, [1, 2]) : pick(random, [2, 3, 3, 4, 4]);
  return chance(random, 0.08) ? `1-${most}` : String(most);
}

/** Some second-years look for a mentor and mentor first-years themselves, with the same address on both forms. */
function alsoMentees(
  mentees: readonly SamplePerson[],
  mentors: readonly SamplePerson[],
): readonly SamplePerson[] {
  const secondYears = mentees.filter(({ stage }) => stage === 'M2').slice(0, 4);
  const places = mentors.flatMap(({ stage }, index) => (stage === 'M2' ? [index] : []));
  const twice = new Map(secondYears.map((person, index) => [places[index], person]));
  return mentors.map((mentor, index) => {
    const person = twice.get(index);
    if (person === undefined) return mentor;
    const { name, email, site, timeZone, languages, freeTimes } = person;
    return { ...mentor, name, email, site, timeZone, languages, freeTimes };
  });
}

type LanguageShares = Readonly<Record<SiteName, readonly (readonly [readonly string[], number])[]>>;

const MENTEE_LANGUAGES: LanguageShares = {
  Harbor: [
    [['Portuguese', 'English'], 68],
    [['Portuguese'], 14],
    [['English'], 14],
    [['French', 'Portuguese'], 3],
    [['French'], 2],
  ],
  Island: [
    [['Portuguese', 'English'], 54],
    [['Portuguese'], 34],
    [['English'], 9],
    [['French'], 6],
  ],
};

const MENTOR_LANGUAGES: LanguageShares = {
  Harbor: [
    [['Portuguese', 'English'], 78],
    [['Portuguese'], 8],
    [['English'], 10],
    [['English', 'French'], 4],
  ],
  Island: [
    [['Portuguese', 'English'], 70],
    [['Portuguese'], 26],
    [['English', 'Portuguese', 'French'], 4],
  ],
};
