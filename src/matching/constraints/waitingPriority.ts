import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { personOf } from '../people.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';

/** Settings of {@link waitingPriority}. @category Matching rules @since 0.1.0 */
export interface WaitingPriorityOptions extends RuleOptions {
  /** Since which day each mentee has waited, by `id` or `personId`. */
  readonly since: readonly { readonly menteeId: string; readonly day: string }[];
  /** The day to count up to, `yyyy-MM-dd`. */
  readonly asOf: string;
  /** A wait of this many days or more scores 1. Default 180. */
  readonly fullDays?: number | undefined;
}

/**
 * Those who have waited longest come first: 0 for a mentee who has not waited, rising evenly to 1. It concerns the
 * mentee alone, so it decides who gets a place when there are too few, not which one.
 *
 * @example
 * ```ts
 * import { waitingPriority } from 'peer-support-kit';
 *
 * const rule = waitingPriority({ weight: 1, since: [{ menteeId: 'ana', day: '2026-06-03' }], asOf: '2026-09-01' });
 * rule.evaluate({ id: 'ana' }, { id: 'kim' }).score // => 0.5
 * rule.evaluate({ id: 'ben' }, { id: 'kim' }).score // => 0
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function waitingPriority(options: WaitingPriorityOptions): Rule {
  const { asOf, fullDays = 180 } = options;
  const since = new Map(options.since.map(({ menteeId, day }) => [menteeId, day]));
  return defineRule(
    {
      name: 'waitingPriority',
      subject: 'how long she has waited',
      readMentee: (mentee) => {
        const day = since.get(mentee.id) ?? since.get(personOf(mentee));
        return day === undefined ? 0 : Math.max(0, differenceInCalendarDays(parseISO(asOf), parseISO(day)));
      },
      readMentor: () => true,
      score: (days) => Math.min(1, days / fullDays),
      explain: (days) =>
        days === 0
          ? { code: 'not_waiting', reason: 'The mentee has not had to wait.' }
          : {
              code: 'waiting',
              reason: `The mentee has waited for ${days} day${days === 1 ? '' : 's'}.`,
              params: { days },
            },
    },
    options,
  );
}
