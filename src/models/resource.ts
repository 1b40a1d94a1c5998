import * as z from 'zod';
import { entity } from './entity.js';
import { PersonId, ProgramId, ResourceId } from './ids.js';
import { differentPeople } from './invariants.js';
import { Day } from './moments.js';
import { WebAddress } from './source.js';
import { ShortText, Term } from './text.js';
import { Version } from './version.js';

/** What kind of thing is shared. @category Resources @since 0.1.0 */
export const ResourceKind = z.enum([
  'notes',
  'textbook',
  'question-bank',
  'slides',
  'recording',
  'tip-card',
  'template',
  'link',
  'equipment',
  'other',
]);
export type ResourceKind = z.infer<typeof ResourceKind>;

/** What others may do with a resource, from everything to nothing; `unknown` is to be found out before sharing. @category Resources @since 0.1.0 */
export const ResourceLicense = z.enum([
  'public-domain',
  'open',
  'non-commercial',
  'school-only',
  'all-rights-reserved',
  'unknown',
]);
export type ResourceLicense = z.infer<typeof ResourceLicense>;

/**
 * Who made something and who checked it, and how.
 *
 * Issues of its own: `verified_by_author`.
 *
 * @category Resources
 * @since 0.1.0
 */
export const Provenance = entity(
  { createdBy: PersonId, verifiedBy: PersonId.optional(), method: ShortText.optional() },
  [
    differentPeople('createdBy', 'verifiedBy', {
      code: 'verified_by_author',
      message: 'Whoever made it also verified it.',
      remedy: 'Have somebody else verify it.',
    }),
  ],
);
export type Provenance = z.infer<typeof Provenance>;

/**
 * Something that people share for studying: notes, a textbook, slides, a tip for a rotation.
 *
 * Issues of its own: `verified_by_author`.
 *
 * @category Resources
 * @since 0.1.0
 */
export const Resource = entity({
  id: ResourceId,
  programId: ProgramId,
  title: ShortText,
  kind: ResourceKind,
  course: Term.optional(),
  rotation: Term.optional(),
  topics: z.array(Term).max(200).optional(),
  url: WebAddress.optional(),
  license: ResourceLicense,
  /** That it repeats real examination questions from memory, which most schools forbid to share. */
  examRecall: z.boolean().optional(),
  provenance: Provenance,
  version: Version,
  reviewDue: Day.optional(),
});
export type Resource = z.infer<typeof Resource>;
