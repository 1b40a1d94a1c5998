import type { MenteeLike, MentorLike } from '../people.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';

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
  const find = relationFinder(options);
  const level = options.level ?? (options.weight === undefined ? 'hard' : 'soft');
  return defineRule(
    {
      name: 'conflictOfInterest',
      subject: 'an id',
      readMentee: namesOf,
      readMentor: namesOf,
      score: (mentee, mentor) => ((find(mentor, mentee) ?? find(mentee, mentor)) ? 0 : 1),
      explain: (mentee, mentor) => {
        const over = find(mentor, mentee);
        const conflict = over ?? find(mentee, mentor);
        if (conflict === undefined) {
          return { code: 'no_conflict', reason: 'No conflict of interest is on record.' };
        }
        const { kind, from: since, to } = conflict;
        const period = to === undefined ? `from ${since}` : `from ${since} until ${to}`;
        const [who, whom] =
          over === undefined ? (['mentee', 'mentor'] as const) : (['mentor', 'mentee'] as const);
        return {
          code: 'conflict_of_interest',
          reason: `The ${who} has a role of assessment over the ${whom} (${kind}, ${period}).`,
          params: { assessor: who, kind, from: since, ...(to === undefined ? {} : { to }) },
        };
      },
    },
    { ...options, level },
  );
}

type Relation = ConflictOfInterestOptions['relations'][number];

/** Looks up a relation during the support in which one of the first names assesses one of the second. */
function relationFinder({ relations, from, until }: ConflictOfInterestOptions) {
  const byAssessor = new Map<string, Map<string, Relation>>();
  for (const relation of relations) {
    const over = relation.to !== undefined && relation.to <= from;
    const later = until !== undefined && relation.from >= until;
    if (over || later) continue;
    const assessees = byAssessor.get(relation.assessor) ?? new Map<string, Relation>();
    byAssessor.set(relation.assessor, assessees);
    if (!assessees.has(relation.assessee)) assessees.set(relation.assessee, relation);
  }
  return (assessors: readonly string[], assessees: readonly string[]): Relation | undefined => {
    for (const assessor of assessors) {
      const known = byAssessor.get(assessor);
      if (known === undefined) continue;
      for (const assessee of assessees) {
        const relation = known.get(assessee);
        if (relation !== undefined) return relation;
      }
    }
    return undefined;
  };
}

/** A relation may name a person by either of her ids. */
function namesOf({ id, personId }: MenteeLike | MentorLike): readonly string[] {
  return personId === undefined || personId === id ? [id] : [personId, id];
}
