import type { Issue, PathSegment } from '../../core/issue.js';
import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import { LARGEST_WEIGHT } from '../rules/rule.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem, PairIds } from '../types.js';

type MatchingIssue = Issue<MatchingIssueCode>;

/** Everything about a problem that can be judged without looking at pairs; all issues at once. */
export function checkProblem(problem: MatchingProblem, options: MatchingOptions): readonly MatchingIssue[] {
  return [
    ...checkPeople('mentee', problem.mentees),
    ...checkPeople('mentor', problem.mentors),
    ...checkRules(problem),
    ...checkPairs(problem, 'pinned'),
    ...checkPairs(problem, 'forbidden'),
    ...checkOptions(options),
    ...(options.strategy === 'stable' ? checkStable(problem) : []),
  ];
}

function checkPeople(
  side: 'mentee' | 'mentor',
  people: readonly (MenteeLike | MentorLike)[],
): readonly MatchingIssue[] {
  const issues: MatchingIssue[] = [];
  const firstIndex = new Map<string, number>();
  people.forEach((person, index) => {
    const path = [`${side}s`, index];
    const first = firstIndex.get(person.id);
    if (first === undefined) firstIndex.set(person.id, index);
    else {
      issues.push({
        code: 'duplicate_id',
        message: `The id "${person.id}" is already that of ${side} number ${first + 1}.`,
        remedy: `Merge the two entries, or give each ${side} an id of their own.`,
        path: [...path, 'id'],
        params: { id: person.id, first },
      });
    }
    const { min, max } = capacityOf(side, person);
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < 0 || min > max) {
      issues.push({
        code: 'invalid_capacity',
        message: `A capacity of ${min} to ${max} is not possible.`,
        remedy: 'Use whole numbers with 0 <= min <= max.',
        path: [...path, 'capacity'],
        params: { min: String(min), max: String(max) },
      });
    }
  });
  return issues;
}

function checkRules({ rules }: MatchingProblem): readonly MatchingIssue[] {
  const issues: MatchingIssue[] = [];
  const ids = new Set<string>();
  rules.forEach((rule, index) => {
    if (ids.has(rule.id)) {
      issues.push({
        code: 'duplicate_rule_id',
        message: `Two rules have the id "${rule.id}".`,
        remedy: 'Give one of them an id of its own in its options.',
        path: ['rules', index, 'id'],
        params: { id: rule.id },
      });
    }
    ids.add(rule.id);
    if (!Number.isFinite(rule.weight) || rule.weight < 0 || rule.weight > LARGEST_WEIGHT) {
      issues.push({
        code: 'invalid_weight',
        message: `The weight ${rule.weight} of the rule "${rule.id}" is not a number from 0 to ${LARGEST_WEIGHT}.`,
        remedy:
          'Use a weight in that range, since only proportions count; to forbid pairs, make the rule hard instead of weighing it down.',
        path: ['rules', index, 'weight'],
        params: { id: rule.id },
      });
    }
  });
  return issues;
}

function checkPairs(problem: MatchingProblem, list: 'pinned' | 'forbidden'): readonly MatchingIssue[] {
  const issues: MatchingIssue[] = [];
  const mentees = new Set(problem.mentees.map(({ id }) => id));
  const mentors = new Set(problem.mentors.map(({ id }) => id));
  const seen = new Set<string>();
  (problem[list] ?? []).forEach((pair, index) => {
    const path = [list, index];
    if (!mentees.has(pair.menteeId))
      issues.push(unknownPerson(pair.menteeId, 'mentee', [...path, 'menteeId']));
    if (!mentors.has(pair.mentorId))
      issues.push(unknownPerson(pair.mentorId, 'mentor', [...path, 'mentorId']));
    if (list === 'pinned' && seen.has(pairKey(pair))) {
      issues.push({
        code: 'duplicate_pin',
        message: `${pair.menteeId} is pinned to ${pair.mentorId} twice.`,
        remedy: 'Remove one of the two pins.',
        path,
      });
    }
    seen.add(pairKey(pair));
  });
  return issues;
}

function unknownPerson(id: string, side: string, path: readonly PathSegment[]): MatchingIssue {
  return {
    code: 'unknown_person',
    message: `There is no ${side} with the id "${id}".`,
    remedy: `Add the ${side}, or remove the pair.`,
    path,
    params: { id },
  };
}

const WORDS = {
  objective: ['coverage', 'quality', 'fairness'],
  strategy: ['optimal', 'stable', 'random', 'lineage'],
  proposing: ['mentees', 'mentors'],
} as const;

function checkOptions(options: MatchingOptions): readonly MatchingIssue[] {
  const words = (['objective', 'strategy', 'proposing'] as const).flatMap((name) => {
    const given = options[name];
    const words: readonly string[] = WORDS[name];
    if (given === undefined || words.includes(given)) return [];
    return [
      invalidOption(
        name,
        `There is no ${name} "${String(given)}".`,
        `Use ${words.map((word) => `"${word}"`).join(' or ')}.`,
      ),
    ];
  });
  const { minimumFit = 0, changePenalty = 0, maxChanges = 0 } = options;
  return [
    ...words,
    ...(Number.isSafeInteger(maxChanges) && maxChanges >= 0
      ? []
      : [
          invalidOption(
            'maxChanges',
            `${maxChanges} changes are not possible.`,
            'Give a whole number from 0.',
          ),
        ]),
    ...(options.maxChanges === undefined || boundsChanges(options)
      ? []
      : [
          invalidOption(
            'maxChanges',
            'A bound on changes goes with the strategy "optimal" and the objectives "coverage" and "quality" only.',
            'Leave it out, or choose another strategy or objective.',
          ),
        ]),
    ...(minimumFit >= 0 && minimumFit <= 1
      ? []
      : [
          invalidOption(
            'minimumFit',
            `The minimum fit of ${minimumFit} is not possible.`,
            'Give a number from 0 to 1.',
          ),
        ]),
    ...(changePenalty >= 0 && changePenalty <= 1000
      ? []
      : [
          invalidOption(
            'changePenalty',
            `The penalty of ${changePenalty} is not possible.`,
            'Give a number from 0 to 1000.',
          ),
        ]),
  ];
}

/** Deferred acceptance gives each mentee one mentor at most, and cannot promise anyone a partner. */
function checkStable({ mentees, mentors }: MatchingProblem): readonly MatchingIssue[] {
  const check = (side: 'mentee' | 'mentor', people: readonly (MenteeLike | MentorLike)[], most: number) =>
    people.flatMap((person, index): MatchingIssue[] => {
      const { min, max } = capacityOf(side, person);
      if (min === 0 && max <= most) return [];
      return [
        {
          code: 'capacity_not_stable',
          message: `A stable matching cannot give the ${side} ${person.id} ${min > 0 ? 'a minimum' : 'more than one partner'}.`,
          remedy: 'Set min to 0, and max to 1 for mentees, or use the strategy "optimal".',
          path: [`${side}s`, index, 'capacity'],
          params: { id: person.id, min, max },
        },
      ];
    });
  return [...check('mentee', mentees, 1), ...check('mentor', mentors, Number.POSITIVE_INFINITY)];
}

function boundsChanges({ strategy = 'optimal', objective }: MatchingOptions): boolean {
  return strategy === 'optimal' && objective !== 'fairness';
}

function invalidOption(name: string, message: string, remedy: string): MatchingIssue {
  return { code: 'invalid_option', message, remedy, path: ['options', name] };
}

/** One string for a pair of ids, whatever characters the ids hold. */
export function pairKey({ menteeId, mentorId }: PairIds): string {
  return JSON.stringify([menteeId, mentorId]);
}
