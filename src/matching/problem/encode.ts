import type { Issue } from '../../core/issue.js';
import type { MenteeLike, MentorLike } from '../people.js';
import { FIT_WITHOUT_KNOWLEDGE, reaches } from '../rules/judgePair.js';
import { UNKNOWN } from '../rules/rule.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem, PairIds } from '../types.js';
import { checkPins } from './checkPins.js';
import { pairKey } from './checkProblem.js';
import {
  type CompiledHardRule,
  type CompiledProblem,
  type CompiledSoftRule,
  compileProblem,
  forbidsScore,
} from './compileProblem.js';
import { type Part, wholePart } from './parts.js';

/**
 * A matching problem, or a part of one, as numbers: rows are mentees, columns mentors, and edges the pairs that
 * every hard rule allows, row by row.
 */
export interface EncodedProblem<E extends MenteeLike, R extends MentorLike> {
  readonly mentees: readonly E[];
  readonly mentors: readonly R[];
  readonly part: Part;
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  /** The fit of each edge, 0 to 1. */
  readonly fit: Float64Array;
  /** 1 for each edge that is pinned. */
  readonly pinned: Uint8Array;
  /** 1 for each edge that is a pair at present. */
  readonly current: Uint8Array;
  /** What was seen of each soft rule, in their order. */
  readonly statistics: readonly RuleStatistics[];
}

/**
 * What was seen of a soft rule over all allowed pairs; `lowest` is above `highest` where no score was known.
 *
 * @category Matching
 * @since 0.1.0
 */
export interface RuleStatistics {
  readonly rule: string;
  pairs: number;
  unknown: number;
  lowest: number;
  highest: number;
}

/** Pairs judged between two pauses: some tens of milliseconds. */
const PAIRS_AT_A_TIME = 50_000;

/**
 * Finds and scores the allowed pairs of a part, with a pause every so many pairs that tells how many mentees are
 * done. Only the candidates whom the keyed hard rules leave are judged, so the cost is theirs, not that of all pairs.
 */
export function* encodeSteps<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  compiled: CompiledProblem<E, R>,
  part: Part,
  { minimumFit = 0 }: MatchingOptions,
): Generator<number, EncodedProblem<E, R>> {
  const { hard, soft, excluded, candidates } = compiled;
  const mentees = Array.from(part.mentees, (mentee) => compiled.mentees[mentee]!);
  const mentors = Array.from(part.mentors, (mentor) => compiled.mentors[mentor]!);
  const statistics = soft.map(({ id }) => newStatistics(id));
  const pins = new Set((problem.pinned ?? []).map(pairKey));
  const isPinned = (mentee: number, mentor: number) =>
    pins.size > 0 &&
    pins.has(pairKey({ menteeId: compiled.mentees[mentee]!.id, mentorId: compiled.mentors[mentor]!.id }));
  const edges = new EdgeList();
  const rowStart = new Int32Array(mentees.length + 1);
  let judged = 0;
  for (let row = 0; row < part.mentees.length; row++) {
    const mentee = part.mentees[row]!;
    const out = excluded.get(mentee);
    const list = candidates.of(mentee);
    for (const mentor of list) {
      if (out?.has(mentor) === true || !allowedByAll(hard, mentee, mentor)) continue;
      const fit = fitOfPair(soft, mentee, mentor, statistics);
      if (reaches(fit, minimumFit) || isPinned(mentee, mentor)) edges.add(mentor, fit);
    }
    rowStart[row + 1] = edges.length;
    judged += list.length;
    if (judged < PAIRS_AT_A_TIME) continue;
    judged = 0;
    yield row + 1;
  }
  const columnOf = new Int32Array(compiled.mentors.length);
  part.mentors.forEach((mentor, index) => {
    columnOf[mentor] = index;
  });
  const column = edges.mentors().map((mentor) => columnOf[mentor]!);
  const flags = (pairs: readonly PairIds[] | undefined) =>
    flagEdges(pairs, { mentees, mentors, rowStart, column });
  return {
    mentees,
    mentors,
    part,
    rowStart,
    column,
    fit: edges.fits(),
    pinned: flags(problem.pinned),
    current: flags(problem.current),
    statistics,
  };
}

