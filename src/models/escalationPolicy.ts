import * as z from 'zod';
import { type Broken, entity } from './entity.js';
import { EscalationPolicyId, ProgramId } from './ids.js';
import { noneTwiceBy, unless } from './invariants.js';
import { ConcernSeverity } from './severity.js';
import { ShortText } from './text.js';
import { Version } from './version.js';

/** A way to raise a concern with whoever handles it. @category Safety @since 0.1.0 */
export const EscalationChannel = z.enum(['phone', 'secure-message', 'email', 'supervision']);
export type EscalationChannel = z.infer<typeof EscalationChannel>;

/** What happens for one severity: how soon a human being is in contact, by which channels, and how often it is tried again. @category Safety @since 0.1.0 */
export const EscalationTier = entity({
  severity: ConcernSeverity,
  /** Minutes from the report to human contact; 0 is at once. */
  withinMinutes: z.int().min(0).max(525_600),
  channels: z.array(EscalationChannel).min(1).max(4),
  /** Minutes of silence after which the next contact is tried; absent where nobody else is. */
  retryAfterMinutes: z.int().min(1).max(525_600).optional(),
});
export type EscalationTier = z.infer<typeof EscalationTier>;

/**
 * How a program answers concerns, by their severity: one tier for each, and none slower than a milder one. The
 * exceptions from confidentiality are what people are told before they confide in anybody.
 *
 * Issues of its own: `severity_without_tier`, `duplicate_entry` for a severity with two tiers,
 * `slower_than_milder`.
 *
 * @category Safety
 * @since 0.1.0
 */
export const EscalationPolicy = entity(
  {
    id: EscalationPolicyId,
    programId: ProgramId,
    version: Version,
    tiers: z.array(EscalationTier).max(20),
    confidentialityExceptions: z.array(ShortText).min(1).max(50),
  },
  [
    noneTwiceBy('tiers', 'severity', 'entry'),
    {
      fields: ['tiers'],
      check: ({ tiers }) =>
        ConcernSeverity.options.flatMap((severity) =>
          unless(
            tiers.some((tier) => tier.severity === severity),
            {
              code: 'severity_without_tier',
              path: ['tiers'],
              message: `Nothing says what happens with a concern that is ${severity}.`,
              remedy: 'Add a tier for it.',
              params: { severity },
            },
          ),
        ),
    },
    { fields: ['tiers'], check: slowTiers },
  ],
);
export type EscalationPolicy = z.infer<typeof EscalationPolicy>;

function slowTiers({ tiers }: { readonly tiers: readonly EscalationTier[] }): Broken[] {
  const rank = (tier: EscalationTier) => ConcernSeverity.options.indexOf(tier.severity);
  return tiers.flatMap((tier, index) => {
    const milder = tiers.filter((other) => rank(other) < rank(tier));
    return unless(
      milder.every((other) => tier.withinMinutes <= other.withinMinutes),
      {
        code: 'slower_than_milder',
        path: ['tiers', index, 'withinMinutes'],
        message: `A concern that is ${tier.severity} may wait longer than a milder one.`,
        remedy: 'Give the more severe concern the shorter time.',
      },
    );
  });
}
