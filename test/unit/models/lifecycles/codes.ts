import type { Outcome } from 'peer-support-kit';

/** The codes of the issues of a failed outcome; none of a successful one. */
export function codes(outcome: Outcome<unknown>): readonly string[] {
  return outcome._tag === 'Left' ? outcome.left.map((issue) => issue.code) : [];
}
