import type { Issue } from '../../core/issue.js';
import { createRandom } from '../../core/random.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { judge, type RuleFailures } from '../rules/judgePair.js';
import { type CompiledRule, type Rule, UNKNOWN } from '../rules/rule.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem } from '../types.js';
import { CandidateIndex } from './candidates.js';
import { excludedMentors } from './exclusions.js';

/**
 * A problem made ready for judging pairs by number. Mentees and mentors stand in the order of their ids, or of lots
 * drawn by the seed, so that the order of the input decides nothing.
 */
export interface CompiledProblem<E extends MenteeLike, R extends MentorLike> {
  readonly mentees: readonly E[];
  readonly mentors: readonly R[];
  /** All rules, in the order given. */
  readonly rules: readonly ReadyRule[];
  readonly hard: readonly CompiledHardRule[];
  readonly soft: readonly CompiledSoftRule[];
  readonly excluded: ReadonlyMap<number, ReadonlySet<number>>;
  /** The hard rules with keys, in the order of {@link candidates}. */
  readonly keyed: readonly CompiledHardRule[];
  readonly candidates: CandidateIndex;
  /** What went wrong in rules of the app's own so far; complete once every pair has been judged. */
  readonly failures: ReadonlyMap<string, Issue<MatchingIssueCode>>;
}

/** A rule ready for use. */
interface ReadyRule extends CompiledRule {
  readonly id: string;
  readonly level: 'hard' | 'soft';
  readonly weight: number;
}

/** A hard rule ready for use. */
export interface CompiledHardRule extends ReadyRule {
  readonly allowsUnknown: boolean;
}

/** A soft rule ready for use. */
export type CompiledSoftRule = ReadyRule;

/** Reads everyone once. O(people x rules). */
export function compileProblem<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  { seed }: MatchingOptions,
): CompiledProblem<E, R> {
  const mentees = canonicalOrder(problem.mentees, seed);
  const mentors = canonicalOrder(problem.mentors, seed);
  const failures: RuleFailures = new Map();
  const rules = problem.rules.map((rule) => ({
    id: rule.id,
    level: rule.level,
    weight: rule.weight,
    allowsUnknown: rule.whenUnknown === 'allow',
    ...compileRule(rule, mentees, mentors, failures),
  }));
  const hard = rules.filter(({ level }) => level === 'hard');
  const keyed = hard.filter(({ keys }) => keys !== undefined);
  return {
    mentees,
    mentors,
    rules,
    hard,
    soft: rules.filter(({ level }) => level === 'soft'),
    excluded: excludedMentors(problem, mentees, mentors),
    keyed,
    candidates: new CandidateIndex(
      keyed.map(({ keys, allowsUnknown }) => ({ keys: keys!, allowsUnknown })),
      mentors.length,
    ),
    failures,
  };
}

/** By id; with a seed, by lot. A person's lot is her own, so that it is the same in a part as in the whole. */
function canonicalOrder<P extends MenteeLike | MentorLike>(
  people: readonly P[],
  seed: string | number | undefined,
): readonly P[] {
  const byId = (a: P, b: P) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  if (seed === undefined) return [...people].sort(byId);
  return people
    .map((person) => ({ person, lot: createRandom(`${seed}:${person.id}`).next() }))
    .sort((a, b) => a.lot - b.lot || byId(a.person, b.person))
    .map(({ person }) => person);
}

/** A rule of the app's own has only `evaluate`: its scores are checked one by one, and it has no keys. */
function compileRule<E extends MenteeLike, R extends MentorLike>(
  rule: Rule<E, R>,
  mentees: readonly E[],
  mentors: readonly R[],
  failures: RuleFailures,
): CompiledRule {
  const verdict: CompiledRule['verdict'] = (mentee, mentor) =>
    judge(rule, mentees[mentee] as E, mentors[mentor] as R, failures);
  const score: CompiledRule['score'] = (mentee, mentor) => {
    const said = verdict(mentee, mentor).score;
    return said === 'unknown' ? UNKNOWN : said;
  };
  if (rule.compile === undefined) return { score, verdict };
  // Data that was never parsed can make a rule throw; judged by `evaluate`, the failure gets its place and sentence.
  try {
    const compiled = rule.compile(mentees, mentors);
    return {
      ...compiled,
      score: (mentee, mentor) => {
        try {
          return compiled.score(mentee, mentor);
        } catch {
          return score(mentee, mentor);
        }
      },
    };
  } catch {
    return { score, verdict };
  }
}

/** Whether a hard rule forbids a pair with this score. */
export function forbidsScore({ allowsUnknown }: CompiledHardRule, score: number): boolean {
  return score === UNKNOWN ? !allowsUnknown : score === 0;
}
