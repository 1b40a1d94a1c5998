import { type Outcome, succeed } from '../../core/outcome.js';
import { type PlaceContest, placeContests } from '../explain/placeContests.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { CompiledProblem } from '../problem/compileProblem.js';
import { encodeSteps, type RuleStatistics } from '../problem/encode.js';
import type { Part } from '../problem/parts.js';
import type { Settings } from '../strategies/settings.js';
import { solve } from '../strategies/solve.js';
import type { MatchingCertificate, MatchingIssueCode, MatchingProblem } from '../types.js';
import { type ChosenPair, decodePart } from './decode.js';

/**
 * What one part of a problem came to: plain data, which can come from another process.
 *
 * @category Matching at scale
 * @since 0.1.0
 */
export interface PartMatching {
  readonly matches: readonly ChosenPair[];
  readonly certificate: MatchingCertificate | null;
  readonly statistics: readonly RuleStatistics[];
  /** Whether it is certain that there is nothing better. */
  readonly proved: boolean;
  /** Whom the mentees without a mentor compete with. */
  readonly contests: readonly PlaceContest[];
}

/** Matches one part, with pauses that tell how many of its mentees have been looked at. */
export function* matchPartSteps<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  compiled: CompiledProblem<E, R>,
  part: Part,
  settings: Settings,
): Generator<number, Outcome<PartMatching, MatchingIssueCode>> {
  const encoded = yield* encodeSteps(problem, compiled, part, settings);
  const { statistics } = encoded;
  yield part.mentees.length;
  // A rule that failed spoils everything; there is nothing left to solve then.
  if (compiled.failures.size > 0)
    return succeed({ matches: [], certificate: null, statistics, proved: false, contests: [] });
  const solved = solve(encoded, settings);
  if (solved._tag === 'Left') return solved;
  const { chosen, certificate, proved = true } = solved.right;
  const matches = decodePart(encoded, chosen);
  return succeed({ matches, certificate, statistics, proved, contests: placeContests(encoded, chosen) });
}
