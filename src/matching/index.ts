/**
 * Who with whom, and why: the matching of mentees and mentors, its rules, its explanations and its audit.
 *
 * @module peer-support-kit/matching
 */
export type { Issue } from '../core/issue.js';
export { type Outcome, PeerSupportError, toStandard, unwrap } from '../core/outcome.js';
export type { ChosenPair } from './answer/decode.js';
export type { PartMatching } from './answer/partMatching.js';
export type { AuditableMatching, AuditIssue, AuditIssueCode } from './audit/auditIssue.js';
export { auditMatches } from './audit/auditMatches.js';
export * from './changeCurve.js';
export * from './constraints/attributeDiffers.js';
export * from './constraints/attributeEquals.js';
export * from './constraints/conflictOfInterest.js';
export * from './constraints/custom.js';
export * from './constraints/needsMetByStrengths.js';
export * from './constraints/notPreviouslyPaired.js';
export * from './constraints/preferenceRank.js';
export * from './constraints/sameSite.js';
export * from './constraints/sharedAvailability.js';
export * from './constraints/sharedInterests.js';
export * from './constraints/sharedLanguage.js';
export * from './constraints/sharedLivedExperience.js';
export * from './constraints/stageGap.js';
export * from './constraints/supportTypeOffered.js';
export * from './constraints/timeZoneGap.js';
export * from './constraints/trainedFor.js';
export * from './constraints/waitingPriority.js';
export type { MatchingDifference, MentorChange } from './explain/difference.js';
export { explainPair } from './explain/explainPair.js';
export * from './explain/matchAlternatives.js';
export type * from './explain/pairExplanation.js';
export type { PlaceContest } from './explain/placeContests.js';
export type { ExplainableMatching, ExplanationIssueCode } from './explain/readMatching.js';
export type { Relaxation, RelaxationCode, RelaxationGain } from './explain/relaxation.js';
export * from './explain/shadowPrices.js';
export * from './explain/suggestRelaxations.js';
export * from './fairnessReport.js';
export { matchMentors } from './matchMentors.js';
export * from './matchMentorsAsync.js';
export { matchPart } from './matchPart.js';
export { mergeParts } from './mergeParts.js';
export * from './partition.js';
export type { MenteeLike, MentorLike } from './people.js';
export type { RuleStatistics } from './problem/encode.js';
export type { Exclusion } from './problem/exclusions.js';
export type { OverlapOptions } from './rules/overlapRule.js';
export * from './rules/parseRules.js';
export type { Rule, RuleOptions, RuleSpec, Verdict } from './rules/rule.js';
export type * from './types.js';
export type { AbortSignalLike } from './workers/matchInWorkers.js';
