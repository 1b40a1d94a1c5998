import type { Issue } from '../core/issue.js';
import type { EventFacts, Lifecycle } from './lifecycle.js';
import { listTransitions } from './listTransitions.js';

/** What {@link checkLifecycle} can find. @category Life cycles @since 0.1.0 */
export type LifecycleIssueCode =
  | 'undeclared_state'
  | 'unreachable_state'
  | 'dead_end'
  | 'terminal_with_events';

/**
 * Looks for holes in a life cycle, your own or one of ours; empty when there are none. For a test, not for every
 * request.
 *
 * Issues: `undeclared_state` (an event, `initial` or `terminal` names a state that the table lacks),
 * `unreachable_state` (no way there from the initial states), `dead_end` (no way from there to a terminal state,
 * though it is not one itself), `terminal_with_events` (a terminal state that can be left).
 *
 * @example
 * ```ts
 * import { checkLifecycle, type Lifecycle, type TransitionFacts } from 'peer-support-kit';
 *
 * type State = 'lent' | 'returned' | 'lost';
 * const loan: Lifecycle<State, { return: TransitionFacts }> = {
 *   entity: 'loan',
 *   initial: ['lent'],
 *   terminal: ['returned'],
 *   states: { lent: { return: { to: 'returned' } }, returned: {}, lost: {} },
 * };
 * checkLifecycle(loan).map(({ code, path }) => [code, path?.join('.')])
 * // => [['unreachable_state', 'states.lost'], ['dead_end', 'states.lost']]
 * ```
 *
 * @category Life cycles
 * @since 0.1.0
 */
export function checkLifecycle<State extends string, Events extends EventFacts<Events>>(
  lifecycle: Lifecycle<State, Events>,
): readonly Issue<LifecycleIssueCode>[] {
  const moves = listTransitions(lifecycle);
  const forward = moves.map(({ from, to }) => [from, to] as const);
  const backward = moves.map(({ from, to }) => [to, from] as const);
  const states = Object.keys(lifecycle.states);
  const terminal: readonly string[] = lifecycle.terminal;

  const undeclared = [
    ...lifecycle.initial.map((state, index) => ({ state, path: ['initial', index] })),
    ...lifecycle.terminal.map((state, index) => ({ state, path: ['terminal', index] })),
    ...moves.map(({ from, event, to }) => ({ state: to, path: ['states', from, event] })),
  ].filter(({ state }) => !states.includes(state));
  const reached = reachable(lifecycle.initial, forward);
  const finishing = reachable(terminal, backward);
  const left = new Set(moves.map(({ from }) => from));

  return [
    ...undeclared.map(({ state, path }) =>
      issue('undeclared_state', `"${state}" is not a state of this life cycle.`, 'Give it a row.', path),
    ),
    ...states.flatMap((state) => {
      const path = ['states', state];
      return [
        ...(reached.has(state)
          ? []
          : [issue('unreachable_state', `Nothing leads to "${state}".`, 'Add an event that does.', path)]),
        ...(finishing.has(state)
          ? []
          : [
              issue(
                'dead_end',
                `There is no way out of "${state}".`,
                'Add one, or declare it terminal.',
                path,
              ),
            ]),
        ...(terminal.includes(state) && left.has(state)
          ? [
              issue(
                'terminal_with_events',
                `"${state}" is not final.`,
                'Take it off the terminal ones.',
                path,
              ),
            ]
          : []),
      ];
    }),
  ];
}

function issue(
  code: LifecycleIssueCode,
  message: string,
  remedy: string,
  path: readonly (string | number)[],
): Issue<LifecycleIssueCode> {
  return { code, message, remedy, path };
}

function reachable(
  start: readonly string[],
  edges: readonly (readonly [string, string])[],
): ReadonlySet<string> {
  const found = new Set(start);
  // A set visits what is added while it is iterated: this is the whole breadth-first search.
  for (const state of found) for (const [from, to] of edges) if (from === state) found.add(to);
  return found;
}
