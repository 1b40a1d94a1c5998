import type { Issue } from '../core/issue.js';
import { fail, type Outcome, succeedUnless } from '../core/outcome.js';
import type {
  EventFacts,
  Lifecycle,
  TransitionEffect,
  TransitionFacts,
  TransitionStep,
} from './lifecycle.js';
import { illegalTransition, staleVersion, unknownState } from './transitionIssues.js';

/** The new state, and what the host has to do because of it. @category Life cycles @since 0.1.0 */
export interface TransitionResult<State extends string> {
  readonly state: State;
  readonly effects: readonly TransitionEffect[];
}

/**
 * Applies an event to a record's state: the new state and its effects, or every reason why not.
 *
 * Nothing is changed, stored or sent. Store the new state and carry out the effects in one transaction; every
 * success carries exactly one `audit` effect, the last one. All guards that fail are reported together.
 *
 * Issues: `illegal_transition` (the event is not possible in this state; `params.allowedEvents` lists those that
 * are), `unknown_state`, `stale_version`, and the codes of the guards, which `listTransitions` shows.
 *
 * @example
 * ```ts
 * import { goalLifecycle, transition, unwrap } from 'peer-support-kit';
 *
 * const facts = { id: 'goal-7', now: '2026-09-01T08:00:00Z', actor: 'ada' };
 *
 * unwrap(transition(goalLifecycle, 'active', 'hold', facts)).state // => 'on-hold'
 *
 * const refused = transition(goalLifecycle, 'draft', 'hold', facts);
 * refused._tag === 'Left' ? refused.left[0].params?.allowedEvents : [] // => ['propose']
 * ```
 *
 * @category Life cycles
 * @since 0.1.0
 */
export function transition<
  State extends string,
  Events extends EventFacts<Events>,
  Event extends keyof Events & string,
>(
  lifecycle: Lifecycle<State, Events>,
  state: NoInfer<State>,
  event: Event,
  facts: Events[Event],
): Outcome<TransitionResult<State>> {
  if (!Object.hasOwn(lifecycle.states, state)) return fail(unknownState(lifecycle, state));
  const row = lifecycle.states[state];
  const cell = Object.hasOwn(row, event) ? row[event] : undefined;
  if (cell === undefined) return fail(illegalTransition(lifecycle, state, event));

  const step: TransitionStep<State, Events[Event]> =
    !('when' in cell) || cell.when(facts) ? cell : cell.otherwise;
  const refused = (step.guards ?? []).filter((guard) => !guard.holds(facts));
  const issues = refused.map(({ code, message, remedy, params }): Issue => {
    return { code, message, remedy, ...(params === undefined ? {} : { params: params(facts) }) };
  });
  const stale = isStale(facts) ? [staleVersion(lifecycle.entity)] : [];

  return succeedUnless([...stale, ...issues], () => {
    const { id: entityId, now: at, actor } = facts;
    const audit = { entity: lifecycle.entity, entityId, action: event, from: state, to: step.to, at, actor };
    const stamp: TransitionEffect[] =
      step.stamp === undefined ? [] : [{ kind: 'set', field: step.stamp, value: at }];
    const effects = step.effects?.(facts) ?? [];
    return { state: step.to, effects: [...stamp, ...effects, { kind: 'audit', event: audit }] };
  });
}

function isStale({ version, expectedVersion }: TransitionFacts): boolean {
  return expectedVersion !== undefined && expectedVersion !== version;
}
