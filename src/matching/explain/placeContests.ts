import { type Competition, competitionFinder } from '../../kernel/residual/competition.js';
import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import { residualOf } from '../problem/residual.js';

/**
 * Mentees without a mentor who could all only get the same places, and who holds those: plain data.
 *
 * @category Explanations
 * @since 0.1.0
 */
export interface PlaceContest {
  /** Those without a mentor, by id. */
  readonly waiting: readonly string[];
  /** Those who hold a place that could be passed on to them, by id; pinned ones cannot be. */
  readonly holders: readonly string[];
  /** All mentors they may have, by id. */
  readonly mentorIds: readonly string[];
  /** The places of these mentors that are not pinned. */
  readonly places: number;
  /** Whether a place could be had after all: if others moved, or if someone with several mentors gave one up. */
  readonly room: 'none' | 'if_others_move' | 'if_someone_gives_up';
}

/**
 * For the mentees whom a matching of a part leaves out although the rules allow them a mentor: whom they compete
 * with. O(edges) once, then the size of each contest.
 */
export function placeContests(
  encoded: EncodedProblem<MenteeLike, MentorLike>,
  chosen: Uint8Array,
): readonly PlaceContest[] {
  const { mentees, mentors } = encoded;
  const left = rowsLeftOut(encoded, chosen);
  if (left.length === 0) return [];
  const { problem, edgeOf } = residualOf(encoded, { objective: 'coverage', changePenalty: 0 });
  const taken = Uint8Array.from(edgeOf, (edge) => chosen[edge]!);
  const competitionOf = competitionFinder(problem, taken, pinsByRow(encoded));
  const waiting = new Map<Competition, string[]>();
  for (const row of left) {
    const competition = competitionOf(row);
    const others = waiting.get(competition);
    if (others === undefined) waiting.set(competition, [mentees[row]!.id]);
    else others.push(mentees[row]!.id);
  }
  return [...waiting].map(([competition, menteeIds]) => {
    // Mentors who take nobody at all are no one's hope.
    const columns = [...competition.columns].filter(
      (column) => capacityOf('mentor', mentors[column]!).max > 0,
    );
    return {
      waiting: menteeIds.sort(),
      holders: Array.from(competition.rows, (row) => mentees[row]!.id).sort(),
      mentorIds: columns.map((column) => mentors[column]!.id).sort(),
      places: columns.reduce((sum, column) => sum + problem.columnMax![column]!, 0),
      room: competition.freePlace ? 'if_others_move' : competition.heldTwice ? 'if_someone_gives_up' : 'none',
    };
  });
}

/** The mentees who want a mentor, are allowed one who takes somebody, and have none. */
function rowsLeftOut(
  { mentees, mentors, rowStart, column }: EncodedProblem<MenteeLike, MentorLike>,
  chosen: Uint8Array,
): readonly number[] {
  const takesSomebody = mentors.map((mentor) => capacityOf('mentor', mentor).max > 0);
  return [...mentees.keys()].filter((row) => {
    if (capacityOf('mentee', mentees[row]!).max === 0) return false;
    let allowed = false;
    for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) {
      if (chosen[edge] === 1) return false;
      allowed ||= takesSomebody[column[edge]!]!;
    }
    return allowed;
  });
}

function pinsByRow({ mentees, rowStart, pinned }: EncodedProblem<MenteeLike, MentorLike>): Int32Array {
  const pins = new Int32Array(mentees.length);
  for (let row = 0; row < mentees.length; row++) {
    for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) pins[row]! += pinned[edge]!;
  }
  return pins;
}
