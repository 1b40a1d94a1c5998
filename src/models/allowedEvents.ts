import type { EventFacts, Lifecycle } from './lifecycle.js';

/**
 * The events that a state allows, in the order of the life cycle's table; none in a terminal state, and none in a
 * state that the life cycle does not know. Guards are not asked: an allowed event may still be refused.
 *
 * @example
 * ```ts
 * import { allowedEvents, proposalLifecycle } from 'peer-support-kit';
 *
 * allowedEvents(proposalLifecycle, 'proposed') // => ['accept', 'decline', 'expire', 'supersede', 'withdraw']
 * allowedEvents(proposalLifecycle, 'expired') // => []
 * ```
 *
 * @category Life cycles
 * @since 0.1.0
 */
export function allowedEvents<State extends string, Events extends EventFacts<Events>>(
  lifecycle: Lifecycle<State, Events>,
  state: NoInfer<State>,
): readonly (keyof Events & string)[] {
  if (!Object.hasOwn(lifecycle.states, state)) return [];
  return Object.keys(lifecycle.states[state]) as (keyof Events & string)[];
}
