import { type MentorLike, personOf } from '../people.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';
import { listInWords } from '../rules/terms.js';

/** Settings of {@link trainedFor}. @category Matching rules @since 0.1.0 */
export interface TrainedForOptions extends RuleOptions {
  /** The ids of the training modules that are asked for. */
  readonly required: readonly string[];
  /** Who has completed what; `validUntil` is the last day on which it counts. */
  readonly records: readonly {
    readonly personId: string;
    readonly moduleId: string;
    readonly completedOn: string;
    readonly validUntil?: string | undefined;
  }[];
  /** The day on which the training must be valid, `yyyy-MM-dd`. */
  readonly asOf: string;
}

/**
 * Whether the mentor has valid training: as a hard rule, all required modules or 0; as a soft rule, the share of
 * them. The records are taken as complete: no record means not trained.
 *
 * @example
 * ```ts
 * import { trainedFor } from 'peer-support-kit';
 *
 * const rule = trainedFor({
 *   level: 'hard',
 *   required: ['listening'],
 *   records: [{ personId: 'kim', moduleId: 'listening', completedOn: '2025-08-01', validUntil: '2026-08-01' }],
 *   asOf: '2026-09-01',
 * });
 * rule.evaluate({ id: 'ana' }, { id: 'kim' }).reason // => 'The mentor lacks valid training: listening.'
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function trainedFor(options: TrainedForOptions): Rule {
  const { required, records, asOf } = options;
  const valid = new Map<string, Set<string>>();
  for (const { personId, moduleId, completedOn, validUntil } of records) {
    if (completedOn > asOf || (validUntil !== undefined && validUntil < asOf)) continue;
    valid.set(personId, (valid.get(personId) ?? new Set()).add(moduleId));
  }
  const missingOf = (mentor: MentorLike) =>
    required.filter(
      (module) =>
        valid.get(mentor.id)?.has(module) !== true && valid.get(personOf(mentor))?.has(module) !== true,
    );
  return defineRule(
    {
      name: 'trainedFor',
      subject: 'any training',
      readMentee: () => true,
      readMentor: missingOf,
      score: (_mentee, missing) => {
        if (missing.length === 0) return 1;
        return options.level === 'hard' ? 0 : 1 - missing.length / required.length;
      },
      explain: (_mentee, missing) =>
        missing.length === 0
          ? { code: 'trained', reason: 'The mentor has all the training that is asked for.' }
          : {
              code: 'training_missing',
              reason: `The mentor lacks valid training: ${listInWords(missing)}.`,
              params: { missing },
            },
    },
    options,
  );
}
