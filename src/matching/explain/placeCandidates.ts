import { differenceOfChange } from './changes.js';
import type { PricedStanding } from './marginalChanges.js';
import type { Candidate } from './relaxation.js';

/** One more place with each mentor. */
export function placeCandidates(priced: readonly PricedStanding[]): readonly Candidate[] {
  return priced.flatMap(({ standing, changes }) =>
    standing.encoded.mentors.map(({ id: mentorId }, column): Candidate => {
      const { pairs, totalFit, edges } = changes.placeMore(column);
      return {
        code: 'add_place',
        params: { mentorId },
        gain: { shortage: 0, pairs, totalFit },
        feasible: true,
        cost: 1,
        what: `One more place with ${mentorId}`,
        difference: () => differenceOfChange(standing, edges(), undefined),
      };
    }),
  );
}
