import { addWeeks } from 'date-fns/addWeeks';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import {
  attributeDiffers,
  conflictOfInterest,
  fail,
  type Mentee,
  type Mentor,
  type Outcome,
  type Rule,
  sameSite,
  sharedAvailability,
  sharedInterests,
  sharedLanguage,
  stageGap,
  stageRanks,
  succeed,
} from 'peer-support-kit';
import type { Options } from './options.js';
import type { Inputs } from './readInputs.js';

/** A rule of the program, and the sentence that says what it asks for. */
export interface ChosenRule {
  readonly rule: Rule;
  readonly words: string;
}

/** The rules that the data allow; what they do not allow is said in `leftOut`. */
export interface ChosenRules {
  readonly chosen: readonly ChosenRule[];
  readonly leftOut: readonly string[];
}

type Person = Mentee | Mentor;

/** Rules that need the same data of both sides. */
interface Candidate {
  readonly needs: string;
  readonly has: (person: Person) => boolean;
  readonly rules: readonly ChosenRule[];
}

/** Chooses the rules of a program: one that asks for what no one has stated is left out. */
export function chooseRules(inputs: Inputs, options: Options): Outcome<ChosenRules> {
  const mentees = inputs.mentees.records;
  const mentors = inputs.mentors.records;
  const differing = differRules(options.differs, mentees, mentors);
  if (differing._tag === 'Left') return differing;

  const weeks = weeksToCompare(options.start);
  const chosen: ChosenRule[] = [];
  const absent: string[] = [];
  for (const { needs, has, rules } of candidates(weeks)) {
    const stated = { mentee: mentees.some(has), mentor: mentors.some(has) };
    if (stated.mentee && stated.mentor) chosen.push(...rules);
    else if (stated.mentee || stated.mentor)
      absent.push(`${needs} (no ${stated.mentee ? 'mentor' : 'mentee'} states any)`);
    else absent.push(needs);
  }
  const leftOut = absent.length === 0 ? [] : [`Left out, because nothing is stated: ${absent.join(', ')}.`];
  if (weeks.length === 0 && timeZones([...mentees, ...mentors]).size > 1) {
    leftOut.push(
      'Free times in different time zones are not compared, because that depends on the time of year: give --start.',
    );
  }
  chosen.push(...differing.right, ...conflictRule(inputs, options));
  return succeed({ chosen, leftOut });
}

const MINIMUM_MINUTES = 45;
const FULL_MINUTES = 120;

function candidates(weekOf: readonly string[]): readonly Candidate[] {
  const times = { minimumMinutesPerWeek: MINIMUM_MINUTES, fullMinutesPerWeek: FULL_MINUTES, weekOf };
  return [
    {
      needs: 'languages',
      has: ({ languages = [] }) => languages.length > 0,
      rules: [
        {
          rule: sharedLanguage({ level: 'hard' }),
          words: 'The two have a language in common.',
        },
      ],
    },
    {
      needs: 'known stages of training',
      has: hasKnownStage,
      rules: [
        {
          rule: stageGap({ level: 'hard', minimum: 1 }),
          words: 'The mentor is ahead by one stage of training or more.',
        },
      ],
    },
    {
      needs: 'free times',
      has: ({ availability }) => availability !== undefined,
      rules: [
        {
          rule: sharedAvailability({ ...times, level: 'hard' }),
          words: `The two have at least ${MINIMUM_MINUTES} free minutes a week in common.`,
        },
        {
          rule: sharedAvailability({ ...times, id: 'moreSharedTime', weight: 1 }),
          words: `The more free time in common, the better, up to ${FULL_MINUTES} minutes a week.`,
        },
      ],
    },
    {
      needs: 'interests',
      has: ({ interests = [] }) => interests.length > 0,
      rules: [
        {
          rule: sharedInterests({ weight: 3 }),
          words: "The more of the mentee's interests the mentor shares, the better.",
        },
      ],
    },
    {
      needs: 'sites',
      has: ({ site }) => site !== undefined,
      rules: [{ rule: sameSite({ weight: 2 }), words: 'The same site is better than different ones.' }],
    },
  ];
}

const rankOf = stageRanks();

/** Whether a stage is one of those that the rule on stages can compare. */
export function hasKnownStage({ stage }: Person): boolean {
  return stage !== undefined && rankOf(stage) !== undefined;
}

/** The first week of the program and one half a year later, which clock changes may have moved. */
function weeksToCompare(start: string | undefined): readonly string[] {
  if (start === undefined) return [];
  return [start, formatISO(addWeeks(parseISO(start), 26), { representation: 'date' })];
}

function timeZones(people: readonly Person[]): ReadonlySet<string> {
  return new Set(people.flatMap(({ availability }) => availability?.timeZone ?? []));
}

/** A misspelt attribute would silently drop a rule that someone relies on, so it is refused. */
function differRules(
  names: readonly string[],
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
): Outcome<readonly ChosenRule[]> {
  const attributesOf = (people: readonly Person[]) =>
    new Set(people.flatMap(({ attributes = {} }) => Object.keys(attributes)));
  const [wanted, offered] = [attributesOf(mentees), attributesOf(mentors)];
  const known = [...wanted].filter((name) => offered.has(name));
  for (const name of names) {
    if (known.includes(name)) continue;
    return fail({
      code: 'unusable_option',
      message: `--differs ${name}: there are not both mentees and mentors with an attribute "${name}".`,
      remedy:
        known.length === 0
          ? 'Map a column of both files to "attributes.<name>" in the file of --columns.'
          : `Use ${known.join(' or ')}.`,
    });
  }
  return succeed(
    [...new Set(names)].map((attribute) => ({
      rule: attributeDiffers({ id: `different ${attribute}`, level: 'hard', attribute }),
      words: `The two do not have the same ${attribute}.`,
    })),
  );
}

function conflictRule({ relations }: Inputs, { start, end }: Options): readonly ChosenRule[] {
  if (relations === undefined || relations.records.length === 0) return [];
  const period = start === undefined ? 'at any time' : 'during the program';
  return [
    {
      // Without a first day every relation counts, also one that is over: rather too careful than not enough.
      rule: conflictOfInterest({ relations: relations.records, from: start ?? '0000-01-01', until: end }),
      words: `Neither of the two assesses, supervises or treats the other ${period}.`,
    },
  ];
}
