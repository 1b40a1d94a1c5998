import { verifyAssignment } from '../../kernel/sparse/verifyAssignment.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { pairKey } from '../problem/checkProblem.js';
import type { EncodedProblem } from '../problem/encode.js';
import { residualOf } from '../problem/residual.js';
import type { MatchingCertificate } from '../types.js';
import { type AuditableMatching, type AuditIssue, auditIssue } from './auditIssue.js';

/** The prices of the certificate prove the matching optimal, part by part. */
export function auditProof<E extends MenteeLike, R extends MentorLike>(
  parts: readonly EncodedProblem<E, R>[],
  { matches, certificate }: AuditableMatching,
): readonly AuditIssue[] {
  if (certificate === undefined || certificate === null) return [];
  const made = new Set(matches.map(pairKey));
  const proofs = parts.map((part) => proofOf(part, made, certificate));
  const scale = Math.min(...proofs.map((proof) => proof.scale));
  return proofs.every(({ holds }) => holds) && scale === certificate.scale
    ? []
    : [
        auditIssue('not_proved_optimal', 'The certificate does not prove this matching optimal.', [
          'certificate',
        ]),
      ];
}

function proofOf<E extends MenteeLike, R extends MentorLike>(
  encoded: EncodedProblem<E, R>,
  made: ReadonlySet<string>,
  certificate: MatchingCertificate,
): { readonly holds: boolean; readonly scale: number } {
  const { problem, edgeOf, scale } = residualOf(encoded, certificate);
  const chosen: number[] = [];
  let totalWeight = 0;
  for (let row = 0; row < problem.rows; row++) {
    for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
      const menteeId = encoded.mentees[row]!.id;
      const mentorId = encoded.mentors[encoded.column[edgeOf[edge]!]!]!.id;
      if (!made.has(pairKey({ menteeId, mentorId }))) continue;
      chosen.push(edge);
      totalWeight += problem.weight[edge]!;
    }
  }
  const priceOf = (prices: Readonly<Record<string, number>>, id: string) =>
    Object.hasOwn(prices, id) ? prices[id]! : Number.NaN;
  const holds = verifyAssignment(problem, {
    chosen: Int32Array.from(chosen),
    matched: chosen.length,
    totalWeight,
    rowPrices: Float64Array.from(encoded.mentees, ({ id }) => priceOf(certificate.menteePrices, id)),
    columnPrices: Float64Array.from(encoded.mentors, ({ id }) => priceOf(certificate.mentorPrices, id)),
    bonus: 0,
  });
  return { holds, scale };
}
