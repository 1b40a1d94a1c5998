import type { TransitionFacts } from '../lifecycle.js';
import type { Instant } from '../moments.js';

/** Why a supporter pauses. Her own wish is always honored. @category Life cycles @since 0.1.0 */
export type PauseReason = 'self-request' | 'boundary-breach' | 'load-limit' | 'wellbeing' | 'own-exams';

/** The events of a supporter's enrollment, and what each needs to know. @category Life cycles @since 0.1.0 */
export interface SupporterEnrollmentEvents {
  readonly apply: TransitionFacts;
  readonly screen: TransitionFacts;
  readonly accept: SupporterFacts;
  readonly decline: SupporterFacts;
  readonly withdraw: TransitionFacts;
  readonly 'start-training': TransitionFacts & { readonly unmetCriteria: readonly string[] };
  readonly 'complete-training': TrainingFacts;
  readonly lapse: SupporterFacts & { readonly trainingValidUntil?: Instant | undefined };
  readonly activate: TrainingFacts & {
    readonly scopeAcknowledged: boolean;
    readonly supervisorId?: string | undefined;
    readonly confidentialitySigned: boolean;
  };
  readonly pause: SupporterFacts & {
    readonly reason: PauseReason;
    readonly coolOffUntil?: Instant | undefined;
  };
  readonly resume: TrainingFacts & {
    readonly coolOffUntil?: Instant | undefined;
    readonly debriefRequired: boolean;
    readonly debriefDone: boolean;
  };
  readonly suspend: SupporterFacts & {
    readonly conductConcernId?: string | undefined;
    readonly activeMatchIds: readonly string[];
  };
  readonly reinstate: SupporterFacts & { readonly conductConcernClosed: boolean };
  readonly close: TransitionFacts & {
    readonly activeMatchIds: readonly string[];
    readonly handedOverMatchIds: readonly string[];
  };
}

type SupporterFacts = TransitionFacts & { readonly personId: string };
export type TrainingFacts = SupporterFacts & { readonly missingModuleIds: readonly string[] };
