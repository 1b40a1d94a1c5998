import type { Csr, StableProblem } from '../../kernel/stable/stableProblem.js';
import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';

/**
 * The two sides' rankings over the allowed pairs, pins apart. Whoever has a list of preferences ranks those on it,
 * and nobody else is acceptable; whoever has none ranks everyone allowed by fit, equal ones in the order of the
 * problem. `edge` is the edge behind every entry of the mentees' lists.
 */
export function stablePreferences(
  encoded: EncodedProblem<MenteeLike, MentorLike>,
): StableProblem & { readonly edge: Int32Array } {
  const { mentees, mentors, rowStart, column, pinned } = encoded;
  const pinnedRow = new Uint8Array(mentees.length);
  const pinsOfColumn = new Int32Array(mentors.length);
  const edgesOfRow: number[][] = mentees.map(() => []);
  const edgesOfColumn: number[][] = mentors.map(() => []);
  const rowOf = new Int32Array(column.length);
  for (let row = 0; row < mentees.length; row++) {
    for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) {
      rowOf[edge] = row;
      if (pinned[edge] === 0) continue;
      pinnedRow[row] = 1;
      pinsOfColumn[column[edge]!]!++;
    }
  }
  for (let edge = 0; edge < column.length; edge++) {
    const row = rowOf[edge]!;
    if (pinnedRow[row] === 1 || capacityOf('mentee', mentees[row]!).max === 0) continue;
    edgesOfRow[row]!.push(edge);
    edgesOfColumn[column[edge]!]!.push(edge);
  }
  const proposals = mentees.map((mentee, row) =>
    ranked(mentee, edgesOfRow[row]!, encoded.fit, (edge) => mentors[column[edge]!]!),
  );
  const answers = mentors.map((mentor, index) =>
    ranked(mentor, edgesOfColumn[index]!, encoded.fit, (edge) => mentees[rowOf[edge]!]!),
  );
  const proposers = csrOf(proposals);
  const receivers = csrOf(answers);
  return {
    proposers: { start: proposers.start, target: proposers.target.map((edge) => column[edge]!) },
    receivers: { start: receivers.start, target: receivers.target.map((edge) => rowOf[edge]!) },
    capacity: Int32Array.from(mentors, (mentor, index) =>
      Math.min(mentees.length, Math.max(0, capacityOf('mentor', mentor).max - pinsOfColumn[index]!)),
    ),
    edge: proposers.target,
  };
}

/** Edges of a person from the most wanted partner to the least. */
function ranked(
  { preferences = [] }: MenteeLike | MentorLike,
  edges: readonly number[],
  fit: Float64Array,
  partner: (edge: number) => MenteeLike | MentorLike,
): readonly number[] {
  if (preferences.length === 0) return [...edges].sort((a, b) => fit[b]! - fit[a]! || a - b);
  const edgeOf = new Map<string, number>();
  for (const edge of edges) {
    const { id, personId } = partner(edge);
    edgeOf.set(id, edge);
    if (personId !== undefined && !edgeOf.has(personId)) edgeOf.set(personId, edge);
  }
  return [...new Set(preferences.flatMap((id) => edgeOf.get(id) ?? []))];
}

function csrOf(lists: readonly (readonly number[])[]): Csr {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    start[index + 1] = start[index]! + list.length;
  });
  return { start, target: Int32Array.from(lists.flat()) };
}
