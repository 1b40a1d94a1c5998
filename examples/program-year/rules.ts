import { basename } from 'node:path';
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
  parseRules,
  type Rule,
  succeed,
} from 'peer-support-kit';
import { candidateRules } from './candidateRules.js';
import { inFile } from './inFile.js';
import type { Options } from './options.js';
import type { Inputs } from './readInputs.js';
import { readJson } from './readJson.js';

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

/**
 * The rules of a program: those of the file that the options name, or those that the data allow; in both cases also
 * the ones on attributes and conflicts of interest that the options ask for.
 */
export function chooseRules(inputs: Inputs, options: Options): Outcome<ChosenRules> {
  const base =
    options.rulesFile === undefined ? succeed(rulesForData(inputs, options)) : rulesOfFile(options.rulesFile);
  if (base._tag === 'Left') return base;
  const differing = differRules(options.differs, inputs);
  if (differing._tag === 'Left') return differing;
  const { chosen, leftOut } = base.right;
  return succeed({ chosen: [...chosen, ...differing.right, ...conflictRule(inputs, options)], leftOut });
}

/** A rule that asks for what nobody has stated is left out. */
function rulesForData({ mentees, mentors }: Inputs, { start }: Options): ChosenRules {
  const weeks = weeksToCompare(start);
  const chosen: ChosenRule[] = [];
  const absent: string[] = [];
  for (const { about, mentee, mentor, rules } of candidateRules(weeks)) {
    const lacking = [
      ...(mentees.records.some(mentee) ? [] : ['mentee']),
      ...(mentors.records.some(mentor) ? [] : ['mentor']),
    ];
    if (lacking.length === 0) chosen.push(...rules);
    else absent.push(`${about} (no ${lacking.join(' and no ')} states any)`);
  }
  const zones = new Set(
    [...mentees.records, ...mentors.records].flatMap(({ availability }) => availability?.timeZone ?? []),
  );
  return {
    chosen,
    leftOut: [
      ...(absent.length === 0 ? [] : [`Left out for want of data: ${absent.join(', ')}.`]),
      ...(weeks.length > 0 || zones.size < 2
        ? []
        : [
            'Times in different zones cannot be compared without --start, because clocks change in the year.',
          ]),
    ],
  };
}

function rulesOfFile(file: string): Outcome<ChosenRules> {
  const json = readJson(file);
  if (json._tag === 'Left') return json;
  const rules = parseRules(json.right);
  if (rules._tag === 'Left') return inFile(file, rules);
  return succeed({
    chosen: rules.right.map((rule) => ({ rule, words: `As ${basename(file)} has it.` })),
    leftOut: [],
  });
}

/** The first week of the program and one half a year later, which clock changes may have moved. */
function weeksToCompare(start: string | undefined): readonly string[] {
  if (start === undefined) return [];
  return [start, formatISO(addWeeks(parseISO(start), 26), { representation: 'date' })];
}

/** A misspelt attribute would silently drop a rule that someone relies on, so it is refused. */
function differRules(names: readonly string[], { mentees, mentors }: Inputs): Outcome<readonly ChosenRule[]> {
  const attributesOf = (people: readonly (Mentee | Mentor)[]) =>
    new Set(people.flatMap(({ attributes = {} }) => Object.keys(attributes)));
  const [wanted, offered] = [attributesOf(mentees.records), attributesOf(mentors.records)];
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
