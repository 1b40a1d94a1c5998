import type { Handoff } from '../handoff.js';
import type { TransitionFacts } from '../lifecycle.js';
import type { Instant } from '../moments.js';
import type { ConcernSeverity } from '../severity.js';

/** How a concern is passed on, and to whom: a person or a service. @category Life cycles @since 0.1.0 */
export interface HandoffFacts {
  readonly kind: Handoff['kind'];
  readonly receiver: string;
  readonly accepted: boolean;
  readonly subjectInformed: boolean;
}

/** The events of a concern, and what each needs to know. @category Life cycles @since 0.1.0 */
export interface ConcernEvents {
  readonly triage: DeadlineFacts & { readonly severity: ConcernSeverity };
  readonly assign: DeadlineFacts & {
    readonly handlerId: string;
    readonly onDutyIds: readonly string[];
    readonly subjectId: string;
    readonly subjectAssessorIds: readonly string[];
  };
  readonly acknowledge: HandlerFacts;
  readonly 'make-contact': HandlerFacts;
  readonly 'hand-off': HandlerFacts & { readonly handoff: HandoffFacts };
  readonly 'follow-up': HandlerFacts;
  readonly 'take-no-action': DeadlineFacts & ConfirmedFacts & { readonly reason?: string | undefined };
  readonly 'deadline-passed': DeadlineFacts & {
    readonly dueBy: Instant;
    /** Whom the roster names next; without one the last responder is called, who always answers. */
    readonly nextContactId?: string | undefined;
  };
  readonly close: ConfirmedFacts & {
    /** Whether the reporter was told what came of it, or why not. */
    readonly reporterFeedback?: 'given' | { readonly notGivenBecause: string } | undefined;
  };
}

/** `nextDueBy` is the deadline of the step that comes next: an open concern always has one. */
export type DeadlineFacts = TransitionFacts & { readonly nextDueBy: Instant };
export type HandlerFacts = DeadlineFacts & { readonly handlerId?: string | undefined };
export type ConfirmedFacts = TransitionFacts & {
  readonly severity: ConcernSeverity;
  readonly subjectId: string;
  /** The second person who agrees. */
  readonly confirmedBy?: string | undefined;
};
