import type { IssueParam } from '../core/issue.js';
import type { Instant } from './moments.js';

/**
 * What every transition is told: which record moves, when, and who moves it (a person's id, or the name of the
 * host's own job). The facts of an event add what its guards and effects read.
 *
 * Give `version` (as stored now) and `expectedVersion` (as read when the decision was made) to have a decision on
 * outdated data refused with `stale_version`.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export interface TransitionFacts {
  readonly id: string;
  readonly now: Instant;
  readonly actor: string;
  readonly version?: number | undefined;
  readonly expectedVersion?: number | undefined;
}

/** The facts that each event of a life cycle needs, by the event's name. @category Life cycles @since 0.1.0 */
export type EventFacts<Events> = { readonly [Event in keyof Events]: TransitionFacts };

/**
 * A condition on the facts. Where it does not hold, the transition is refused with this code, message and remedy.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export interface TransitionGuard<Facts> {
  readonly code: string;
  /** Whether the transition may go on. */
  readonly holds: (facts: Facts) => boolean;
  readonly message: string;
  readonly remedy: string;
  /** The values that the sentences are about, for whoever shows or translates them. */
  readonly params?: (facts: Facts) => Readonly<Record<string, IssueParam>>;
}

/** Who is told: a person by id, or a role that the host resolves. @category Life cycles @since 0.1.0 */
export type Recipient = { readonly person: string } | { readonly role: string };

/** A plain value that an effect stores. @category Life cycles @since 0.1.0 */
export type EffectValue =
  | string
  | number
  | boolean
  | readonly EffectValue[]
  | { readonly [Field in string]: EffectValue };

/** One line of the audit trail: an `AuditEvent` but for its id; `action` is the event. @category Life cycles @since 0.1.0 */
export interface TransitionRecord {
  readonly entity: string;
  readonly entityId: string;
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
  readonly actor: string;
}

/**
 * What the host has to do because of a transition, as data: nothing is stored, sent or called by the library.
 * Carry out all effects of one transition in one transaction.
 *
 * - `set`: store a field of the record that moves; transitions own their timestamps. `unset`: remove one.
 * - `notify`: send the message that the host keeps under `template`.
 * - `transition`: apply `event` to another record, with facts of its own.
 * - `create`: store a new record; what `value` leaves out is yours to fill in.
 * - `take-place`: the person has one open place fewer; commit only if her version is still `expectedVersion`, and
 *   store `nextVersion`. `free-place`: she has one more.
 * - `release-to-next-choice`: offer the mentees to the next mentor on their lists.
 * - `audit`: append to the audit trail.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export type TransitionEffect =
  | { readonly kind: 'set'; readonly field: string; readonly value: EffectValue }
  | { readonly kind: 'unset'; readonly field: string }
  | { readonly kind: 'notify'; readonly who: Recipient; readonly template: string }
  | { readonly kind: 'transition'; readonly entity: string; readonly id: string; readonly event: string }
  | {
      readonly kind: 'create';
      readonly entity: string;
      readonly value: { readonly [Field in string]: EffectValue };
    }
  | {
      readonly kind: 'take-place';
      readonly who: string;
      readonly expectedVersion: number;
      readonly nextVersion: number;
    }
  | { readonly kind: 'free-place'; readonly who: string }
  | {
      readonly kind: 'release-to-next-choice';
      readonly menteeIds: readonly string[];
      readonly proposalId: string;
    }
  | { readonly kind: 'audit'; readonly event: TransitionRecord };

/**
 * One cell of a life cycle's table: where an event leads, on which conditions, and with which consequences.
 * `stamp` names the field that receives the time of the transition.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export interface TransitionStep<State extends string, Facts> {
  readonly to: State;
  readonly stamp?: string;
  readonly guards?: readonly TransitionGuard<Facts>[];
  /** What the host has to do besides storing the state; nothing when absent. */
  readonly effects?: (facts: Facts) => readonly TransitionEffect[];
}

/** A step that is taken `when` the facts say so; `otherwise` another one is. @category Life cycles @since 0.1.0 */
export interface ConditionalStep<State extends string, Facts> extends TransitionStep<State, Facts> {
  /** Whether this step is taken, rather than `otherwise`. */
  readonly when: (facts: Facts) => boolean;
  readonly otherwise: TransitionStep<State, Facts>;
}

/** The events that are possible in one state. @category Life cycles @since 0.1.0 */
export type LifecycleRow<State extends string, Events extends EventFacts<Events>> = {
  readonly [Event in keyof Events]?:
    | TransitionStep<State, Events[Event]>
    | ConditionalStep<State, Events[Event]>;
};

/**
 * A life cycle as a table: for every state, the events possible there. `Events` maps each event's name to the
 * facts it needs, so that `transition` knows them all at compile time. Write your own in the same way and let
 * `checkLifecycle` look for holes.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export interface Lifecycle<State extends string, Events extends EventFacts<Events>> {
  /** What moves through this life cycle, as effects and audit lines name it. */
  readonly entity: string;
  readonly initial: readonly State[];
  readonly terminal: readonly State[];
  readonly states: { readonly [S in State]: LifecycleRow<State, Events> };
}
