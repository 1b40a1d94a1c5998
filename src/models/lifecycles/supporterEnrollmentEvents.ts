import type { TransitionFacts } from '../lifecycle.js';
import type { Instant } from '../moments.js';

/** Why a supporter pauses. Her own wish is always honored. @category Life cycle events @since 0.1.0 */
export type PauseReason = 'self-request' | 'boundary-breach' | 'load-limit' | 'wellbeing' | 'own-exams';

/** The events of a supporter's enrollment, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface SupporterEnrollmentEvents {
  readonly apply: TransitionFacts;
  readonly screen: TransitionFacts;
  readonly accept: SupporterEnrollmentFacts;
  readonly decline: SupporterEnrollmentFacts;
  readonly withdraw: TransitionFacts;
  readonly 'start-training': TransitionFacts & { readonly unmetCriteria: readonly string[] };
  readonly 'complete-training': SupporterTrainingFacts;
  readonly lapse: SupporterEnrollmentFacts & { readonly trainingValidUntil?: Instant | undefined };
  readonly activate: SupporterTrainingFacts & {
    readonly scopeAcknowledged: boolean;
    readonly supervisorId?: string | undefined;
    readonly confidentialitySigned: boolean;
  };
  readonly pause: SupporterEnrollmentFacts & {
    readonly reason: PauseReason;
    readonly coolOffUntil?: Instant | undefined;
  };
  readonly resume: SupporterTrainingFacts & {
    readonly coolOffUntil?: Instant | undefined;
    readonly debriefRequired: boolean;
    readonly debriefDone: boolean;
  };
  readonly suspend: SupporterEnrollmentFacts & {
    readonly conductConcernId?: string | undefined;
    readonly activeMatchIds: readonly string[];
  };
  readonly reinstate: SupporterEnrollmentFacts & { readonly conductConcernClosed: boolean };
  readonly close: TransitionFacts & {
    readonly activeMatchIds: readonly string[];
    readonly handedOverMatchIds: readonly string[];
  };
}

/** Whose enrollment it is. @category Life cycle events @since 0.1.0 */
export type SupporterEnrollmentFacts = TransitionFacts & { readonly personId: string };

/** The required training modules that a supporter lacks, or that have run out. @category Life cycle events @since 0.1.0 */
export type SupporterTrainingFacts = SupporterEnrollmentFacts & {
  readonly missingModuleIds: readonly string[];
};
