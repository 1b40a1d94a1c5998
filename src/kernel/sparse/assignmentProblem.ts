/**
 * A sparse assignment with capacities on both sides: which rows go with which columns, along edges that carry a
 * weight. Compressed rows: the edges of row `i` are `rowStart[i]` up to, not including, `rowStart[i + 1]`.
 *
 * A missing edge is a forbidden pair; a weight of zero is an edge like any other.
 *
 * @category Solvers
 * @since 0.1.0
 */
export interface AssignmentProblem {
  readonly rows: number;
  readonly columns: number;
  /** `rows + 1` offsets into `column` and `weight`, the first 0, the last the number of edges. */
  readonly rowStart: Int32Array;
  /** The column of every edge; no column twice in one row. */
  readonly column: Int32Array;
  /** The weight of every edge: whole numbers, also negative ones. */
  readonly weight: Int32Array | Float64Array;
  /** The least number of edges each row must have; 0 without it. */
  readonly rowMin?: Int32Array | undefined;
  /** The most edges each row may have; 1 without it. */
  readonly rowMax?: Int32Array | undefined;
  /** The least number of edges each column must have; 0 without it. */
  readonly columnMin?: Int32Array | undefined;
  /** The most edges each column may have; 1 without it. */
  readonly columnMax?: Int32Array | undefined;
  /** `coverage`: as many edges as possible, then the greatest weight. `weight`: the greatest weight. */
  readonly objective: 'coverage' | 'weight';
  /**
   * For coverage, what is added to every weight, instead of the least that is enough. Parts of a problem that
   * are solved apart need that of the whole, see `coverageBonus`, for their prices to fit together.
   */
  readonly bonus?: number | undefined;
}

/** An optimal assignment with the prices that prove it. @category Solvers @since 0.1.0 */
export interface Assignment {
  /** The chosen edges, ascending indices into `column` and `weight`. */
  readonly chosen: Int32Array;
  /** The number of chosen edges; with a `rowMax` of 1, the number of rows that are placed. */
  readonly matched: number;
  readonly totalWeight: number;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
  /** What the proof adds to every weight: 0 for `weight`, for `coverage` enough that one edge more outweighs all else. */
  readonly bonus: number;
}

/**
 * Why no assignment meets the minimums: a group that needs more than its surroundings can give.
 *
 * For `side: 'rows'`, the listed rows must have `sum of rowMin` edges together, and can have at most `sum of
 * columnMax` over the listed columns plus one for every edge from a listed row to a column not listed. That is
 * `shortage` too few. For `side: 'columns'` the same with rows and columns exchanged.
 *
 * @category Solvers
 * @since 0.1.0
 */
export interface InfeasibleAssignment {
  readonly infeasible: {
    readonly side: 'rows' | 'columns';
    readonly rows: Int32Array;
    readonly columns: Int32Array;
    readonly shortage: number;
  };
}

/** A problem that has been checked, with every default filled in. */
export interface AssignmentTask {
  readonly rows: number;
  readonly columns: number;
  readonly edges: number;
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly weight: Int32Array | Float64Array;
  readonly rowMin: Int32Array;
  readonly rowMax: Int32Array;
  readonly columnMin: Int32Array;
  readonly columnMax: Int32Array;
  /** Added to every weight; see {@link Assignment.bonus}. */
  readonly bonus: number;
  readonly lightest: number;
  readonly heaviest: number;
  /** The price of a missed minimum: more than any path through the residual network is worth, bonus included. */
  readonly fine: number;
}

/** Which edges a solver chose, with the prices; minimums may still be missed, by as little as possible. */
export interface RawAssignment {
  /** 1 for a chosen edge, 0 for the others. */
  readonly taken: Uint8Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}
