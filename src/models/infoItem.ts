import * as z from 'zod';
import { entity } from './entity.js';
import { InfoItemId, PersonId, ProgramId } from './ids.js';
import { differentPeople, unless } from './invariants.js';
import { Day } from './moments.js';
import { SourceReference } from './source.js';
import { InfoItemState } from './states.js';
import { LongText } from './text.js';

/** What a piece of information is about; claims about patients and examinations need a faculty verifier. @category Resources @since 0.1.0 */
export const InfoItemKind = z.enum([
  'clinical',
  'exam',
  'study',
  'career',
  'wellbeing',
  'administrative',
  'other',
]);
export type InfoItemKind = z.infer<typeof InfoItemKind>;

/** What a claim rests on, from the strongest to the weakest. @category Resources @since 0.1.0 */
export const EvidenceLevel = z.enum([
  'systematic-review',
  'guideline',
  'study',
  'textbook',
  'expert-opinion',
  'peer-experience',
  'unknown',
]);
export type EvidenceLevel = z.infer<typeof EvidenceLevel>;

/**
 * Something that peers tell each other, with its sources and the checks it has passed. Nobody checks or verifies
 * her own claim, and a clinical claim or one about an examination is not published before somebody from the
 * faculty has verified it.
 *
 * Issues of its own: `verifier_missing` for a published clinical or examination claim and for every item that is
 * `faculty-verified`; `peer_checker_missing` for one that is `peer-checked`; `verified_by_author`,
 * `peer_checked_by_author`.
 *
 * @category Resources
 * @since 0.1.0
 */
export const InfoItem = entity(
  {
    id: InfoItemId,
    programId: ProgramId,
    claim: LongText,
    kind: InfoItemKind,
    sources: z.array(SourceReference).max(100),
    evidenceLevel: EvidenceLevel,
    author: PersonId,
    peerCheckedBy: PersonId.optional(),
    verifiedBy: PersonId.optional(),
    state: InfoItemState,
    reviewDue: Day.optional(),
  },
  [
    differentPeople('author', 'peerCheckedBy', {
      code: 'peer_checked_by_author',
      message: 'The author checked her own claim.',
      remedy: 'Have another peer check it.',
    }),
    differentPeople('author', 'verifiedBy', {
      code: 'verified_by_author',
      message: 'The author verified her own claim.',
      remedy: 'Have somebody else verify it.',
    }),
    {
      fields: ['state', 'peerCheckedBy'],
      check: ({ state, peerCheckedBy }) =>
        unless(state !== 'peer-checked' || peerCheckedBy !== undefined, {
          code: 'peer_checker_missing',
          path: ['peerCheckedBy'],
          message: 'The item is peer-checked, and nothing says by whom.',
          remedy: 'Record who checked it.',
        }),
    },
    {
      fields: ['state', 'kind', 'verifiedBy'],
      check: ({ state, kind, verifiedBy }) =>
        unless(!needsVerifier(state, kind) || verifiedBy !== undefined, {
          code: 'verifier_missing',
          path: ['verifiedBy'],
          message: `An item about a matter of kind ${kind} is ${state} without a verifier.`,
          remedy: 'Have somebody from the faculty verify it, and record who.',
        }),
    },
  ],
);
export type InfoItem = z.infer<typeof InfoItem>;

function needsVerifier(state: InfoItemState, kind: InfoItemKind): boolean {
  if (state === 'faculty-verified') return true;
  // What is due for review was published and is still on show.
  const onShow = state === 'published' || state === 'review-due';
  return onShow && (kind === 'clinical' || kind === 'exam');
}
