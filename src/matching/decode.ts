import { pairKey } from './checkProblem.js';
import type { CompiledProblem } from './compileProblem.js';
import type { EncodedProblem, RuleStatistics } from './encode.js';
import { contributionsOf } from './judgePair.js';
import { capacityOf, type MenteeLike, type MentorLike } from './people.js';
import type { Settings } from './strategies/settings.js';
import type {
  MatchedPair,
  Matching,
  MatchingCertificate,
  MatchingChanges,
  MatchingProblem,
  UnmatchedMentee,
} from './types.js';
import { unmatchedReasons } from './unmatchedReasons.js';
import { warningsOf } from './warnings.js';

/** What a part of a problem came to. */
export interface DecodedPart {
  readonly matches: readonly MatchedPair[];
  readonly unmatched: readonly UnmatchedMentee[];
}

/** Turns a strategy's answer to a part back into people, with reasons. O(edges + pairs x rules + unmatched x mentors x rules). */
export function decodePart<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  compiled: CompiledProblem<E, R>,
  encoded: EncodedProblem<E, R>,
  chosen: Uint8Array,
): DecodedPart {
  const matches: MatchedPair[] = [];
  const matched = new Uint8Array(encoded.mentees.length);
  const load = new Map<string, number>();
  encoded.mentees.forEach((mentee, row) => {
    for (let edge = encoded.rowStart[row]!; edge < encoded.rowStart[row + 1]!; edge++) {
      if (chosen[edge] === 0) continue;
      const mentor = encoded.mentors[encoded.column[edge]!]!;
      matches.push({
        menteeId: mentee.id,
        mentorId: mentor.id,
        fit: encoded.fit[edge]!,
        contributions: contributionsOf(problem.rules, mentee, mentor),
        origin: encoded.pinned[edge] === 1 ? 'pinned' : 'algorithm',
      });
      matched[row] = 1;
      load.set(mentor.id, (load.get(mentor.id) ?? 0) + 1);
    }
  });
  return {
    matches,
    unmatched: encoded.mentees.flatMap(({ id }, row) =>
      matched[row] === 1
        ? []
        : [{ menteeId: id, reasons: unmatchedReasons(problem, compiled, encoded, row, load) }],
    ),
  };
}

/** Puts the parts together, in the order of the people given. */
export function mergeDecoded<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  { strategy }: Settings,
  parts: readonly DecodedPart[],
  certificate: MatchingCertificate | null,
  statistics: readonly RuleStatistics[],
): Matching {
  const matchesOf = new Map<string, MatchedPair[]>();
  const unmatchedOf = new Map<string, UnmatchedMentee>();
  const load = new Map<string, number>();
  for (const part of parts) {
    for (const pair of part.matches) {
      const others = matchesOf.get(pair.menteeId);
      if (others === undefined) matchesOf.set(pair.menteeId, [pair]);
      else others.push(pair);
      load.set(pair.mentorId, (load.get(pair.mentorId) ?? 0) + 1);
    }
    for (const mentee of part.unmatched) unmatchedOf.set(mentee.menteeId, mentee);
  }
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
    unmatched: problem.mentees.flatMap(({ id }) => unmatchedOf.get(id) ?? []),
    openPlaces: mentorLoads
      .filter((mentor) => mentor.load < mentor.max)
      .map((mentor) => ({ mentorId: mentor.mentorId, places: mentor.max - mentor.load })),
    mentorLoads,
    totalFit: matches.reduce((sum, { fit }) => sum + fit, 0),
    worstFit: matches.length === 0 ? null : matches.reduce((lowest, { fit }) => Math.min(lowest, fit), 1),
    coverage: seeking.length === 0 ? 1 : matchesOf.size / seeking.length,
    ...(problem.current === undefined ? {} : { changes: changesOf(problem, matches) }),
    certificate,
    warnings: warningsOf(problem, statistics),
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
