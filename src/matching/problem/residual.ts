import type { AssignmentProblem } from '../../kernel/sparse/assignmentProblem.js';
import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import type { EncodedProblem } from './encode.js';

/** What is left to decide once the pins are made: the assignment that the kernel solves and the audit checks. */
export interface ResidualProblem {
  readonly problem: AssignmentProblem;
  /** For each edge of the assignment, the edge of the encoded problem. */
  readonly edgeOf: Int32Array;
  /** Fits became whole numbers by this factor. */
  readonly scale: number;
}

/** Takes the pinned edges out and their places away; a minimum that pins already meet is met. O(edges). */
export function residualOf<E extends MenteeLike, R extends MentorLike>(
  encoded: EncodedProblem<E, R>,
  {
    objective,
    changePenalty,
  }: { readonly objective: 'coverage' | 'quality'; readonly changePenalty: number },
): ResidualProblem {
  const { mentees, mentors, pinned } = encoded;
  const rowPins = new Int32Array(mentees.length);
  const columnPins = new Int32Array(mentors.length);
  const rowStart = new Int32Array(mentees.length + 1);
  const edgeOf = new Int32Array(encoded.column.length - pinned.reduce((sum, pin) => sum + pin, 0));
  let edges = 0;
  for (let row = 0; row < mentees.length; row++) {
    for (let edge = encoded.rowStart[row]!; edge < encoded.rowStart[row + 1]!; edge++) {
      if (pinned[edge] === 1) {
        rowPins[row]!++;
        columnPins[encoded.column[edge]!]!++;
      } else {
        edgeOf[edges++] = edge;
      }
    }
    rowStart[row + 1] = edges;
  }
  const scale = fitScale(Math.min(mentees.length, mentors.length), edges, 1 + changePenalty);
  const problem: AssignmentProblem = {
    rows: mentees.length,
    columns: mentors.length,
    rowStart,
    column: edgeOf.map((edge) => encoded.column[edge]!),
    weight: edgeOf.map((edge) =>
      Math.round((encoded.fit[edge]! + encoded.current[edge]! * changePenalty) * scale),
    ),
    rowMin: mentees.length === 0 ? new Int32Array() : bound(mentees, 'mentee', 'min', rowPins),
    rowMax: bound(mentees, 'mentee', 'max', rowPins),
    columnMin: bound(mentors, 'mentor', 'min', columnPins),
    columnMax: bound(mentors, 'mentor', 'max', columnPins),
    objective: objective === 'quality' ? 'weight' : 'coverage',
  };
  return { problem, edgeOf, scale };
}

function bound(
  people: readonly (MenteeLike | MentorLike)[],
  side: 'mentee' | 'mentor',
  end: 'min' | 'max',
  pins: Int32Array,
): Int32Array {
  return Int32Array.from(people, (person, index) =>
    Math.max(0, Math.min(capacityOf(side, person)[end], MAX_PLACES) - pins[index]!),
  );
}

/** More places than any matching can use, and few enough to be counted in 32 bits. */
const MAX_PLACES = 0x3fff_ffff;

/**
 * The finest power of two with which weights fit 31 bits and the kernel's sums stay exact: a path of the residual
 * network is worth less than (2 * shorter side + 2) of the heaviest weights, and all edges together less than
 * `edges` of them.
 */
function fitScale(shorterSide: number, edges: number, heaviest: number): number {
  const headroom = Math.ceil(Math.log2(heaviest));
  const byPaths = 49 - Math.ceil(Math.log2(2 * shorterSide + 4));
  const bySum = 52 - Math.ceil(Math.log2(edges + 2));
  return 2 ** (Math.min(30, byPaths, bySum) - headroom);
}