/** The same at one go. */
export function encodePart<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  compiled: CompiledProblem<E, R>,
  part: Part,
  options: MatchingOptions,
): EncodedProblem<E, R> {
  const steps = encodeSteps(problem, compiled, part, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Finds and scores all allowed pairs, as one part; `issues` are those of rules that failed and of pins. */
export function encode<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  options: MatchingOptions,
): EncodedProblem<E, R> & { readonly issues: readonly Issue<MatchingIssueCode>[] } {
  const compiled = compileProblem(problem, options);
  const encoded = encodePart(problem, compiled, wholePart(compiled), options);
  return { ...encoded, issues: [...compiled.failures.values(), ...checkPins(problem, compiled)] };
}

function allowedByAll(hard: readonly CompiledHardRule[], mentee: number, mentor: number): boolean {
  for (let r = 0; r < hard.length; r++) {
    const rule = hard[r]!;
    if (forbidsScore(rule, rule.score(mentee, mentor))) return false;
  }
  return true;
}

/** The fit of a pair as `fitOf` in judgePair.ts defines it; `seen` takes note of every score on the way. */
export function fitOfPair(
  soft: readonly CompiledSoftRule[],
  mentee: number,
  mentor: number,
  seen?: readonly RuleStatistics[],
): number {
  let sum = 0;
  let known = 0;
  let all = 0;
  for (let r = 0; r < soft.length; r++) {
    const { score: scoreOf, weight } = soft[r]!;
    const score = scoreOf(mentee, mentor);
    if (seen !== undefined) note(seen[r]!, score);
    all += weight;
    if (score === UNKNOWN) continue;
    sum += weight * score;
    known += weight;
  }
  if (all === 0) return 1;
  return known === 0 ? FIT_WITHOUT_KNOWLEDGE : Math.min(1, sum / known);
}

function newStatistics(rule: string): RuleStatistics {
  return { rule, pairs: 0, unknown: 0, lowest: 1, highest: 0 };
}

function note(statistics: RuleStatistics, score: number): void {
  statistics.pairs++;
  if (score === UNKNOWN) statistics.unknown++;
  else {
    if (score < statistics.lowest) statistics.lowest = score;
    if (score > statistics.highest) statistics.highest = score;
  }
}

/** 1 for every edge that is one of the pairs. */
function flagEdges(
  pairs: readonly PairIds[] = [],
  {
    mentees,
    mentors,
    rowStart,
    column,
  }: Pick<EncodedProblem<MenteeLike, MentorLike>, 'mentees' | 'mentors' | 'rowStart' | 'column'>,
): Uint8Array {
  const flags = new Uint8Array(column.length);
  if (pairs.length === 0) return flags;
  const wanted = new Set(pairs.map(pairKey));
  const menteeIds = new Set(pairs.map(({ menteeId }) => menteeId));
  mentees.forEach(({ id: menteeId }, row) => {
    if (!menteeIds.has(menteeId)) return;
    for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) {
      const mentorId = mentors[column[edge]!]!.id;
      if (wanted.has(pairKey({ menteeId, mentorId }))) flags[edge] = 1;
    }
  });
  return flags;
}

/** Mentors and fits of a growing number of edges, without an object for each. */
class EdgeList {
  length = 0;
  #mentor = new Int32Array(1024);
  #fit = new Float64Array(1024);

  add(mentor: number, fit: number): void {
    if (this.length === this.#mentor.length) this.#grow();
    this.#mentor[this.length] = mentor;
    this.#fit[this.length++] = fit;
  }

  mentors(): Int32Array {
    return this.#mentor.slice(0, this.length);
  }

  fits(): Float64Array {
    return this.#fit.slice(0, this.length);
  }

  #grow(): void {
    const mentor = new Int32Array(2 * this.length);
    mentor.set(this.#mentor);
    this.#mentor = mentor;
    const fit = new Float64Array(2 * this.length);
    fit.set(this.#fit);
    this.#fit = fit;
  }
}
