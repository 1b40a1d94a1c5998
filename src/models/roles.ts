import * as z from 'zod';

/** What someone who supports others does in a program. @category Vocabulary @since 0.1.0 */
export const SupporterRole = z.enum(['supporter', 'peer-mentor', 'faculty-mentor', 'tutor', 'facilitator']);
export type SupporterRole = z.infer<typeof SupporterRole>;

/** As what someone is supported in a program. @category Vocabulary @since 0.1.0 */
export const ParticipantRole = z.enum(['mentee', 'tutee', 'group-member']);
export type ParticipantRole = z.infer<typeof ParticipantRole>;

/** Every role that a program can give: those of both sides and those of the people who run it. @category Vocabulary @since 0.1.0 */
export const Role = z.enum([
  ...SupporterRole.options,
  ...ParticipantRole.options,
  'supervisor',
  'coordinator',
  'faculty',
  'board',
]);
export type Role = z.infer<typeof Role>;

/** The side of a match that someone is on: giving support or getting it. @category Vocabulary @since 0.1.0 */
export const MatchSide = z.enum(['support', 'supported']);
export type MatchSide = z.infer<typeof MatchSide>;
