import { bottlenecksOf } from '../explain/bottlenecks.js';
import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import { pairKey } from '../problem/checkProblem.js';
import type { CompiledProblem } from '../problem/compileProblem.js';
import type { RuleStatistics } from '../problem/encode.js';
import { familiesOf } from '../strategies/lineage.js';
import type { Settings } from '../strategies/settings.js';
import type {
  MatchedPair,
  Matching,
  MatchingCertificate,
  MatchingChanges,
  MatchingProblem,
  MatchingWarning,
} from '../types.js';
import { explainPairs } from './decode.js';
import type { PartMatching } from './partMatching.js';
import { unmatchedReasons } from './unmatchedReasons.js';
import { warningsOf } from './warnings.js';

/** Puts the parts together, in the order of the people given, and says why each one left out is. */
export function mergeMatchings<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  compiled: CompiledProblem<E, R>,
  settings: Settings,
  parts: readonly PartMatching[],
): Matching {
  const { strategy, minimumFit } = settings;
  const matchesOf = new Map<string, MatchedPair[]>();
  const load = new Map<string, number>();
  const pairs = explainPairs(
    compiled,
    parts.flatMap((part) => part.matches),
  );
  for (const pair of pairs) {
    const others = matchesOf.get(pair.menteeId);
    if (others === undefined) matchesOf.set(pair.menteeId, [pair]);
    else others.push(pair);
    load.set(pair.mentorId, (load.get(pair.mentorId) ?? 0) + 1);
  }
  const numberOf = new Map(compiled.mentees.map(({ id }, number) => [id, number]));
  const matches = problem.mentees.flatMap(({ id }) => matchesOf.get(id) ?? []);
  const mentorLoads = problem.mentors.map((mentor) => ({
    mentorId: mentor.id,
    load: load.get(mentor.id) ?? 0,
    ...minAndMax(mentor),
  }));
  const shortages = bottlenecksOf(
    problem,
    compiled,
    parts.flatMap(({ contests }) => contests),
  );
  const seeking = problem.mentees.filter((mentee) => capacityOf('mentee', mentee).max > 0);
  return {
    strategy,
    matches,
    unmatched: problem.mentees
      .filter(({ id }) => !matchesOf.has(id))
      .map(({ id }) => {
        const { room, bottleneck } = shortages.get(id) ?? {};
        const reasons = unmatchedReasons(problem, compiled, numberOf.get(id)!, load, minimumFit, room);
        return { menteeId: id, reasons, ...(bottleneck === undefined ? {} : { bottleneck }) };
      }),
    openPlaces: mentorLoads
      .filter((mentor) => mentor.load < mentor.max)
      .map((mentor) => ({ mentorId: mentor.mentorId, places: mentor.max - mentor.load })),
    mentorLoads,
    totalFit: matches.reduce((sum, { fit }) => sum + fit, 0),
    worstFit: matches.length === 0 ? null : matches.reduce((lowest, { fit }) => Math.min(lowest, fit), 1),
    coverage: seeking.length === 0 ? 1 : matchesOf.size / seeking.length,
    ...(problem.current === undefined ? {} : { changes: changesOf(problem, matches) }),
    ...(strategy === 'lineage' ? { families: familiesOf(problem, settings, matches) } : {}),
    certificate: mergeCertificates(parts.map(({ certificate }) => certificate)),
    warnings: [
      ...warningsOf(problem, mergeStatistics(parts.map(({ statistics }) => statistics)), strategy),
      ...(parts.every(({ proved }) => proved) ? [] : [NOT_PROVED]),
    ],
  };
}

const NOT_PROVED: MatchingWarning = {
  code: 'not_proved_best',
  message: 'The search for the best matching with so few changes ended early: there may be a better one.',
};

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

/** The prices of all parts together; `scale` is the coarsest that was used. */
function mergeCertificates(
  certificates: readonly (MatchingCertificate | null)[],
): MatchingCertificate | null {
  const proofs = certificates.filter((certificate) => certificate !== null);
  const [first] = proofs;
  if (first === undefined) return null;
  return {
    ...first,
    scale: proofs.reduce((scale, proof) => Math.min(scale, proof.scale), first.scale),
    menteePrices: Object.fromEntries(proofs.flatMap(({ menteePrices }) => Object.entries(menteePrices))),
    mentorPrices: Object.fromEntries(proofs.flatMap(({ mentorPrices }) => Object.entries(mentorPrices))),
  };
}

function mergeStatistics(parts: readonly (readonly RuleStatistics[])[]): readonly RuleStatistics[] {
  return (parts[0] ?? []).map(({ rule }, index) => {
    const seen = parts.map((part) => part[index]!);
    return {
      rule,
      pairs: seen.reduce((sum, { pairs }) => sum + pairs, 0),
      unknown: seen.reduce((sum, { unknown }) => sum + unknown, 0),
      lowest: seen.reduce((least, { lowest }) => Math.min(least, lowest), 1),
      highest: seen.reduce((most, { highest }) => Math.max(most, highest), 0),
    };
  });
}
