import { differenceOfChange } from './changes.js';
import type { MarginalChange, PricedStanding } from './marginalChanges.js';
import type { Candidate } from './relaxation.js';

/** One off each minimum capacity, of mentees and of mentors. */
export function minimumCandidates(priced: readonly PricedStanding[]): readonly Candidate[] {
  return priced.flatMap(({ standing, changes: { mentorMinimumLower, menteeMinimumLower } }) => {
    const candidate = (side: 'mentee' | 'mentor', id: string, change: MarginalChange): Candidate => ({
      code: 'lower_minimum',
      params: { [`${side}Id`]: id },
      gain: { shortage: 0, pairs: change.pairs, totalFit: change.totalFit },
      feasible: true,
      cost: 1,
      what: `A minimum lower by 1 for the ${side} ${id}`,
      difference: () => differenceOfChange(standing, change.edges(), undefined),
    });
    return [
      ...standing.encoded.mentees.map(({ id }, row) => candidate('mentee', id, menteeMinimumLower(row))),
      ...standing.encoded.mentors.map(({ id }, column) =>
        candidate('mentor', id, mentorMinimumLower(column)),
      ),
    ];
  });
}
