import type { MenteeLike, MentorLike } from '../people.js';
import type { CompiledProblem } from '../problem/compileProblem.js';
import type { Bottleneck, MatchingProblem } from '../types.js';
import type { PlaceContest } from './placeContests.js';
import { mentorsInWords, traitFinder } from './traits.js';
import { count, someOf } from './words.js';

/** What stands behind the full places of a mentee who is left out. */
export interface PlaceShortage {
  readonly room: PlaceContest['room'];
  /** The group that is too large for its places; absent where there would be room. */
  readonly bottleneck?: Bottleneck;
}

/** All bottlenecks of a matching together name at most this many people; beyond it the largest are left out. */
const NAMED_PEOPLE = 1_000_000;

/**
 * For every mentee without a mentor, by her id, the smallest group that competes for too few places: she and all who
 * hold the places that could be passed on to her. It is minimal: without any one member, all others can be placed.
 *
 * Cost: that of the names in the answers; what mentees in the same contest have in common is worked out once.
 */
export function bottlenecksOf<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  compiled: CompiledProblem<E, R>,
  contests: readonly PlaceContest[],
): ReadonlyMap<string, PlaceShortage> {
  const traitsOf = contests.length === 0 ? undefined : traitFinder(problem, compiled);
  const shortages = new Map<string, PlaceShortage>();
  let named = 0;
  for (const contest of contests.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
    const { room, waiting, holders, mentorIds } = contest;
    const traitsWith = room === 'none' ? traitsOf?.(holders, mentorIds) : undefined;
    for (const menteeId of waiting) {
      named += room === 'none' ? sizeOf(contest) : 0;
      shortages.set(
        menteeId,
        traitsWith === undefined || named > NAMED_PEOPLE
          ? { room }
          : { room, bottleneck: bottleneckOf(contest, menteeId, traitsWith(menteeId)) },
      );
    }
  }
  return shortages;
}

function sizeOf({ holders, mentorIds }: PlaceContest): number {
  return holders.length + mentorIds.length + 1;
}

function bottleneckOf(
  { waiting, holders, mentorIds, places }: PlaceContest,
  menteeId: string,
  traits: Parameters<typeof mentorsInWords>[1],
): Bottleneck {
  const menteeIds = [menteeId, ...holders].sort();
  const held = mentorsInWords(mentorIds, traits);
  const alsoWaiting = waiting.length - 1;
  const others =
    alsoWaiting === 0
      ? ''
      : alsoWaiting === 1
        ? ' One more mentee without a mentor could only have one of the same places.'
        : ` ${alsoWaiting} more mentees without a mentor could only have one of the same places.`;
  return {
    menteeIds,
    mentorIds,
    places,
    shortage: menteeIds.length - places,
    traits: traits.shared.map(({ rule, value }) => ({ rule, value })),
    alsoWaiting,
    message:
      places === 0
        ? `All places with ${held} are pinned, so none is left for ${menteeId}.${others}`
        : `These ${menteeIds.length} mentees compete for ${count(places, 'place')} with ${held}: ${someOf(menteeIds)}.${others}`,
  };
}
