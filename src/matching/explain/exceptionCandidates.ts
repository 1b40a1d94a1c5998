import type { MenteeLike, MentorLike } from '../people.js';
import { type CompiledProblem, forbidsScore } from '../problem/compileProblem.js';
import { fitOfPair } from '../problem/encode.js';
import { reaches } from '../rules/judgePair.js';
import type { Settings } from '../strategies/settings.js';
import { differenceOfChange } from './changes.js';
import type { MarginalChange, PricedStanding } from './marginalChanges.js';
import type { Candidate } from './relaxation.js';
import type { BestStanding } from './standing.js';

/** Exceptions are looked for among this many mentees without a mentor. */
const MOST_MENTEES = 1000;

/** Where a mentor stands, and what it would cost the others if someone from outside took a place there. */
interface Seat {
  readonly standing: BestStanding;
  readonly taken: MarginalChange | undefined;
}

interface Exception {
  readonly mentor: number;
  readonly rule: string;
  readonly pairs: number;
  readonly totalFit: number;
}

/**
 * For each mentee without a mentor and each hard rule, the best pair that this rule alone excludes. A mentee whom the
 * best matching leaves out takes one place and gives up nothing, so the gain is her fit less what that place is worth.
 */
export function exceptionCandidates<E extends MenteeLike, R extends MentorLike>(
  compiled: CompiledProblem<E, R>,
  settings: Settings,
  priced: readonly PricedStanding<E, R>[],
): readonly Candidate[] {
  const seats: Seat[] = [];
  for (const { standing, changes } of priced) {
    standing.encoded.part.mentors.forEach((mentor, column) => {
      seats[mentor] = { standing, taken: changes.placeTaken(column) };
    });
  }
  return menteesWithout(priced, compiled)
    .slice(0, MOST_MENTEES)
    .flatMap((mentee) =>
      exceptionsFor(compiled, settings, seats, mentee).map((exception) =>
        candidateOf(compiled, seats, mentee, exception),
      ),
    );
}

function menteesWithout<E extends MenteeLike, R extends MentorLike>(
  priced: readonly PricedStanding<E, R>[],
  { mentees }: CompiledProblem<E, R>,
): readonly number[] {
  return priced
    .flatMap(({ standing: { graph, encoded } }) =>
      [...encoded.part.mentees].filter((_, row) => {
        const pins = encoded.pinned.subarray(encoded.rowStart[row], encoded.rowStart[row + 1]);
        return graph.rowDegree[row] === 0 && graph.task.rowMax[row]! > 0 && !pins.includes(1);
      }),
    )
    .sort((a, b) => (mentees[a]!.id < mentees[b]!.id ? -1 : 1));
}

function exceptionsFor<E extends MenteeLike, R extends MentorLike>(
  { hard, soft, excluded, mentors }: CompiledProblem<E, R>,
  { objective, minimumFit }: Settings,
  seats: readonly Seat[],
  mentee: number,
): readonly Exception[] {
  const best = new Map<string, Exception>();
  for (let mentor = 0; mentor < mentors.length; mentor++) {
    const { taken } = seats[mentor]!;
    if (taken === undefined || excluded.get(mentee)?.has(mentor) === true) continue;
    const against = hard.filter((rule) => forbidsScore(rule, rule.score(mentee, mentor)));
    if (against.length !== 1) continue;
    const fit = fitOfPair(soft, mentee, mentor);
    if (!reaches(fit, minimumFit)) continue;
    const rule = against[0]!.id;
    const found = { mentor, rule, pairs: 1 + taken.pairs, totalFit: fit + taken.totalFit };
    const known = best.get(rule);
    if (known === undefined || isBetter(objective, found, known)) best.set(rule, found);
  }
  return [...best.values()];
}

function isBetter(objective: Settings['objective'], a: Exception, b: Exception): boolean {
  if (objective !== 'quality' && a.pairs !== b.pairs) return a.pairs > b.pairs;
  return a.totalFit > b.totalFit;
}

function candidateOf<E extends MenteeLike, R extends MentorLike>(
  { mentees, mentors, soft }: CompiledProblem<E, R>,
  seats: readonly Seat[],
  mentee: number,
  { mentor, rule, pairs, totalFit }: Exception,
): Candidate {
  const [menteeId, mentorId] = [mentees[mentee]!.id, mentors[mentor]!.id];
  const made = { menteeId, mentorId, fit: fitOfPair(soft, mentee, mentor) };
  const { standing, taken } = seats[mentor]!;
  return {
    code: 'lift_rule_for_mentee',
    params: { rule, menteeId, mentorId },
    gain: { shortage: 0, pairs, totalFit },
    feasible: true,
    cost: 1,
    what: `An exception from "${rule}" for ${menteeId} with ${mentorId}`,
    difference: () => differenceOfChange(standing, taken!.edges(), made),
  };
}
