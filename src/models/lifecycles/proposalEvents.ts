import type { TransitionFacts } from '../lifecycle.js';
import type { Day, Instant } from '../moments.js';

/**
 * A person's places and the version of her enrollment, as stored now, and the version on which the decision was
 * based. `taken` counts every match that is neither closed nor lapsed.
 *
 * @category Life cycle events
 * @since 0.1.0
 */
export interface PlacesFact {
  readonly personId: string;
  readonly taken: number;
  readonly max: number;
  readonly version: number;
  readonly expectedVersion: number;
}

/** That one person assesses or treats another, as an `AssessmentRelation` says it. @category Life cycle events @since 0.1.0 */
export interface AssessmentFact {
  readonly assessor: string;
  readonly assessee: string;
  readonly from: Day;
  readonly to?: Day | undefined;
}

/** Who is proposed to whom. @category Life cycle events @since 0.1.0 */
export interface ProposalFacts extends TransitionFacts {
  readonly members: { readonly support: readonly string[]; readonly supported: readonly string[] };
}

/** What accepting a proposal needs to know. @category Life cycle events @since 0.1.0 */
export interface AcceptProposalFacts extends ProposalFacts {
  /** Who has to accept; without it, all members. */
  readonly required?: readonly string[] | undefined;
  /** Whether the program has yet to review the proposal, where it does so before anyone may accept. */
  readonly reviewPending?: boolean | undefined;
  /** Who has accepted so far; whoever asked for the match has. */
  readonly acceptedBy: readonly string[];
  readonly expiresAt?: Instant | undefined;
  /** The places of all members. */
  readonly places: readonly PlacesFact[];
  /** The rules that this proposal violates as things stand now; only hard ones count. */
  readonly violated: readonly { readonly rule: string; readonly level: 'hard' | 'soft' }[];
  /** Who assesses whom, at least among the members. */
  readonly assessments: readonly AssessmentFact[];
  /** The calendar day where the program is. */
  readonly today: Day;
  /** The last day planned for the match; unknown means without end. */
  readonly plannedEnd?: Day | undefined;
  /** The other open proposals that compete for the same place, and the mentors who wait for an answer. */
  readonly otherOpenProposals: readonly { readonly id: string; readonly mentorIds: readonly string[] }[];
}

/** The events of a proposal, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface ProposalEvents {
  readonly accept: AcceptProposalFacts;
  readonly decline: ProposalFacts & { readonly reason?: string | undefined };
  readonly expire: ProposalFacts & { readonly expiresAt?: Instant | undefined };
  readonly supersede: TransitionFacts & { readonly supersededBy?: string | undefined };
  readonly withdraw: ProposalFacts;
}
