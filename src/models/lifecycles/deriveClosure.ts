import type { Day } from '../moments.js';
import type { GoalState } from '../states.js';

/** Whether a match ran its course. @category Life cycles @since 0.1.0 */
export type ClosureKind = 'completed' | 'ended-early';

/**
 * Whether a match that ends was completed: its planned end has come, or its goals are met. Otherwise it ended
 * early. The reason for the ending does not matter, so nobody loses credit for a word chosen in a form.
 *
 * Goals are met when at least one is achieved and every other one that was ever agreed is achieved or was
 * abandoned by choice. `closedOn` and `plannedEnd` are calendar days of the program; a match without a planned end
 * is judged by its goals alone.
 *
 * @example
 * ```ts
 * import { deriveClosure } from 'peer-support-kit';
 *
 * deriveClosure({ closedOn: '2027-05-02', plannedEnd: '2027-06-30', goals: ['achieved', 'abandoned'] }) // => 'completed'
 * deriveClosure({ closedOn: '2027-05-02', plannedEnd: '2027-06-30', goals: ['active'] }) // => 'ended-early'
 * deriveClosure({ closedOn: '2027-06-30', plannedEnd: '2027-06-30' }) // => 'completed'
 * ```
 *
 * @category Life cycles
 * @since 0.1.0
 */
export function deriveClosure(match: {
  readonly closedOn: Day;
  readonly plannedEnd?: Day | undefined;
  readonly goals?: readonly GoalState[] | undefined;
}): ClosureKind {
  const { closedOn, plannedEnd, goals = [] } = match;
  const ranToEnd = plannedEnd !== undefined && closedOn >= plannedEnd;
  return ranToEnd || goalsMet(goals) ? 'completed' : 'ended-early';
}

function goalsMet(goals: readonly GoalState[]): boolean {
  const counted = goals.filter((state) => state !== 'draft' && state !== 'proposed' && state !== 'abandoned');
  return counted.length > 0 && counted.every((state) => state === 'achieved');
}
