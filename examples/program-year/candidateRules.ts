import {
  type Mentee,
  type Mentor,
  needsMetByStrengths,
  preferenceRank,
  sameSite,
  sharedAvailability,
  sharedInterests,
  sharedLanguage,
  stageGap,
  stageRanks,
} from 'peer-support-kit';
import type { ChosenRule } from './rules.js';

/** Rules, and what someone on either side must have stated for them to mean anything. */
interface CandidateRules {
  readonly about: string;
  readonly mentee: (mentee: Mentee) => boolean;
  readonly mentor: (mentor: Mentor) => boolean;
  readonly rules: readonly ChosenRule[];
}

const MINIMUM_MINUTES = 45;
const FULL_MINUTES = 120;

/** The rules of a program of this kind; the weights say what counts more. `weekOf`: the weeks to compare times in. */
export function candidateRules(weekOf: readonly string[]): readonly CandidateRules[] {
  const times = { minimumMinutesPerWeek: MINIMUM_MINUTES, fullMinutesPerWeek: FULL_MINUTES, weekOf };
  return [
    {
      about: 'languages',
      ...bothSides(({ languages = [] }) => languages.length > 0),
      rules: [
        {
          rule: sharedLanguage({ level: 'hard' }),
          words: 'The two have a language in common.',
        },
      ],
    },
    {
      about: 'known stages of training',
      ...bothSides(hasKnownStage),
      rules: [
        {
          rule: stageGap({ level: 'hard', minimum: 1 }),
          words: 'The mentor is ahead by one stage of training or more.',
        },
      ],
    },
    {
      about: 'free times',
      ...bothSides(({ availability }) => availability !== undefined),
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
      about: 'preferences',
      mentee: ({ preferences = [] }) => preferences.length > 0,
      mentor: () => true,
      rules: [
        {
          rule: preferenceRank({ weight: 3 }),
          words: "The higher a mentor stands on the mentee's list of preferences, the better.",
        },
      ],
    },
    {
      about: 'interests',
      ...bothSides(({ interests = [] }) => interests.length > 0),
      rules: [
        {
          rule: sharedInterests({ weight: 3 }),
          words: "The more of the mentee's interests the mentor shares, the better.",
        },
      ],
    },
    {
      about: 'needs and strengths',
      mentee: ({ needs = [] }) => needs.length > 0,
      mentor: ({ strengths = [] }) => strengths.length > 0,
      rules: [
        {
          rule: needsMetByStrengths({ weight: 2 }),
          words: 'The more of what the mentee needs the mentor can help with, the better.',
        },
      ],
    },
    {
      about: 'sites',
      ...bothSides(({ site }) => site !== undefined),
      rules: [{ rule: sameSite({ weight: 2 }), words: 'The same site is better than different ones.' }],
    },
  ];
}

function bothSides(has: (person: Mentee | Mentor) => boolean) {
  return { mentee: has, mentor: has };
}

const rankOf = stageRanks();

/** Whether a stage is one of those that the rule on stages can compare. */
export function hasKnownStage({ stage }: Mentee | Mentor): boolean {
  return stage !== undefined && rankOf(stage) !== undefined;
}
