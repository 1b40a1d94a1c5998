import type { Issue } from '../core/issue.js';
import { allowedEvents } from './allowedEvents.js';
import type { EventFacts, Lifecycle } from './lifecycle.js';

export function staleVersion(entity: string): Issue {
  return {
    code: 'stale_version',
    message: `The ${entity} has changed since it was read.`,
    remedy: 'Read it again and decide anew.',
  };
}

export function illegalTransition<State extends string, Events extends EventFacts<Events>>(
  lifecycle: Lifecycle<State, Events>,
  state: State,
  event: string,
): Issue {
  const events = allowedEvents(lifecycle, state);
  return {
    code: 'illegal_transition',
    message: `"${event}" is not possible while the ${lifecycle.entity} is "${state}".`,
    remedy: events.length === 0 ? 'This state is final.' : `Possible here: ${events.join(', ')}.`,
    params: { entity: lifecycle.entity, state, event, allowedEvents: events },
  };
}

export function unknownState<State extends string, Events extends EventFacts<Events>>(
  lifecycle: Lifecycle<State, Events>,
  state: string,
): Issue {
  const states = Object.keys(lifecycle.states);
  return {
    code: 'unknown_state',
    message: `A ${lifecycle.entity} is never "${state}".`,
    remedy: `Its states are: ${states.join(', ')}.`,
    params: { entity: lifecycle.entity, state, states },
  };
}
