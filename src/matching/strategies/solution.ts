import type { MatchingCertificate } from '../types.js';

/** What a strategy answers: which edges of the encoded problem are chosen, and what proves it. */
export interface Solution {
  /** 1 for each chosen edge, pinned ones included. */
  readonly chosen: Uint8Array;
  /** `null` where a strategy does not look for the best total, so that there is nothing to prove. */
  readonly certificate: MatchingCertificate | null;
  /** `false` where a search ended before it was certain that there is nothing better. */
  readonly proved?: boolean;
}
