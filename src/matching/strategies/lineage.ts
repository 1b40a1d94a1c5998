import { stageRanks } from '../../models/stage.js';
import { stageGap } from '../constraints/stageGap.js';
import { type MenteeLike, type MentorLike, personOf } from '../people.js';
import type { Rule } from '../rules/rule.js';
import type { MatchingOptions, MatchingProblem, PairIds } from '../types.js';

/** The id of the rule that a lineage adds. */
const LINEAGE_RULE = 'lineage';

/** A lineage asks for exactly one stage between the two; without a stage nobody has a place in a family. */
export function withLineageRule<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  { stages: order }: Pick<MatchingOptions, 'stages'>,
): MatchingProblem<E, R> {
  const rule: Rule = stageGap({
    id: LINEAGE_RULE,
    level: 'hard',
    whenUnknown: 'forbid',
    minimum: 1,
    maximum: 1,
    order,
  });
  return { ...problem, rules: [...problem.rules, rule] };
}

/**
 * The families of a lineage: everyone who hangs together through pairs, from the youngest to the eldest, by stage
 * and then by id. A person who mentors and is mentored links two generations, under whatever ids.
 */
export function familiesOf(
  { mentees, mentors }: MatchingProblem,
  { stages: order }: Pick<MatchingOptions, 'stages'>,
  matches: readonly PairIds[],
): readonly (readonly string[])[] {
  const rankOf = stageRanks(order);
  const people = new Map<string, { readonly id: string; readonly rank: number }>();
  const nameOf = { mentee: new Map<string, string>(), mentor: new Map<string, string>() };
  for (const [side, list] of [['mentor', mentors] as const, ['mentee', mentees] as const]) {
    for (const person of list) {
      nameOf[side].set(person.id, personOf(person));
      people.set(personOf(person), { id: person.id, rank: rankOf(person.stage ?? '') ?? 0 });
    }
  }
  const family = new Map<string, string[]>();
  for (const { menteeId, mentorId } of matches) {
    const [junior, senior] = [nameOf.mentee.get(menteeId)!, nameOf.mentor.get(mentorId)!];
    const joined = [...new Set([...(family.get(junior) ?? [junior]), ...(family.get(senior) ?? [senior])])];
    for (const member of joined) family.set(member, joined);
  }
  return [...new Set(family.values())]
    .map((members) =>
      members
        .map((name) => people.get(name)!)
        .sort(byGeneration)
        .map(({ id }) => id),
    )
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

function byGeneration(
  a: { readonly id: string; readonly rank: number },
  b: { readonly id: string; readonly rank: number },
): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : 1);
}
