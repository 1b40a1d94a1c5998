/** A program small enough to try every matching: fits of allowed pairs, `undefined` for forbidden ones. */
export interface TinyProgram {
  readonly fits: readonly (readonly (number | undefined)[])[];
  readonly menteeCapacity: readonly { readonly min: number; readonly max: number }[];
  readonly mentorCapacity: readonly { readonly min: number; readonly max: number }[];
}

/** Tries every set of pairs: the best by number of pairs then fit, and the best by fit; `undefined` if none is allowed. */
export function bestByTryingAll(
  program: TinyProgram,
): { coverage: { pairs: number; fit: number }; quality: number } | undefined {
  const pairs = program.fits.flatMap((row, mentee) =>
    row.flatMap((fit, mentor) => (fit === undefined ? [] : [{ mentee, mentor, fit }])),
  );
  const menteeLoad = program.menteeCapacity.map(() => 0);
  const mentorLoad = program.mentorCapacity.map(() => 0);
  let coverage: { pairs: number; fit: number } | undefined;
  let quality = Number.NEGATIVE_INFINITY;

  function visit(index: number, made: number, fit: number): void {
    if (index === pairs.length) {
      const enough =
        program.menteeCapacity.every(({ min }, i) => menteeLoad[i]! >= min) &&
        program.mentorCapacity.every(({ min }, j) => mentorLoad[j]! >= min);
      if (!enough) return;
      quality = Math.max(quality, fit);
      if (
        coverage === undefined ||
        made > coverage.pairs ||
        (made === coverage.pairs && fit > coverage.fit)
      ) {
        coverage = { pairs: made, fit };
      }
      return;
    }
    visit(index + 1, made, fit);
    const { mentee, mentor, fit: gain } = pairs[index]!;
    if (menteeLoad[mentee]! >= program.menteeCapacity[mentee]!.max) return;
    if (mentorLoad[mentor]! >= program.mentorCapacity[mentor]!.max) return;
    menteeLoad[mentee]!++;
    mentorLoad[mentor]!++;
    visit(index + 1, made + 1, fit + gain);
    menteeLoad[mentee]!--;
    mentorLoad[mentor]!--;
  }

  visit(0, 0, 0);
  return coverage === undefined ? undefined : { coverage, quality };
}
