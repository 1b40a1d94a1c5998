import * as z from 'zod';
import { entity } from './entity.js';
import { CohortId, MatchProposalId, PersonId, ProgramId } from './ids.js';
import { instantAfter, noneTwice } from './invariants.js';
import { MembersBySide } from './membersBySide.js';
import { Instant } from './moments.js';
import { ProposalState } from './states.js';
import { ShortText, Term } from './text.js';

/** Whether a rule forbids, or only counts. @category Matches @since 0.1.0 */
export const RuleLevel = z.enum(['hard', 'soft']);
export type RuleLevel = z.infer<typeof RuleLevel>;

/** What one rule contributed to the score of a proposal; what is unknown counts neither for nor against. @category Matches @since 0.1.0 */
export const ScoreContribution = entity({
  rule: Term,
  level: RuleLevel.optional(),
  score: z.union([z.number().min(0).max(1), z.literal('unknown')]),
  weight: z.number().min(0).max(1_000_000),
  reason: ShortText,
});
export type ScoreContribution = z.infer<typeof ScoreContribution>;

/** A rule that a proposal does not satisfy. @category Matches @since 0.1.0 */
export const ViolatedRule = entity({ rule: Term, level: RuleLevel, reason: ShortText });
export type ViolatedRule = z.infer<typeof ViolatedRule>;

/** Where a proposal came from. @category Matches @since 0.1.0 */
export const ProposalOrigin = z.enum(['algorithm', 'self', 'admin', 'random', 'lineage']);
export type ProposalOrigin = z.infer<typeof ProposalOrigin>;

/**
 * A match that somebody or something suggests, until it is accepted or comes to nothing.
 *
 * Hard rules hold when a proposal is made and when it is accepted: as long as it is open (`proposed` or
 * `partly-accepted`) and when it is `accepted`, `violated` names no hard rule. One that turns out to break a hard
 * rule is withdrawn or declined, and may then say so.
 *
 * Issues of its own: `person_on_both_sides`; `duplicate_person` for someone named twice on a side or among those
 * who accepted; `hard_rule_violated`, `accepted_by_stranger`, `end_not_after_start` for an expiry not after the
 * proposal.
 *
 * @category Matches
 * @since 0.1.0
 */
export const MatchProposal = entity(
  {
    id: MatchProposalId,
    programId: ProgramId,
    cohortId: CohortId.optional(),
    members: MembersBySide,
    state: ProposalState,
    /** How well they fit, 0 to 1; absent where nobody judged it. */
    score: z.number().min(0).max(1).optional(),
    contributions: z.array(ScoreContribution).max(200),
    violated: z.array(ViolatedRule).max(200),
    origin: ProposalOrigin,
    proposedAt: Instant.optional(),
    expiresAt: Instant,
    acceptedBy: z.array(PersonId).max(2000).optional(),
  },
  [
    {
      fields: ['state', 'violated'],
      check: ({ state, violated }) =>
        violated.flatMap(({ level }, index) =>
          level === 'hard' && HARD_RULES_HOLD.includes(state)
            ? [
                {
                  code: 'hard_rule_violated',
                  path: ['violated', index],
                  message: `A proposal that is ${state} breaks this hard rule.`,
                  remedy: 'Withdraw or decline the proposal, or remove the cause and check the rule again.',
                },
              ]
            : [],
        ),
    },
    noneTwice('acceptedBy', 'person'),
    {
      fields: ['members', 'acceptedBy'],
      check: ({ members, acceptedBy }) => {
        const everybody = new Set<string>([...members.support, ...members.supported]);
        return (acceptedBy ?? []).flatMap((person, index) =>
          everybody.has(person)
            ? []
            : [
                {
                  code: 'accepted_by_stranger',
                  path: ['acceptedBy', index],
                  message: 'This person accepted without being a member.',
                  remedy: 'Name only members of the proposal.',
                },
              ],
        );
      },
    },
    instantAfter('proposedAt', 'expiresAt'),
  ],
);
export type MatchProposal = z.infer<typeof MatchProposal>;

const HARD_RULES_HOLD: readonly ProposalState[] = ['proposed', 'partly-accepted', 'accepted'];
