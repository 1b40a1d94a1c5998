import type { MenteeLike, MentorLike } from '../people.js';
import { type Exclusion, exclusionFinder } from '../problem/exclusions.js';
import { forbids, reaches } from '../rules/judgePair.js';
import { type Change, isNoLoss } from './changes.js';
import type { MatchingDifference } from './difference.js';
import { basisOf, changeWith, forcedDifference, headOf, type PairCase } from './pairCase.js';
import type { ExcludedPair, PairExclusion, PairRemedy } from './pairExplanation.js';
import { continued, fitInWords } from './words.js';

/** Everything that excludes a pair; nothing for a pair that can be made. */
export function exclusionsOf<E extends MenteeLike, R extends MentorLike>({
  problem,
  settings: { minimumFit },
  standing: { encoded },
  row,
  column,
  menteeId,
  mentorId,
  fit,
  contributions,
}: PairCase<E, R>): readonly PairExclusion[] {
  const isPinned = (problem.pinned ?? []).some(
    (pin) => pin.menteeId === menteeId && pin.mentorId === mentorId,
  );
  const exclusion = exclusionFinder(problem)(encoded.mentees[row]!, encoded.mentors[column]!);
  const broken = problem.rules.flatMap((rule, index): PairExclusion[] => {
    const contribution = contributions[index]!;
    if (rule.level !== 'hard' || !forbids(rule, contribution)) return [];
    return [
      {
        code: 'excluded_by_rule',
        rule: rule.id,
        message: `The rule "${rule.id}" excludes the pair: ${contribution.reason}`,
      },
    ];
  });
  return [
    ...(exclusion === undefined ? [] : [{ code: exclusion, message: EXCLUSION_MESSAGE[exclusion] }]),
    ...broken,
    ...(reaches(fit, minimumFit) || isPinned
      ? []
      : [
          {
            code: 'below_minimum_fit' as const,
            message: `The fit of ${fitInWords(fit)} is below the minimum of ${fitInWords(minimumFit)}.`,
          },
        ]),
  ];
}

/** Who does not want whom is private, so this does not say which of the two it was. */
const EXCLUSION_MESSAGE: Readonly<Record<Exclusion, string>> = {
  same_person: 'The two are the same person.',
  avoided: 'One of the two asked not to be paired with the other.',
  forbidden_pair: 'The pair is forbidden.',
};

/** Why a pair cannot be made, and, if one rule alone excludes it, what an exception would bring. */
export function explainExcluded(pair: PairCase, exclusions: readonly PairExclusion[]): ExcludedPair {
  const { menteeId, mentorId } = pair;
  const [only] = exclusions;
  const liftable =
    exclusions.length === 1 && (only!.code === 'excluded_by_rule' || only!.code === 'below_minimum_fit');
  const change = liftable ? changeWith(pair) : undefined;
  const forced = change === undefined ? null : forcedDifference(pair, change);
  const remedies = change === undefined || forced === null ? [] : remedyOf(pair, only!, change, forced);
  const reasons = exclusions.map(({ message }) => message).join(' ');
  return {
    ...headOf(pair),
    status: 'excluded',
    exclusions,
    basis: basisOf(pair),
    forced,
    remedies,
    message: [
      `${menteeId} cannot be matched with ${mentorId}. ${reasons}`,
      ...remedies.map(({ message }) => message),
    ].join(' '),
  };
}

/** Whether an exception is enough can be told only where the best matching is what is looked for. */
function remedyOf(
  { standing: { graph, residual } }: PairCase,
  { code, rule }: PairExclusion,
  change: Change,
  forced: MatchingDifference,
): readonly PairRemedy[] {
  if (graph === undefined) return [];
  const enough = isNoLoss(residual.problem.objective, change);
  const exception =
    code === 'excluded_by_rule' ? `an exception from "${rule}"` : 'an exception from the minimum fit';
  const message = enough
    ? `With ${exception} the pair would be among the best: ${continued(forced.message)}`
    : `Even with ${exception} the pair would not be chosen, because it would mean: ${continued(forced.message)}`;
  if (code !== 'excluded_by_rule') return [{ code: 'lower_minimum_fit', enough, message }];
  return [{ code: 'lift_rule', ...(rule === undefined ? {} : { rule }), enough, message }];
}
