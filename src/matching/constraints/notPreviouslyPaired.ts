import { type MenteeLike, type MentorLike, personOf } from '../people.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';

/** Settings of {@link notPreviouslyPaired}. @category Matching rules @since 0.1.0 */
export interface NotPreviouslyPairedOptions extends RuleOptions {
  /** The pairs there have been. */
  readonly pairs: readonly { readonly menteeId: string; readonly mentorId: string }[];
}

/**
 * Keeps apart those who have been a pair before: 0 for them, 1 for everyone else. Hard unless it is given a
 * weight. Pairs may name people by `id` or `personId`.
 *
 * @example
 * ```ts
 * import { notPreviouslyPaired } from 'peer-support-kit';
 *
 * const rule = notPreviouslyPaired({ pairs: [{ menteeId: 'ana', mentorId: 'kim' }] });
 * [rule.level, rule.evaluate({ id: 'ana' }, { id: 'kim' }).score] // => ['hard', 0]
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function notPreviouslyPaired(options: NotPreviouslyPairedOptions): Rule {
  const partners = new Map<string, Set<string>>();
  for (const { menteeId, mentorId } of options.pairs) {
    partners.set(menteeId, (partners.get(menteeId) ?? new Set()).add(mentorId));
  }
  const namesOf = (person: MenteeLike | MentorLike) => [...new Set([person.id, personOf(person)])];
  const level = options.level ?? (options.weight === undefined ? 'hard' : 'soft');
  return defineRule(
    {
      name: 'notPreviouslyPaired',
      subject: 'an id',
      readMentee: (mentee) => namesOf(mentee).flatMap((name) => partners.get(name) ?? []),
      readMentor: namesOf,
      score: (known, names) => (known.some((set) => names.some((name) => set.has(name))) ? 0 : 1),
      explain: (_known, _names, score) =>
        score === 0
          ? { code: 'previously_paired', reason: 'They have been a pair before.' }
          : { code: 'not_previously_paired', reason: 'They have not been a pair before.' },
    },
    { ...options, level },
  );
}
