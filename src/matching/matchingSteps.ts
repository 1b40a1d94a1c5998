import type { Issue } from '../core/issue.js';
import { type Outcome, succeed, succeedUnless } from '../core/outcome.js';
import { checkPins } from './checkPins.js';
import { checkProblem } from './checkProblem.js';
import { compileProblem } from './compileProblem.js';
import { type DecodedPart, decodePart, mergeDecoded } from './decode.js';
import { type EncodedProblem, encodePart, type RuleStatistics } from './encode.js';
import { partsOf } from './parts.js';
import type { MenteeLike, MentorLike } from './people.js';
import { familiesOf, withLineageRule } from './strategies/lineage.js';
import { settingsOf } from './strategies/settings.js';
import { solve } from './strategies/solve.js';
import type {
  Matching,
  MatchingCertificate,
  MatchingIssueCode,
  MatchingOptions,
  MatchingProblem,
  MatchingProgress,
} from './types.js';

/**
 * The whole matching as a series of steps, so that it can run at one go or with pauses in between. Wherever keyed
 * hard rules split the problem, the parts are matched one after another and put together.
 */
export function* matchingSteps<E extends MenteeLike, R extends MentorLike>(
  given: MatchingProblem<E, R>,
  options: MatchingOptions,
): Generator<MatchingProgress, Outcome<Matching, MatchingIssueCode>> {
  const settings = settingsOf(options);
  const problem = settings.strategy === 'lineage' ? withLineageRule(given, options) : given;
  const problemIssues = checkProblem(problem, options);
  if (problemIssues.length > 0) return failWith(problemIssues);

  const total = problem.mentees.length;
  yield { phase: 'reading', done: 0, total };
  const compiled = compileProblem(problem, options);
  const parts = partsOf(compiled);
  const decoded: DecodedPart[] = [];
  const statistics: (readonly RuleStatistics[])[] = [];
  const certificates: (MatchingCertificate | null)[] = [];
  const withPins: EncodedProblem<E, R>[] = [];
  const issues: Issue<MatchingIssueCode>[] = [];
  let done = 0;
  for (const part of parts) {
    const encoded = encodePart(problem, compiled, part, options);
    yield { phase: 'pairing', done, total };
    if (encoded.pinned.includes(1)) withPins.push(encoded);
    statistics.push(encoded.statistics);
    // A rule that failed spoils everything; there is nothing left to solve then.
    if (compiled.failures.size === 0) {
      const solved = solve(encoded, settings);
      if (solved._tag === 'Left') issues.push(...solved.left);
      else {
        decoded.push(decodePart(problem, compiled, encoded, solved.right.chosen));
        certificates.push(solved.right.certificate);
      }
    }
    done += part.mentees.length;
    yield { phase: 'matching', done, total };
  }
  const pinIssues = checkPins(problem, withPins);
  if (compiled.failures.size > 0 || pinIssues.length > 0)
    return failWith([...compiled.failures.values(), ...pinIssues]);
  if (issues.length > 0) return failWith(issues);
  const matching = mergeDecoded(
    problem,
    settings,
    decoded,
    mergeCertificates(certificates),
    mergeStatistics(statistics),
  );
  if (settings.strategy !== 'lineage') return succeed(matching);
  return succeed({ ...matching, families: familiesOf(problem, options, matching.matches) });
}

function failWith(issues: readonly Issue<MatchingIssueCode>[]): Outcome<never, MatchingIssueCode> {
  return succeedUnless(issues, () => {
    throw new RangeError('failWith needs an issue');
  });
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
      lowest: seen.reduce((least, { lowest }) => Math.min(least, lowest), Number.POSITIVE_INFINITY),
      highest: seen.reduce((most, { highest }) => Math.max(most, highest), Number.NEGATIVE_INFINITY),
    };
  });
}
