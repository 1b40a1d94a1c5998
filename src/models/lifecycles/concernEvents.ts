import type { Handoff } from '../handoff.js';
import type { TransitionFacts } from '../lifecycle.js';
import type { Instant } from '../moments.js';
import type { ConcernSeverity } from '../severity.js';

/** How a concern is passed on, and to whom: a person or a service. @category Life cycle events @since 0.1.0 */
export interface HandoffFacts {
  readonly kind: Handoff['kind'];
  readonly receiver: string;
  readonly accepted: boolean;
  readonly subjectInformed: boolean;
}

/** The events of a concern, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface ConcernEvents {
  readonly triage: ConcernDeadlineFacts & { readonly severity: ConcernSeverity };
  readonly assign: ConcernDeadlineFacts & {
    readonly handlerId: string;
    readonly onDutyIds: readonly string[];
    readonly subjectId: string;
    readonly subjectAssessorIds: readonly string[];
  };
  readonly acknowledge: ConcernHandlerFacts;
  readonly 'make-contact': ConcernHandlerFacts;
  readonly 'hand-off': ConcernHandlerFacts & { readonly handoff: HandoffFacts };
  readonly 'follow-up': ConcernHandlerFacts;
  readonly 'take-no-action': ConcernDeadlineFacts &
    ConcernDecisionFacts & { readonly reason?: string | undefined };
  readonly 'deadline-passed': ConcernDeadlineFacts & {
    readonly dueBy: Instant;
    /** Whom the roster names next; without one the last responder is called, who always answers. */
    readonly nextContactId?: string | undefined;
  };
  readonly close: ConcernDecisionFacts & {
    /** Whether the reporter was told what came of it, or why not. */
    readonly reporterFeedback?: 'given' | { readonly notGivenBecause: string } | undefined;
  };
}

/** The deadline of the step that comes next: an open concern always has one. @category Life cycle events @since 0.1.0 */
export type ConcernDeadlineFacts = TransitionFacts & { readonly nextDueBy: Instant };

/** Who handles a concern, where somebody is assigned. @category Life cycle events @since 0.1.0 */
export type ConcernHandlerFacts = ConcernDeadlineFacts & { readonly handlerId?: string | undefined };

/** What decides whether a second person has to agree that a concern is over. @category Life cycle events @since 0.1.0 */
export type ConcernDecisionFacts = TransitionFacts & {
  readonly severity: ConcernSeverity;
  readonly subjectId: string;
  /** The second person who agrees. */
  readonly confirmedBy?: string | undefined;
};
