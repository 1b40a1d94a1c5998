import type { ConditionalStep, EventFacts, Lifecycle, TransitionStep } from './lifecycle.js';

/** One possible move of a life cycle, with the codes of the guards on it. @category Life cycles @since 0.1.0 */
export interface ListedTransition {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly guards: readonly string[];
}

/**
 * Every move that a life cycle knows, in the order of its table: for diagrams, documentation and audits. An event
 * whose target depends on the facts gives one line per target.
 *
 * @example
 * ```ts
 * import { listTransitions, turnLifecycle } from 'peer-support-kit';
 *
 * listTransitions(turnLifecycle).find(({ event }) => event === 'rate')
 * // => { from: 'delivered', event: 'rate', to: 'rated', guards: ['no_ratings', 'teacher_rates_self'] }
 * ```
 *
 * @category Life cycles
 * @since 0.1.0
 */
export function listTransitions<State extends string, Events extends EventFacts<Events>>(
  lifecycle: Lifecycle<State, Events>,
): readonly ListedTransition[] {
  type Cell = TransitionStep<State, never> | ConditionalStep<State, never>;
  const rows = Object.entries(lifecycle.states) as [State, Readonly<Record<string, Cell>>][];
  return rows.flatMap(([from, row]) =>
    Object.entries(row).flatMap(([event, cell]) =>
      ('otherwise' in cell ? [cell, cell.otherwise] : [cell]).map(({ to, guards = [] }) => {
        return { from, event, to, guards: guards.map((guard) => guard.code) };
      }),
    ),
  );
}
