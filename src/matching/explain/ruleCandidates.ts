import type { MenteeLike, MentorLike } from '../people.js';
import type { Settings } from '../strategies/settings.js';
import type { MatchingProblem } from '../types.js';
import { type ProblemWorth, worthOfProblem } from './problemWorth.js';
import type { Candidate } from './relaxation.js';

/** More rules than this are not tried one by one. */
const MOST_RULES = 50;

/** Each hard rule left out for everyone, and the minimum fit, by matching again. */
export function ruleCandidates<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  settings: Settings,
  present: ProblemWorth,
): { readonly candidates: readonly Candidate[]; readonly notTried: readonly string[] } {
  const candidates: Candidate[] = [];
  const notTried: string[] = [];
  const hard = problem.rules.filter(({ level }) => level === 'hard');
  for (const rule of hard) {
    const rules = problem.rules.filter((other) => other !== rule);
    const worth =
      hard.indexOf(rule) < MOST_RULES ? worthOfProblem({ ...problem, rules }, settings) : undefined;
    if (worth === undefined) {
      notTried.push(rule.id);
      continue;
    }
    candidates.push({
      code: 'lift_rule',
      params: { rule: rule.id },
      ...comparison(present, worth),
      what: `The rule "${rule.id}" lifted for everyone`,
    });
  }
  if (settings.minimumFit > 0) {
    const worth = worthOfProblem(problem, { ...settings, minimumFit: 0 });
    if (worth !== undefined) {
      candidates.push({
        code: 'lower_minimum_fit',
        params: { minimumFit: settings.minimumFit },
        ...comparison(present, worth),
        what: 'No minimum fit',
      });
    }
  }
  return { candidates, notTried };
}

/** Pairs can be compared only where there is a matching before and after. */
function comparison(
  present: ProblemWorth,
  worth: ProblemWorth,
): Pick<Candidate, 'gain' | 'feasible' | 'cost'> {
  const shortage = present.shortage - worth.shortage;
  const comparable = present.shortage === 0 && worth.shortage === 0;
  let cost = 0;
  for (const [menteeId, choice] of worth.choice) if (choice > present.choice.get(menteeId)!) cost++;
  return {
    gain: {
      shortage,
      pairs: comparable ? worth.pairs - present.pairs : 0,
      totalFit: comparable ? worth.totalFit - present.totalFit : 0,
    },
    feasible: worth.shortage === 0,
    cost,
  };
}
