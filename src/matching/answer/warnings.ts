import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import type { RuleStatistics } from '../problem/encode.js';
import type { MatchingProblem, MatchingStrategy, MatchingWarning } from '../types.js';

/** A soft rule that knows less than this share of the pairs says little about the program as a whole. */
const OFTEN_UNKNOWN = 0.5;

/** Signs that the question may not be the one that was meant. */
export function warningsOf<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  statistics: readonly RuleStatistics[],
  strategy: MatchingStrategy,
): readonly MatchingWarning[] {
  const warnings: MatchingWarning[] = statistics.flatMap(warningsOfRule);
  const places = problem.mentors.reduce((sum, mentor) => sum + capacityOf('mentor', mentor).max, 0);
  const seeking = problem.mentees.filter((mentee) => capacityOf('mentee', mentee).max > 0).length;
  if (places < seeking) {
    warnings.push({
      code: 'fewer_places_than_mentees',
      message: `${seeking} mentees want a mentor, but the mentors have ${places} places.`,
    });
  }
  const byFit = strategy === 'optimal' || strategy === 'lineage';
  if (byFit && !problem.rules.some(({ level, weight }) => level === 'soft' && weight > 0)) {
    warnings.push({
      code: 'no_soft_rules',
      message: 'No rule with a weight says what a good pair is, so every allowed pair fits equally well.',
    });
  }
  return warnings;
}

function warningsOfRule({
  rule,
  pairs,
  unknown,
  lowest,
  highest,
}: RuleStatistics): readonly MatchingWarning[] {
  if (pairs === 0) return [];
  if (unknown > pairs * OFTEN_UNKNOWN) {
    const share = Math.round((100 * unknown) / pairs);
    return [
      {
        code: 'rule_often_unknown',
        rule,
        message: `The rule "${rule}" lacks data for ${share} % of the pairs it was asked about.`,
      },
    ];
  }
  if (pairs > 1 && lowest === highest) {
    return [
      {
        code: 'rule_does_not_vary',
        rule,
        message: `The rule "${rule}" scores every pair ${lowest}, so it decides nothing.`,
      },
    ];
  }
  return [];
}
