import type { MenteeLike, MentorLike } from '../people.js';
import type { MatchingOptions } from '../types.js';
import type { CompiledProblem } from './compileProblem.js';

/** Some of the people, by their numbers in the compiled problem, ascending. */
export interface Part {
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
}

/** Everyone, as one part. */
export function wholePart({ mentees, mentors }: CompiledProblem<MenteeLike, MentorLike>): Part {
  return { mentees: Int32Array.from(mentees.keys()), mentors: Int32Array.from(mentors.keys()) };
}

/**
 * Splits a problem where its keyed hard rules do (a site, a language): between different parts no pair is allowed,
 * so each can be matched by itself, exactly. Mentees whom no mentor is left for make a part without mentors.
 *
 * Parts come in the order of their first mentor. O(people x keys), without looking at pairs one by one: a list of
 * candidates that many mentees have in common is followed once.
 */
export function partsOf(
  compiled: CompiledProblem<MenteeLike, MentorLike>,
  { maxChanges }: Pick<MatchingOptions, 'maxChanges'> = {},
): readonly Part[] {
  // A bound on changes holds for everyone together.
  if (maxChanges !== undefined) return [wholePart(compiled)];
  const { mentees, mentors, candidates } = compiled;
  const leader = Int32Array.from(mentors.keys());
  const followed = new Set<Int32Array>();
  const firstCandidate = Int32Array.from(mentees, (_, mentee) => {
    const list = candidates.of(mentee);
    if (list.length > 0 && !followed.has(list)) {
      followed.add(list);
      for (let i = 1; i < list.length; i++) unite(leader, list[0]!, list[i]!);
    }
    return list[0] ?? -1;
  });
  const membersOf = new Map<number, { mentees: number[]; mentors: number[] }>();
  const partOf = (name: number) => {
    const known = membersOf.get(name) ?? { mentees: [], mentors: [] };
    membersOf.set(name, known);
    return known;
  };
  for (let mentor = 0; mentor < mentors.length; mentor++) partOf(find(leader, mentor)).mentors.push(mentor);
  firstCandidate.forEach((mentor, mentee) => {
    partOf(mentor < 0 ? -1 : find(leader, mentor)).mentees.push(mentee);
  });
  if (membersOf.size === 0) return [wholePart(compiled)];
  return [...membersOf.values()].map((members) => ({
    mentees: Int32Array.from(members.mentees),
    mentors: Int32Array.from(members.mentors),
  }));
}

/** Union-find with path halving; the smaller number leads. */
function find(leader: Int32Array, member: number): number {
  let at = member;
  while (leader[at] !== at) {
    leader[at] = leader[leader[at]!]!;
    at = leader[at]!;
  }
  return at;
}

function unite(leader: Int32Array, a: number, b: number): void {
  const [x, y] = [find(leader, a), find(leader, b)];
  if (x < y) leader[y] = x;
  else leader[x] = y;
}
