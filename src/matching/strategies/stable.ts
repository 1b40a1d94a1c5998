import { deferredAcceptance } from '../../kernel/stable/deferredAcceptance.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import type { Settings } from './settings.js';
import type { Solution } from './solution.js';
import { stablePreferences } from './stablePreferences.js';

/** Deferred acceptance over the allowed pairs: no two would both rather have each other than what they got. */
export function stable(encoded: EncodedProblem<MenteeLike, MentorLike>, { proposing }: Settings): Solution {
  const problem = stablePreferences(encoded);
  const { receiverOfProposer } = deferredAcceptance(problem, {
    proposing: proposing === 'mentors' ? 'receivers' : 'proposers',
  });
  const chosen = Uint8Array.from(encoded.pinned);
  const { start, target } = problem.proposers;
  receiverOfProposer.forEach((mentor, row) => {
    for (let entry = start[row]!; entry < start[row + 1]!; entry++) {
      if (target[entry] === mentor) chosen[problem.edge[entry]!] = 1;
    }
  });
  return { chosen, certificate: null };
}
