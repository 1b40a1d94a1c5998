import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';
import { listInWords, normalizeTerm } from '../rules/terms.js';

/** Settings of {@link needsMetByStrengths}. @category Matching rules @since 0.1.0 */
export interface NeedsMetByStrengthsOptions extends RuleOptions {
  /** A strength below this level, 1 to 5, does not count; one without a level always does. Default 1. */
  readonly minimumLevel?: number | undefined;
}

/**
 * How much of what the mentee needs help with the mentor is strong in. Needs count by priority: 5 for priority 1,
 * the most urgent, down to 1 for priority 5; 3 without a priority. Unknown when the mentee names no needs or the
 * mentor no strengths.
 *
 * @example
 * ```ts
 * import { needsMetByStrengths } from 'peer-support-kit';
 *
 * const mentee = { id: 'a', needs: [{ topic: 'Anatomy', priority: 1 }, { topic: 'ECG', priority: 5 }] };
 * needsMetByStrengths().evaluate(mentee, { id: 'b', strengths: [{ topic: 'anatomy', level: 4 }] }).score // => 5 / 6
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function needsMetByStrengths(options: NeedsMetByStrengthsOptions = {}): Rule {
  const { minimumLevel = 1 } = options;
  return defineRule(
    {
      name: 'needsMetByStrengths',
      subject: 'any needs or strengths',
      readMentee: ({ needs = [] }) => {
        const wanted = new Map<string, { readonly topic: string; readonly urgency: number }>();
        for (const { topic, priority = 3 } of needs) {
          const urgency = Math.max(6 - priority, wanted.get(normalizeTerm(topic))?.urgency ?? 0);
          wanted.set(normalizeTerm(topic), { topic: topic.trim(), urgency });
        }
        return wanted.size === 0 ? undefined : wanted;
      },
      readMentor: ({ strengths = [] }) =>
        strengths.length === 0
          ? undefined
          : new Set(
              strengths
                .filter(({ level }) => level === undefined || level >= minimumLevel)
                .map(({ topic }) => normalizeTerm(topic)),
            ),
      score: (wanted, offered) => {
        let met = 0;
        let all = 0;
        for (const [key, { urgency }] of wanted) {
          all += urgency;
          if (offered.has(key)) met += urgency;
        }
        return met / all;
      },
      explain: (wanted, offered) => {
        const met = [...wanted].flatMap(([key, { topic }]) => (offered.has(key) ? [topic] : []));
        const needs = `${wanted.size} need${wanted.size === 1 ? '' : 's'}`;
        return {
          code: met.length === 0 ? 'no_needs_met' : 'needs_met',
          reason:
            met.length === 0
              ? `The mentor is strong in none of the mentee's ${needs}.`
              : `The mentor is strong in ${met.length} of the mentee's ${needs}: ${listInWords(met)}.`,
          params: { met, needs: wanted.size },
        };
      },
      keys: { mentee: (wanted) => [...wanted.keys()], mentor: (offered) => [...offered] },
    },
    options,
  );
}
