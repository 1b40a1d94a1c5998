import type { Mentee, Mentor } from 'peer-support-kit';
import { hasKnownStage } from './candidateRules.js';
import type { Inputs } from './readInputs.js';
import type { ChosenRules } from './rules.js';
import { count, listSome } from './words.js';

type Person = Mentee | Mentor;

/** Sentences on what was accepted although something is missing or odd: worth a look, no reason to stop. */
export function checkData(inputs: Inputs, rules: ChosenRules): readonly string[] {
  return [...onGaps(inputs, rules), ...onRelations(inputs), ...onBothSides(inputs)];
}

/** What a rule does not know never counts against a person, but someone should fill it in. */
function onGaps({ mentees, mentors }: Inputs, rules: ChosenRules): readonly string[] {
  const used = new Set(rules.chosen.map(({ rule }) => rule.id));
  return [mentees, mentors].flatMap(({ file, records }) =>
    GAPS.flatMap(({ rule, what, lacks }) => {
      const ids = used.has(rule) ? records.filter(lacks).map(({ id }) => id) : [];
      if (ids.length === 0) return [];
      const who = count(ids.length, 'person gives', 'people give');
      return [`${file}: ${who} no ${what}, so the rule on it is not applied to them (${listSome(ids)}).`];
    }),
  );
}

const GAPS: readonly {
  readonly rule: string;
  readonly what: string;
  readonly lacks: (person: Person) => boolean;
}[] = [
  { rule: 'sharedLanguage', what: 'language', lacks: ({ languages = [] }) => languages.length === 0 },
  {
    rule: 'stageGap',
    what: 'stage of training that can be compared',
    lacks: (person) => !hasKnownStage(person),
  },
  { rule: 'sharedAvailability', what: 'free time', lacks: ({ availability }) => availability === undefined },
  { rule: 'sharedInterests', what: 'interest', lacks: ({ interests = [] }) => interests.length === 0 },
  { rule: 'sameSite', what: 'site', lacks: ({ site }) => site === undefined },
];

function onRelations({ relations, mentees, mentors }: Inputs): readonly string[] {
  if (relations === undefined) return [];
  const { file, records, rejected } = relations;
  const known = new Set<string>(
    [...mentees.records, ...mentors.records].flatMap(({ id, personId = id }) => [id, personId]),
  );
  const named = records.flatMap(({ assessor, assessee }) => [assessor, assessee]);
  const strangers = [...new Set(named.filter((id) => !known.has(id)))];
  return [
    ...(rejected.length === 0
      ? []
      : [`${file}: ${count(rejected.length, 'row')} rejected, so a conflict of interest may go unnoticed.`]),
    ...(strangers.length === 0
      ? []
      : [
          `${file}: ${count(strangers.length, 'person is', 'people are')} on no list (${listSome(strangers)}).`,
        ]),
  ];
}

function onBothSides({ mentees, mentors }: Inputs): readonly string[] {
  const asMentee = new Map(mentees.records.map(({ id, personId = id }) => [personId as string, id]));
  const both = mentors.records.flatMap(({ id, personId = id }) => {
    const menteeId = asMentee.get(personId);
    return menteeId === undefined ? [] : [menteeId === (id as string) ? id : `${menteeId} = ${id}`];
  });
  if (both.length === 0) return [];
  const who = count(both.length, 'person is', 'people are');
  return [`${who} on both lists and can be mentee and mentor at once (${listSome(both)}).`];
}
