import * as z from 'zod';
import { rule } from './entity.js';

/**
 * What support is made of: emotional (empathy, care), informational (knowledge, advice), appraisal (feedback,
 * affirmation), instrumental (tangible help) and social (company).
 *
 * @category Vocabulary
 * @since 0.1.0
 */
export const SupportType = z.enum(['emotional', 'informational', 'appraisal', 'instrumental', 'social']);
export type SupportType = z.infer<typeof SupportType>;

/** The part of life that support is about. @category Vocabulary @since 0.1.0 */
export const SupportDomain = z.enum([
  'academic',
  'emotional',
  'social',
  'career',
  'personal',
  'clinical',
  'wellbeing',
]);
export type SupportDomain = z.infer<typeof SupportDomain>;

/** What a supporter does in a session, beyond the type of support. @category Vocabulary @since 0.1.0 */
export const SupporterFunction = z.enum([
  'listen',
  'share-experience',
  'navigate',
  'advocate',
  'bridge',
  'teach',
  'role-model',
]);
export type SupporterFunction = z.infer<typeof SupporterFunction>;

/** Whom a program is for. @category Vocabulary @since 0.1.0 */
export const ParticipantPopulation = z.enum(['student', 'resident', 'clinician', 'faculty', 'patient']);
export type ParticipantPopulation = z.infer<typeof ParticipantPopulation>;

/** How people meet; the last two need no common hour. @category Vocabulary @since 0.1.0 */
export const Modality = z.enum(['in-person', 'virtual', 'hybrid', 'async-forum', 'messaging']);
export type Modality = z.infer<typeof Modality>;

/** A way to reach someone between meetings. @category Vocabulary @since 0.1.0 */
export const Channel = z.enum([
  'in-person',
  'phone',
  'video',
  'secure-message',
  'text-message',
  'email',
  'forum',
]);
export type Channel = z.infer<typeof Channel>;

/** Whether support was arranged by a program or grew by itself. @category Vocabulary @since 0.1.0 */
export const Formality = z.enum(['formal', 'informal']);
export type Formality = z.infer<typeof Formality>;

/**
 * How much of a person others learn: everything she shows, a pseudonym that the program can resolve in an
 * emergency, or nothing at all.
 *
 * @category Vocabulary
 * @since 0.1.0
 */
export const IdentityMode = z.enum(['identified', 'pseudonymous', 'anonymous']);
export type IdentityMode = z.infer<typeof IdentityMode>;

/** A language as a BCP-47 tag, such as `pt-BR`. @category Vocabulary @since 0.1.0 */
export const LanguageTag = z.string().superRefine(
  rule(isLanguageTag, {
    code: 'invalid_language_tag',
    message: 'This is not a BCP-47 language tag.',
    remedy: 'Use a tag such as en, pt-BR or zh-Hant rather than the name of the language.',
  }),
);
export type LanguageTag = z.infer<typeof LanguageTag>;

function isLanguageTag(tag: string): boolean {
  try {
    // Words such as "English" are syntactically possible tags: every registered language has two or three letters.
    return Intl.getCanonicalLocales(tag).length === 1 && /^[A-Za-z]{2,3}(-|$)/.test(tag);
  } catch {
    return false;
  }
}
