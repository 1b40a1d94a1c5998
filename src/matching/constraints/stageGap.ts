import { stageRanks } from '../../models/stage.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { defineRule, type Rule, type RuleOptions } from '../rules/rule.js';

/** Settings of {@link stageGap}. @category Matching rules @since 0.1.0 */
export interface StageGapOptions extends RuleOptions {
  /** Least number of stages by which the mentor is ahead; 0 allows equals. Default 1. */
  readonly minimum?: number | undefined;
  /** Greatest number of stages by which the mentor is ahead. No limit by default. */
  readonly maximum?: number | undefined;
  /** The program's own stages, the earliest first; stages in one row count as equal. */
  readonly order?: readonly (string | readonly string[])[] | undefined;
}

/**
 * Whether the mentor is ahead of the mentee by the right number of stages: 1 if so, 0 if not. Near-peer mentoring
 * asks for at least one year (Akinla, Hagan and Atiomo 2018, BMC Med Educ 18:98). Unknown when a side states no
 * stage, or one that is not in the order.
 *
 * @example
 * ```ts
 * import { stageGap } from 'peer-support-kit';
 *
 * const rule = stageGap({ level: 'hard', minimum: 1, maximum: 2 });
 * rule.evaluate({ id: 'a', stage: 'M1' }, { id: 'b', stage: 'M3' }).score // => 1
 * rule.evaluate({ id: 'a', stage: 'M1' }, { id: 'b', stage: 'M4' }).score // => 0
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function stageGap(options: StageGapOptions = {}): Rule {
  const { minimum = 1, maximum = Number.POSITIVE_INFINITY } = options;
  const rankOf = stageRanks(options.order);
  const read = ({ stage = '' }: MenteeLike | MentorLike) => {
    const rank = rankOf(stage);
    return rank === undefined ? undefined : { rank, stage };
  };
  return defineRule(
    {
      name: 'stageGap',
      subject: 'a known stage',
      readMentee: read,
      readMentor: read,
      score: (junior, senior) => {
        const gap = senior.rank - junior.rank;
        return gap >= minimum && gap <= maximum ? 1 : 0;
      },
      explain: (junior, senior, score) => {
        const gap = senior.rank - junior.rank;
        const standing = `The mentor (${senior.stage}) is ${inStages(gap)} the mentee (${junior.stage})`;
        return {
          code: score === 1 ? 'stage_gap_fits' : 'stage_gap_outside',
          reason: score === 1 ? `${standing}.` : `${standing}; ${wanted(minimum, maximum)}.`,
          params: { gap, minimum, ...(Number.isFinite(maximum) ? { maximum } : {}) },
        };
      },
    },
    options,
  );
}

function inStages(gap: number): string {
  if (gap === 0) return 'level with';
  const size = Math.abs(gap);
  return `${size} ${size === 1 ? 'stage' : 'stages'} ${gap > 0 ? 'ahead of' : 'behind'}`;
}

function wanted(minimum: number, maximum: number): string {
  if (!Number.isFinite(maximum)) return `at least ${minimum} is asked for`;
  return minimum === maximum ? `${minimum} is asked for` : `${minimum} to ${maximum} is asked for`;
}
