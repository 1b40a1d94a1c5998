import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import { pairKey } from '../problem/checkProblem.js';
import type { MatchingProblem } from '../types.js';
import { type AuditableMatching, type AuditIssue, auditIssue } from './auditIssue.js';

/** Everyone has as many partners as her capacity says. */
export function auditCapacities(
  problem: MatchingProblem,
  { matches }: AuditableMatching,
): readonly AuditIssue[] {
  const audit = (side: 'mentee' | 'mentor', people: readonly (MenteeLike | MentorLike)[]) => {
    const loads = new Map<string, number>();
    for (const match of matches) loads.set(match[`${side}Id`], (loads.get(match[`${side}Id`]) ?? 0) + 1);
    return people.flatMap((person, index): AuditIssue[] => {
      const { min, max } = capacityOf(side, person);
      const load = loads.get(person.id) ?? 0;
      const path = [`${side}s`, index, 'capacity'];
      if (load > max)
        return [
          auditIssue('over_capacity', `${person.id} has ${load} partners but takes ${max} at most.`, path),
        ];
      if (load < min)
        return [
          auditIssue('under_minimum', `${person.id} has ${load} partners but needs ${min} at least.`, path),
        ];
      return [];
    });
  };
  return [...audit('mentee', problem.mentees), ...audit('mentor', problem.mentors)];
}

/** Every pin was kept. */
export function auditPins(
  { pinned = [] }: MatchingProblem,
  { matches }: AuditableMatching,
): readonly AuditIssue[] {
  const made = new Set(matches.map(pairKey));
  return pinned.flatMap((pin, index) =>
    made.has(pairKey(pin))
      ? []
      : [
          auditIssue(
            'pin_missing',
            `${pin.menteeId} is pinned to ${pin.mentorId}, but they are not matched.`,
            ['pinned', index],
          ),
        ],
  );
}

/** Every mentee is either matched or listed as unmatched, when there is such a list; never both. */
export function auditCompleteness(
  problem: MatchingProblem,
  { matches, unmatched }: AuditableMatching,
): readonly AuditIssue[] {
  if (unmatched === undefined) return [];
  const matched = new Set(matches.map(({ menteeId }) => menteeId));
  const left = new Set(unmatched.map(({ menteeId }) => menteeId));
  return problem.mentees.flatMap(({ id }, index) =>
    matched.has(id) !== left.has(id)
      ? []
      : [
          auditIssue(
            'mentee_unaccounted',
            matched.has(id)
              ? `${id} is both matched and unmatched.`
              : `${id} is neither matched nor unmatched.`,
            ['mentees', index],
          ),
        ],
  );
}
