import type { Issue } from '../../core/issue.js';
import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import type { MatchingIssueCode, MatchingProblem } from '../types.js';
import { type CompiledProblem, forbidsScore } from './compileProblem.js';

/** Pins must be allowed by every hard rule, and nobody can be pinned more often than she has places. */
export function checkPins<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  compiled: CompiledProblem<E, R>,
): readonly Issue<MatchingIssueCode>[] {
  const pins = problem.pinned ?? [];
  if (pins.length === 0) return [];
  const numberOfMentee = new Map(compiled.mentees.map(({ id }, number) => [id, number]));
  const numberOfMentor = new Map(compiled.mentors.map(({ id }, number) => [id, number]));
  const isAllowed = (menteeId: string, mentorId: string) => {
    const [mentee, mentor] = [numberOfMentee.get(menteeId)!, numberOfMentor.get(mentorId)!];
    if (compiled.excluded.get(mentee)?.has(mentor) === true) return false;
    return !compiled.hard.some((rule) => forbidsScore(rule, rule.score(mentee, mentor)));
  };
  return [
    ...pins.flatMap(({ menteeId, mentorId }, index) =>
      isAllowed(menteeId, mentorId) ? [] : [notAllowed(menteeId, mentorId, index)],
    ),
    ...overloaded('mentee', problem.mentees, countOf(pins.map(({ menteeId }) => menteeId))),
    ...overloaded('mentor', problem.mentors, countOf(pins.map(({ mentorId }) => mentorId))),
  ];
}

function countOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function notAllowed(menteeId: string, mentorId: string, index: number): Issue<MatchingIssueCode> {
  return {
    code: 'pin_not_allowed',
    message: `${menteeId} is pinned to ${mentorId}, but a hard rule, an avoid list or a forbidden pair excludes them.`,
    remedy: 'Remove the pin, or make an exception in what excludes the pair.',
    path: ['pinned', index],
    params: { menteeId, mentorId },
  };
}

function overloaded(
  side: 'mentee' | 'mentor',
  people: readonly (MenteeLike | MentorLike)[],
  pinsOf: ReadonlyMap<string, number>,
): readonly Issue<MatchingIssueCode>[] {
  return people.flatMap((person, index): Issue<MatchingIssueCode>[] => {
    const { max } = capacityOf(side, person);
    const pins = pinsOf.get(person.id) ?? 0;
    if (pins <= max) return [];
    return [
      {
        code: 'pins_exceed_capacity',
        message: `The ${side} ${person.id} has ${pins} pins but takes ${max} at most.`,
        remedy: 'Remove a pin, or raise the capacity.',
        path: [`${side}s`, index, 'capacity', 'max'],
        params: { id: person.id, pins, max },
      },
    ];
  });
}
