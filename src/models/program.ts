import * as z from 'zod';
import { ConfidentialityLevel } from './confidentiality.js';
import { entity } from './entity.js';
import { EscalationPolicyId, ProgramId } from './ids.js';
import { dayNotBefore, noneTwice, noneTwiceBy, unless } from './invariants.js';
import { Day } from './moments.js';
import { ParameterOverride } from './parameters/parameter.js';
import { Role } from './roles.js';
import { ShortText } from './text.js';
import { Formality, IdentityMode, ParticipantPopulation } from './vocabulary.js';

/**
 * How tightly a program is run: fixed steps, some of them, none, or a pool in which people find each other.
 *
 * @category Program
 * @since 0.1.0
 */
export const StructureLevel = z.enum(['structured', 'semi', 'freestyle', 'pool']);
export type StructureLevel = z.infer<typeof StructureLevel>;

/** A role in a program and what it asks of whoever holds it. @category Program @since 0.1.0 */
export const ProgramRole = entity({ role: Role, responsibilities: z.array(ShortText).min(1).max(100) });
export type ProgramRole = z.infer<typeof ProgramRole>;

/** What holds in a program unless a match, group or record says otherwise. @category Program @since 0.1.0 */
export const ProgramPolicies = entity({
  privacy: z.enum(['standard', 'strict']).optional(),
  identityMode: IdentityMode.optional(),
  noteLevel: ConfidentialityLevel.optional(),
  /** Whether a match needs a signed agreement before it may be active. */
  agreementRequired: z.boolean().optional(),
  escalationPolicyId: EscalationPolicyId.optional(),
});
export type ProgramPolicies = z.infer<typeof ProgramPolicies>;

/**
 * A peer-support program: what it is for, for whom, who does what in it, and from which day to which; the last day
 * still belongs to it.
 *
 * Issues of its own: `end_before_start`; `duplicate_entry` for a population, role or parameter named twice;
 * `patients_need_strict_privacy` where patients take part and the privacy policy is not `strict`;
 * `rationale_missing` for a default that is overridden without a reason.
 *
 * @category Program
 * @since 0.1.0
 */
export const Program = entity(
  {
    id: ProgramId,
    name: ShortText,
    objectives: z.array(ShortText).min(1).max(100),
    roles: z.array(ProgramRole).min(1).max(50),
    structureLevel: StructureLevel,
    formality: Formality.optional(),
    start: Day,
    end: Day,
    populations: z.array(ParticipantPopulation).min(1).max(5),
    policies: ProgramPolicies.optional(),
    parameterOverrides: z.array(ParameterOverride).max(500).optional(),
  },
  [
    dayNotBefore('start', 'end'),
    noneTwice('populations', 'entry'),
    noneTwiceBy('roles', 'role', 'entry'),
    noneTwiceBy('parameterOverrides', 'id', 'entry'),
    {
      fields: ['populations', 'policies'],
      check: ({ populations, policies }) =>
        unless(!populations.includes('patient') || policies?.privacy === 'strict', {
          code: 'patients_need_strict_privacy',
          path: ['policies', 'privacy'],
          message: 'Patients take part, and the privacy policy is not strict.',
          remedy: 'Set the privacy policy to "strict".',
        }),
    },
  ],
);
export type Program = z.infer<typeof Program>;
