/**
 * Stages of medical education from the earliest to the latest; stages in one row stand for the same year. School
 * systems differ, so every function that compares stages takes an order of the program's own instead.
 *
 * @category Vocabulary
 * @since 0.1.0
 */
export const defaultStageOrder: readonly (readonly string[])[] = [
  ['M1', 'MS1', 'pre-clinical-1'],
  ['M2', 'MS2', 'pre-clinical-2'],
  ['M3', 'MS3', 'clinical-1'],
  ['M4', 'MS4', 'clinical-2'],
  ['M5', 'MS5', 'clinical-3'],
  ['M6', 'MS6'],
  ['PGY1', 'FY1', 'intern'],
  ['PGY2', 'FY2'],
  ['PGY3'],
  ['PGY4'],
  ['PGY5'],
  ['PGY6'],
  ['PGY7'],
  ['attending', 'faculty'],
];

/**
 * The place of every stage in an order, the first one 1; names are compared without regard to case, blanks,
 * hyphens and underscores.
 *
 * @example
 * ```ts
 * import { stageRanks } from 'peer-support-kit';
 *
 * stageRanks(['Year 1', 'Year 2'])('year-2') // => 2
 * stageRanks()('M3') // => 3
 * stageRanks()('elsewhere') // => undefined
 * ```
 *
 * @category Vocabulary
 * @since 0.1.0
 */
export function stageRanks(
  order: readonly (string | readonly string[])[] = defaultStageOrder,
): (stage: string) => number | undefined {
  const ranks = new Map<string, number>();
  order.forEach((row, index) => {
    for (const stage of typeof row === 'string' ? [row] : row) ranks.set(stageKey(stage), index + 1);
  });
  return (stage) => ranks.get(stageKey(stage));
}

function stageKey(stage: string): string {
  return stage.toLowerCase().replace(/[\s_-]+/g, '');
}
