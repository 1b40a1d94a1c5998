import type { Broken, Invariant } from './entity.js';
import { unless } from './invariants.js';
import type { ScoreBand } from './scoreBand.js';

/** Bands go upwards, each beginning one step above the end of the one before. */
export const contiguousBands: Invariant<{ readonly bands?: readonly ScoreBand[] | undefined }> = {
  fields: ['bands'],
  check: ({ bands = [] }) => {
    const stepsPerUnit = bands.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to))
      ? 1
      : 100;
    return bands.flatMap(({ from }, index): readonly Broken[] => {
      const before = bands[index - 1];
      if (before === undefined) return [];
      const steps = Math.round(from * stepsPerUnit) - Math.round(before.to * stepsPerUnit);
      return [
        ...unless(steps >= 1, {
          code: 'bands_overlap',
          path: ['bands', index, 'from'],
          message: `This band begins at ${from}, and the one before ends at ${before.to}.`,
          remedy: 'List the bands upwards, and begin each one after the end of the one before.',
        }),
        ...unless(steps <= 1, {
          code: 'band_gap',
          path: ['bands', index, 'from'],
          message: `There is a gap between ${before.to} and ${from}.`,
          remedy: `Begin the band ${1 / stepsPerUnit} above the end of the one before.`,
        }),
      ];
    });
  },
};
