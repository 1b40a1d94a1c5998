import type { Issue } from '../core/issue.js';
import { candidateFinder } from './candidates.js';
import { checkPins } from './checkPins.js';
import { pairKey } from './checkProblem.js';
import {
  type CompiledHardRule,
  type CompiledProblem,
  compileProblem,
  forbidsScore,
} from './compileProblem.js';
import { FIT_WITHOUT_KNOWLEDGE } from './judgePair.js';
import type { MenteeLike, MentorLike } from './people.js';
import { UNKNOWN } from './rule.js';
import type { MatchingIssueCode, MatchingOptions, MatchingProblem, PairIds } from './types.js';

/**
 * A matching problem as numbers: rows are mentees, columns mentors, and edges the pairs that every hard rule
 * allows, row by row.
 */
export interface EncodedProblem<E extends MenteeLike, R extends MentorLike> extends CompiledProblem<E, R> {
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
  readonly issues: readonly Issue<MatchingIssueCode>[];
}

/** What was seen of a soft rule over all allowed pairs. */
export interface RuleStatistics {
  readonly rule: string;
  pairs: number;
  unknown: number;
  lowest: number;
  highest: number;
}

/**
 * Finds and scores the allowed pairs. Hard rules with keys (site, language, interests) leave a list of candidates
 * for each mentee; only those are judged, so the cost is that of the candidates, not of all pairs.
 */
export function encode<E extends MenteeLike, R extends MentorLike>(
  problem: MatchingProblem<E, R>,
  options: MatchingOptions,
): EncodedProblem<E, R> {
  const compiled = compileProblem(problem, options);
  const { mentees, mentors, hard, soft, excluded } = compiled;
  const candidatesOf = candidateFinder(
    hard.flatMap(({ keys, allowsUnknown }) => (keys === undefined ? [] : [{ keys, allowsUnknown }])),
    mentors.length,
  );
  const statistics = soft.map(({ id }) => newStatistics(id));
  const fitOf = fitFunction(compiled, statistics);
  const { minimumFit = 0 } = options;
  const pins = new Set((problem.pinned ?? []).map(pairKey));
  const isPinned = (row: number, column: number) =>
    pins.has(pairKey({ menteeId: mentees[row]!.id, mentorId: mentors[column]!.id }));
  const edges = new EdgeList();
  const rowStart = new Int32Array(mentees.length + 1);
  const nobody: ReadonlySet<number> = new Set();
  for (let row = 0; row < mentees.length; row++) {
    const candidates = candidatesOf(row);
    const out = excluded.get(row) ?? nobody;
    for (let i = 0; i < candidates.length; i++) {
      const column = candidates[i]!;
      if (out.size > 0 && out.has(column)) continue;
      if (!allowedByAll(hard, row, column)) continue;
      const fit = fitOf(row, column);
      if (fit >= minimumFit || isPinned(row, column)) edges.add(column, fit);
    }
    rowStart[row + 1] = edges.length;
  }
  const column = edges.columns();
  const encoded = {
    ...compiled,
    rowStart,
    column,
    fit: edges.fits(),
    pinned: flagEdges(problem.pinned, compiled, rowStart, column),
    current: flagEdges(problem.current, compiled, rowStart, column),
    statistics,
  };
  return { ...encoded, issues: [...compiled.failures.values(), ...checkPins(problem, encoded)] };
}

function allowedByAll(hard: readonly CompiledHardRule[], row: number, column: number): boolean {
  for (let r = 0; r < hard.length; r++) {
    const rule = hard[r]!;
    if (forbidsScore(rule, rule.score(row, column))) return false;
  }
  return true;
}

/** The fit of a pair as `fitOf` in judgePair.ts defines it, with a note of every score on the way. */
function fitFunction(
  { soft }: Pick<CompiledProblem<MenteeLike, MentorLike>, 'soft'>,
  statistics: readonly RuleStatistics[],
): (row: number, column: number) => number {
  const weights = Float64Array.from(soft, ({ weight }) => weight);
  if (weights.every((weight) => weight === 0)) {
    return (row, column) => {
      for (let r = 0; r < soft.length; r++) note(statistics[r]!, soft[r]!.score(row, column));
      return 1;
    };
  }
  return (row, column) => {
    let sum = 0;
    let known = 0;
    for (let r = 0; r < soft.length; r++) {
      const score = soft[r]!.score(row, column);
      note(statistics[r]!, score);
      if (score === UNKNOWN) continue;
      sum += weights[r]! * score;
      known += weights[r]!;
    }
    return known === 0 ? FIT_WITHOUT_KNOWLEDGE : Math.min(1, sum / known);
  };
}

function newStatistics(rule: string): RuleStatistics {
  return { rule, pairs: 0, unknown: 0, lowest: Number.POSITIVE_INFINITY, highest: Number.NEGATIVE_INFINITY };
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
  { mentees, mentors }: CompiledProblem<MenteeLike, MentorLike>,
  rowStart: Int32Array,
  column: Int32Array,
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

/** Columns and fits of a growing number of edges, without an object for each. */
class EdgeList {
  length = 0;
  #column = new Int32Array(1024);
  #fit = new Float64Array(1024);

  add(column: number, fit: number): void {
    if (this.length === this.#column.length) this.#grow();
    this.#column[this.length] = column;
    this.#fit[this.length++] = fit;
  }

  columns(): Int32Array {
    return this.#column.slice(0, this.length);
  }

  fits(): Float64Array {
    return this.#fit.slice(0, this.length);
  }

  #grow(): void {
    const column = new Int32Array(2 * this.length);
    column.set(this.#column);
    this.#column = column;
    const fit = new Float64Array(2 * this.length);
    fit.set(this.#fit);
    this.#fit = fit;
  }
}
