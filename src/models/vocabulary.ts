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
