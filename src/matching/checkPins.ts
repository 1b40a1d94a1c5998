import type { Issue } from '../core/issue.js';
import { pairKey } from './checkProblem.js';
import type { EncodedProblem } from './encode.js';
import { capacityOf, type MenteeLike, type MentorLike } from './people.js';
import type { MatchingIssueCode, MatchingProblem } from './types.js';

/** Pins must be allowed by every rule, and nobody can be pinned more often than she has places. */
export function checkPins<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  parts: readonly Pick<EncodedProblem<E, R>, 'mentees' | 'mentors' | 'rowStart' | 'column' | 'pinned'>[],
): readonly Issue<MatchingIssueCode>[] {
  const pins = problem.pinned ?? [];
  if (pins.length === 0) return [];
  const allowed = new Set<string>();
  const load = new Map<MenteeLike | MentorLike, number>();
  for (const { mentees, mentors, rowStart, column, pinned } of parts) {
    mentees.forEach((mentee, row) => {
      for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) {
        if (pinned[edge] !== 1) continue;
        const mentor = mentors[column[edge]!]!;
        allowed.add(pairKey({ menteeId: mentee.id, mentorId: mentor.id }));
        load.set(mentee, (load.get(mentee) ?? 0) + 1);
        load.set(mentor, (load.get(mentor) ?? 0) + 1);
      }
    });
  }
  const notAllowed = pins.flatMap((pin, index): Issue<MatchingIssueCode>[] =>
    allowed.has(pairKey(pin))
      ? []
      : [
          {
            code: 'pin_not_allowed',
            message: `${pin.menteeId} is pinned to ${pin.mentorId}, but a hard rule, an avoid list or a forbidden pair excludes them.`,
            remedy: 'Remove the pin, or make an exception in what excludes the pair.',
            path: ['pinned', index],
            params: { menteeId: pin.menteeId, mentorId: pin.mentorId },
          },
        ],
  );
  const overloaded = (side: 'mentee' | 'mentor', people: readonly (MenteeLike | MentorLike)[]) =>
    people.flatMap((person, index): Issue<MatchingIssueCode>[] => {
      const { max } = capacityOf(side, person);
      const pinsOf = load.get(person) ?? 0;
      if (pinsOf <= max) return [];
      return [
        {
          code: 'pins_exceed_capacity',
          message: `The ${side} ${person.id} has ${pinsOf} pins but takes ${max} at most.`,
          remedy: 'Remove a pin, or raise the capacity.',
          path: [`${side}s`, index, 'capacity', 'max'],
          params: { id: person.id, pins: pinsOf, max },
        },
      ];
    });
  return [...notAllowed, ...overloaded('mentee', problem.mentees), ...overloaded('mentor', problem.mentors)];
}
