import type { MenteeLike, MentorLike } from '../people.js';
import { createRule, type Rule, type RuleOptions, type Verdict } from '../rule.js';

/** Settings of {@link conflictOfInterest}. @category Matching rules @since 0.1.0 */
export interface ConflictOfInterestOptions extends RuleOptions {
  /** Who assesses, supervises or treats whom, and when: from `from` up to, not including, `to`. */
  readonly relations: readonly {
    readonly assessor: string;
    readonly assessee: string;
    readonly kind: string;
    readonly from: string;
    readonly to?: string | undefined;
  }[];
  /** The first day of the support, `yyyy-MM-dd`. */
  readonly from: string;
  /** The day after the last day of the support, `yyyy-MM-dd`. Open-ended if absent. */
  readonly until?: string | undefined;
}

/**
 * Keeps support apart from assessment: scores 0 when one of the two assesses, grades, supervises or treats the
 * other at any time during the support, 1 otherwise. Hard unless said otherwise. Look ahead by setting `until` to
 * the end of the academic year: a mentor who becomes an assessor in spring is a conflict in autumn already.
 *
 * Both directions count, and a relation may name a person by `id` or `personId`. Days are compared half-open, so a
 * relation that ends on the day the support begins is no conflict.
 *
 * Source: LCME Functions and Structure of a Medical School, element 12.5.
 *
 * @example
 * ```ts
 * import { conflictOfInterest } from 'peer-support-kit';
 *
 * const rule = conflictOfInterest({
 *   relations: [{ assessor: 'kim', assessee: 'ana', kind: 'grade', from: '2027-01-01', to: '2027-04-01' }],
 *   from: '2026-09-01',
 *   until: '2027-06-30',
 * });
 * rule.evaluate({ id: 'ana' }, { id: 'kim' }).score // => 0
 * rule.evaluate({ id: 'ana' }, { id: 'lee' }).score // => 1
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function conflictOfInterest(options: ConflictOfInterestOptions): Rule {
  const { from, until } = options;
  const relevant = new Map<string, ConflictOfInterestOptions['relations'][number]>();
  for (const relation of options.relations) {
    const overlaps =
      (relation.to === undefined || relation.to > from) && (until === undefined || relation.from < until);
    if (overlaps && !relevant.has(pairKey(relation.assessor, relation.assessee))) {
      relevant.set(pairKey(relation.assessor, relation.assessee), relation);
    }
  }
  const level = options.level ?? (options.weight === undefined ? 'hard' : 'soft');
  function find(assessors: readonly string[], assessees: readonly string[]) {
    for (const assessor of assessors) {
      for (const assessee of assessees) {
        const relation = relevant.get(pairKey(assessor, assessee));
        if (relation !== undefined) return relation;
      }
    }
    return undefined;
  }

  return createRule('conflictOfInterest', { ...options, level }, (mentee, mentor): Verdict => {
    const over = find(namesOf(mentor), namesOf(mentee));
    const conflict = over ?? find(namesOf(mentee), namesOf(mentor));
    if (conflict === undefined) {
      return { score: 1, code: 'no_conflict', reason: 'No conflict of interest is on record.' };
    }
    const { kind, from: since, to } = conflict;
    const period = to === undefined ? `from ${since}` : `from ${since} until ${to}`;
    const [who, whom] =
      over === undefined ? (['mentee', 'mentor'] as const) : (['mentor', 'mentee'] as const);
    return {
      score: 0,
      code: 'conflict_of_interest',
      reason: `The ${who} has a role of assessment over the ${whom} (${kind}, ${period}).`,
      params: { assessor: who, kind, from: since, ...(to === undefined ? {} : { to }) },
    };
  });
}

/** A relation may name a person by either of her ids. */
function namesOf({ id, personId }: MenteeLike | MentorLike): readonly string[] {
  return personId === undefined || personId === id ? [id] : [personId, id];
}

function pairKey(assessor: string, assessee: string): string {
  return JSON.stringify([assessor, assessee]);
}
