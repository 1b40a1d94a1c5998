import type { InfoItemKind } from '../infoItem.js';
import type { Lifecycle, LifecycleRow, TransitionFacts, TransitionGuard } from '../lifecycle.js';
import type { Day } from '../moments.js';
import type { InfoItemState } from '../states.js';
import { notifyPeople, set } from './effects.js';

/** The events of a piece of peer information, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface InfoItemEvents {
  readonly 'check-by-peer': InfoItemFacts;
  readonly verify: InfoItemVerificationFacts;
  readonly publish: InfoItemReviewFacts & {
    readonly kind: InfoItemKind;
    readonly verifiedBy?: string | undefined;
  };
  readonly 'fall-due': InfoItemFacts & { readonly today: Day; readonly reviewDue?: Day | undefined };
  readonly 're-verify': InfoItemVerificationFacts & InfoItemReviewFacts;
  readonly dispute: InfoItemFacts;
  readonly resubmit: InfoItemFacts;
  readonly retire: TransitionFacts;
}

/** Who wrote a piece of peer information. @category Life cycle events @since 0.1.0 */
export type InfoItemFacts = TransitionFacts & { readonly author: string };

/** Whether whoever verifies a piece of peer information may do so. @category Life cycle events @since 0.1.0 */
export type InfoItemVerificationFacts = InfoItemFacts & { readonly actorIsFaculty: boolean };

/** When a piece of peer information is reviewed next; `today` is the calendar day where the program is. @category Life cycle events @since 0.1.0 */
export type InfoItemReviewFacts = InfoItemFacts & { readonly today: Day; readonly nextReview: Day };

const notCheckedByAuthor: TransitionGuard<InfoItemFacts> = {
  code: 'peer_checked_by_author',
  holds: ({ actor, author }) => actor !== author,
  message: 'The author cannot check her own claim.',
  remedy: 'Have another peer check it.',
};

const notVerifiedByAuthor: TransitionGuard<InfoItemFacts> = {
  code: 'verified_by_author',
  holds: ({ actor, author }) => actor !== author,
  message: 'The author cannot verify her own claim.',
  remedy: 'Have somebody else verify it.',
};

const byFaculty: TransitionGuard<InfoItemVerificationFacts> = {
  code: 'not_faculty',
  holds: ({ actorIsFaculty }) => actorIsFaculty,
  message: 'Only faculty can verify.',
  remedy: 'Ask a faculty member to verify it.',
};

const verifiedWhereNeeded: TransitionGuard<InfoItemEvents['publish']> = {
  code: 'verifier_missing',
  holds: ({ kind, verifiedBy, author }) =>
    (kind !== 'clinical' && kind !== 'exam') || (verifiedBy !== undefined && verifiedBy !== author),
  message: 'A claim about patients or examinations has not been verified by faculty.',
  remedy: 'Have somebody from the faculty verify it first.',
};

const reviewAhead: TransitionGuard<InfoItemReviewFacts> = {
  code: 'review_not_ahead',
  holds: ({ today, nextReview }) => nextReview > today,
  message: 'The next review would be due already.',
  remedy: 'Set a later day.',
};

const reviewReached: TransitionGuard<InfoItemEvents['fall-due']> = {
  code: 'review_not_due',
  holds: ({ today, reviewDue }) => reviewDue !== undefined && reviewDue <= today,
  message: 'The review is not due yet.',
  remedy: 'Wait until it is, or dispute the claim.',
};

type Row = LifecycleRow<InfoItemState, InfoItemEvents>;

const retiring = { retire: { to: 'retired', stamp: 'retiredAt' } } satisfies Row;

// Whatever state the item is in, doubt takes it out of circulation at once.
const doubts = {
  dispute: {
    to: 'disputed',
    stamp: 'disputedAt',
    effects: ({ author }) => notifyPeople('info-item-disputed', [author]),
  },
  ...retiring,
} satisfies Row;

const publication = {
  publish: {
    to: 'published',
    stamp: 'publishedAt',
    guards: [verifiedWhereNeeded, reviewAhead],
    effects: ({ nextReview, author }) => [
      ...set('reviewDue', nextReview),
      ...notifyPeople('info-item-published', [author]),
    ],
  },
} satisfies Row;

/**
 * The vetting of a piece of peer information. What concerns patient care or examinations is published only after
 * faculty verified it; everything published comes up for review again. A disputed item starts over or is retired.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const infoItemLifecycle: Lifecycle<InfoItemState, InfoItemEvents> = {
  entity: 'info-item',
  initial: ['submitted'],
  terminal: ['retired'],
  states: {
    submitted: {
      'check-by-peer': {
        to: 'peer-checked',
        stamp: 'peerCheckedAt',
        guards: [notCheckedByAuthor],
        effects: ({ actor }) => set('peerCheckedBy', actor),
      },
      ...doubts,
    },
    'peer-checked': {
      verify: {
        to: 'faculty-verified',
        stamp: 'verifiedAt',
        guards: [notVerifiedByAuthor, byFaculty],
        effects: ({ actor }) => set('verifiedBy', actor),
      },
      ...publication,
      ...doubts,
    },
    'faculty-verified': { ...publication, ...doubts },
    published: {
      'fall-due': {
        to: 'review-due',
        guards: [reviewReached],
        effects: ({ author }) => notifyPeople('info-item-review-due', [author]),
      },
      ...doubts,
    },
    'review-due': {
      're-verify': {
        to: 'published',
        stamp: 'verifiedAt',
        guards: [notVerifiedByAuthor, byFaculty, reviewAhead],
        effects: ({ actor, nextReview }) => [...set('verifiedBy', actor), ...set('reviewDue', nextReview)],
      },
      ...doubts,
    },
    disputed: {
      resubmit: {
        to: 'submitted',
        // What was checked is no longer what is said.
        effects: ({ author }) => [
          { kind: 'unset', field: 'peerCheckedBy' },
          { kind: 'unset', field: 'verifiedBy' },
          ...notifyPeople('info-item-resubmitted', [author]),
        ],
      },
      ...retiring,
    },
    retired: {},
  },
};
