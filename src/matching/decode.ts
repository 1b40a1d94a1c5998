import { pairKey } from './checkProblem.js';
import type { EncodedProblem } from './encode.js';
import { contributionsOf } from './judgePair.js';
import { capacityOf, type MenteeLike, type MentorLike } from './people.js';
import type { Settings } from './strategies/settings.js';
import type { Solution } from './strategies/solution.js';
import type { MatchedPair, Matching, MatchingChanges, MatchingProblem } from './types.js';
import { unmatchedReasons } from './unmatchedReasons.js';
import { warningsOf } from './warnings.js';

/** Turns a strategy's answer back into people, with reasons. O(edges + pairs x rules + unmatched x mentors x rules). */
export function decode<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  encoded: EncodedProblem<E, R>,
  { strategy }: Settings,
  { chosen, certificate }: Solution,
): Matching {
  const matchesOf = new Map<string, MatchedPair[]>();
  const load = new Map<string, number>();
  encoded.mentees.forEach((mentee, row) => {
    for (let edge = encoded.rowStart[row]!; edge < encoded.rowStart[row + 1]!; edge++) {
      if (chosen[edge] === 0) continue;
      const mentor = encoded.mentors[encoded.column[edge]!]!;
      const pair: MatchedPair = {
        menteeId: mentee.id,
        mentorId: mentor.id,
        fit: encoded.fit[edge]!,
        contributions: contributionsOf(problem.rules, mentee, mentor),
        origin: encoded.pinned[edge] === 1 ? 'pinned' : 'algorithm',
      };
      const others = matchesOf.get(mentee.id);
      if (others === undefined) matchesOf.set(mentee.id, [pair]);
      else others.push(pair);
      load.set(mentor.id, (load.get(mentor.id) ?? 0) + 1);
    }
  });

  const rowOf = new Map(encoded.mentees.map(({ id }, row) => [id, row]));
  const matches = problem.mentees.flatMap(({ id }) => matchesOf.get(id) ?? []);
  const mentorLoads = problem.mentors.map((mentor) => ({
    mentorId: mentor.id,
    load: load.get(mentor.id) ?? 0,
    ...minAndMax(mentor),
  }));
  const seeking = problem.mentees.filter((mentee) => capacityOf('mentee', mentee).max > 0);
  return {
    strategy,
    matches,
    unmatched: problem.mentees
      .filter(({ id }) => !matchesOf.has(id))
      .map(({ id }) => ({
        menteeId: id,
        reasons: unmatchedReasons(problem, encoded, rowOf.get(id)!, load),
      })),
    openPlaces: mentorLoads
      .filter((mentor) => mentor.load < mentor.max)
      .map((mentor) => ({ mentorId: mentor.mentorId, places: mentor.max - mentor.load })),
    mentorLoads,
    totalFit: matches.reduce((sum, { fit }) => sum + fit, 0),
    worstFit: matches.length === 0 ? null : matches.reduce((lowest, { fit }) => Math.min(lowest, fit), 1),
    coverage: seeking.length === 0 ? 1 : matchesOf.size / seeking.length,
    ...(problem.current === undefined ? {} : { changes: changesOf(problem, matches) }),
    certificate,
    warnings: warningsOf(problem, encoded.statistics),
  };
}

function minAndMax(mentor: MentorLike) {
  const { min, max } = capacityOf('mentor', mentor);
  return { min, max };
}

/** What became of the present pairs of the people who are still there. */
function changesOf(
  { mentees, mentors, current = [] }: MatchingProblem,
  matches: readonly MatchedPair[],
): MatchingChanges {
  const menteeIds = new Set(mentees.map(({ id }) => id));
  const mentorIds = new Set(mentors.map(({ id }) => id));
  const before = new Map(
    current
      .filter(({ menteeId, mentorId }) => menteeIds.has(menteeId) && mentorIds.has(mentorId))
      .map(({ menteeId, mentorId }) => [pairKey({ menteeId, mentorId }), { menteeId, mentorId }]),
  );
  const after = new Map(
    matches.map(({ menteeId, mentorId }) => [pairKey({ menteeId, mentorId }), { menteeId, mentorId }]),
  );
  return {
    kept: [...before].flatMap(([key, pair]) => (after.has(key) ? [pair] : [])),
    parted: [...before].flatMap(([key, pair]) => (after.has(key) ? [] : [pair])),
    added: [...after].flatMap(([key, pair]) => (before.has(key) ? [] : [pair])),
  };
}
