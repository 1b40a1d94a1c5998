import * as z from 'zod';
import { BoundarySet } from './boundarySet.js';
import { Cadence } from './cadence.js';
import { ConfidentialityLevel } from './confidentiality.js';
import { entity } from './entity.js';
import { AgreementId, MatchId, PersonId, ProgramId } from './ids.js';
import { noneTwice, unless } from './invariants.js';
import { Day, Instant } from './moments.js';
import { Version } from './version.js';
import { Channel } from './vocabulary.js';

/** Where an agreement stands. @category Agreements @since 0.1.0 */
export const AgreementState = z.enum(['draft', 'offered', 'in-force', 'superseded', 'ended']);
export type AgreementState = z.infer<typeof AgreementState>;

/** That a party signed one version of an agreement. @category Agreements @since 0.1.0 */
export const Signature = entity({ personId: PersonId, version: Version, signedAt: Instant });
export type Signature = z.infer<typeof Signature>;

/**
 * What the people in a match agreed on. A change makes a new version, which every party signs anew; earlier
 * signatures stay as history.
 *
 * It is in force only when all parties signed its current version and the limits of confidentiality were
 * acknowledged.
 *
 * Issues of its own: `signature_missing` and `limits_not_acknowledged` for an agreement in force;
 * `signature_by_stranger`, `signature_of_later_version`; `duplicate_person` among the parties; `duplicate_entry`
 * for a channel named twice or the same signature given twice.
 *
 * @category Agreements
 * @since 0.1.0
 */
export const Agreement = entity(
  {
    id: AgreementId,
    programId: ProgramId,
    matchId: MatchId,
    version: Version,
    state: AgreementState,
    parties: z.array(PersonId).min(2).max(2000),
    cadence: Cadence,
    channels: z.array(Channel).min(1).max(7),
    responseTimeHours: z.number().positive().max(8784),
    confidentialityLevel: ConfidentialityLevel,
    /** That every party was told when confidentiality ends, such as danger to somebody's life. */
    limitsAcknowledged: z.boolean(),
    boundaries: BoundarySet,
    reviewOn: Day,
    /** That each party may leave without giving a reason. */
    noFaultExit: z.boolean(),
    signatures: z.array(Signature).max(20_000),
  },
  [
    noneTwice('parties', 'person'),
    noneTwice('channels', 'entry'),
    { fields: ['parties', 'version', 'signatures'], check: signatureFaults },
    { fields: ['state', 'parties', 'version', 'signatures'], check: missingSignatures },
    {
      fields: ['state', 'limitsAcknowledged'],
      check: ({ state, limitsAcknowledged }) =>
        unless(state !== 'in-force' || limitsAcknowledged, {
          code: 'limits_not_acknowledged',
          path: ['limitsAcknowledged'],
          message: 'The agreement is in force, and the limits of confidentiality were not acknowledged.',
          remedy: 'Have the parties acknowledge them before the agreement takes force.',
        }),
    },
  ],
);
export type Agreement = z.infer<typeof Agreement>;

interface Signed {
  readonly parties: readonly PersonId[];
  readonly version: Version;
  readonly signatures: readonly Signature[];
}

function signatureFaults({ parties, version, signatures }: Signed) {
  const known = new Set<string>(parties);
  const seen = new Set<string>();
  return signatures.flatMap((signature, index) => {
    const key = JSON.stringify([signature.version, signature.personId]);
    const again = seen.has(key);
    seen.add(key);
    return [
      ...unless(known.has(signature.personId), {
        code: 'signature_by_stranger',
        path: ['signatures', index, 'personId'],
        message: 'Somebody signed who is not a party.',
        remedy: 'Name the signer among the parties, or remove the signature.',
      }),
      ...unless(signature.version <= version, {
        code: 'signature_of_later_version',
        path: ['signatures', index, 'version'],
        message: `Version ${signature.version} was signed, and the agreement is at version ${version}.`,
        remedy: 'Correct the version of the signature or of the agreement.',
      }),
      ...unless(!again, {
        code: 'duplicate_entry',
        path: ['signatures', index],
        message: 'This party signed this version already.',
        remedy: 'Keep the first signature.',
      }),
    ];
  });
}

function missingSignatures({
  state,
  parties,
  version,
  signatures,
}: Signed & { readonly state: AgreementState }) {
  if (state !== 'in-force') return [];
  const signers = new Set<string>(signatures.filter((it) => it.version === version).map((it) => it.personId));
  return parties.flatMap((party, index) =>
    unless(signers.has(party), {
      code: 'signature_missing',
      path: ['parties', index],
      message: `The agreement is in force, and this party has not signed version ${version}.`,
      remedy: 'Have every party sign the current version first.',
    }),
  );
}
