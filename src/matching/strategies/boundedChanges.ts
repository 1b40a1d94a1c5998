import { fail, type Outcome, succeed } from '../../core/outcome.js';
import { assignSparse } from '../../kernel/sparse/assignSparse.js';
import { coverageBonus } from '../../kernel/sparse/coverageBonus.js';
import { infeasibleIssue } from '../answer/infeasibleIssue.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import { residualOf } from '../problem/residual.js';
import type { MatchingIssueCode } from '../types.js';
import type { Settings } from './settings.js';
import type { Solution } from './solution.js';

/** Branches looked at before the search is ended with what it has. */
const MOST_BRANCHES = 400;

/** The present pairs that a branch has decided upon, by edge. */
interface Branch {
  readonly kept: readonly number[];
  readonly parted: readonly number[];
  /** No matching of the branch is worth more. */
  readonly bound: number;
}

interface Tried {
  readonly chosen: Uint8Array;
  readonly worth: number;
  readonly kept: number;
}

/**
 * The best matching that parts at most so many of the present pairs, exactly.
 *
 * A reward for every present pair kept turns the bound on changes into a price; the reward at which just enough are
 * kept is found by bisection, and the optimum for it bounds everything that keeps enough (Lagrangian relaxation).
 * Where no reward gives exactly the bound, the search branches on a present pair that only one of the two
 * neighboring optima keeps, until the bound is met (branch and bound).
 */
export function boundedChanges(
  encoded: EncodedProblem<MenteeLike, MentorLike>,
  settings: Settings & { readonly maxChanges: number },
): Outcome<Solution, MatchingIssueCode> {
  const search = new ChangeSearch(encoded, settings);
  const start = search.tryAt({ kept: [], parted: [] }, 0);
  if ('infeasible' in start) return fail(infeasibleIssue(encoded, start));
  const most = search.mostKept();
  if (most < search.wanted) {
    return fail({
      code: 'too_few_changes_allowed',
      message: `At least ${search.present - most} of the present pairs cannot stay, but only ${settings.maxChanges} may be parted.`,
      remedy: 'Allow more changes, or restore the capacities that the present pairs need.',
      path: ['options', 'maxChanges'],
      params: { needed: search.present - most, maxChanges: settings.maxChanges },
    });
  }
  const { best, proved } = search.run();
  return succeed({ chosen: best.chosen, certificate: null, proved });
}

class ChangeSearch {
  readonly present: number;
  /** How many of the present pairs must stay. */
  readonly wanted: number;
  readonly #encoded: EncodedProblem<MenteeLike, MentorLike>;
  readonly #worth: Float64Array;
  /** More than a present pair can be worth to anyone. */
  readonly #mostReward: number;
  #best: Tried | undefined;

  constructor(
    encoded: EncodedProblem<MenteeLike, MentorLike>,
    { objective, maxChanges }: Settings & { readonly maxChanges: number },
  ) {
    this.#encoded = encoded;
    this.present = encoded.current.reduce((sum, flag) => sum + flag, 0);
    this.wanted = Math.max(0, this.present - maxChanges);
    // Rewards make weights larger than usual, so fits are rounded more coarsely: 32 p^2 * scale stays below 2^53.
    const pairs = Math.min(encoded.mentees.length, encoded.mentors.length) + 2;
    const scale = 2 ** Math.min(24, 47 - 2 * Math.ceil(Math.log2(pairs)));
    const weight = encoded.fit.map((fit) => Math.round(fit * scale));
    const { problem } = residualOf(encoded, { objective: 'coverage', changePenalty: 0 });
    const bonus =
      objective === 'quality'
        ? 0
        : coverageBonus({ ...problem, weight, column: encoded.column, rowStart: encoded.rowStart });
    this.#worth = weight.map((value) => value + bonus);
    this.#mostReward = 3 * (bonus + pairs * scale);
  }

  /** The best matching of a branch when every present pair earns a reward. */
  tryAt({ kept, parted }: Pick<Branch, 'kept' | 'parted'>, reward: number) {
    const pinned = Uint8Array.from(this.#encoded.pinned);
    for (const edge of kept) pinned[edge] = 1;
    const { problem, edgeOf } = residualOf(
      { ...this.#encoded, pinned },
      { objective: 'quality', changePenalty: 0 },
    );
    const out = new Set(parted);
    const answer = assignSparse({
      ...problem,
      weight: Float64Array.from(edgeOf, (edge) =>
        out.has(edge) ? -this.#mostReward : this.#worth[edge]! + reward * this.#encoded.current[edge]!,
      ),
    });
    if ('infeasible' in answer) return answer;
    const chosen = pinned;
    for (const edge of answer.chosen) chosen[edgeOf[edge]!] = 1;
    return this.#judge(chosen);
  }

  #judge(chosen: Uint8Array): Tried {
    let worth = 0;
    let kept = 0;
    for (let edge = 0; edge < chosen.length; edge++) {
      if (chosen[edge] === 0) continue;
      worth += this.#worth[edge]!;
      kept += this.#encoded.current[edge]!;
    }
    return { chosen, worth, kept };
  }

  /** How many present pairs can stay at all. */
  mostKept(): number {
    const tried = this.tryAt({ kept: [], parted: [] }, this.#mostReward);
    return 'infeasible' in tried ? 0 : tried.kept;
  }

  /** Branch and bound, the most promising branch first. */
  run(): { best: Tried; proved: boolean } {
    const open: Branch[] = [];
    this.#explore({ kept: [], parted: [] }, open);
    for (let branches = 0; open.length > 0; branches++) {
      open.sort((a, b) => b.bound - a.bound);
      const next = open.shift()!;
      if (next.bound <= this.#best!.worth) break;
      if (branches >= MOST_BRANCHES) return { best: this.#best!, proved: false };
      this.#explore(next, open);
    }
    return { best: this.#best!, proved: true };
  }

  /** Finds the best reward of a branch, keeps the best matching seen, and opens two branches where a gap is left. */
  #explore(branch: Pick<Branch, 'kept' | 'parted'>, open: Branch[]): void {
    const free = this.tryAt(branch, 0);
    if ('infeasible' in free || this.#takes(free, branch)) return;
    let low = 0;
    let high = this.#mostReward;
    let below = free;
    const enough = this.tryAt(branch, high);
    if ('infeasible' in enough || this.#breaks(enough, branch) || enough.kept < this.wanted) return;
    let above = enough;
    let bound = Number.POSITIVE_INFINITY;
    while (high - low > 1) {
      const reward = Math.floor((low + high) / 2);
      const tried = this.tryAt(branch, reward) as Tried;
      bound = Math.min(bound, tried.worth + reward * (tried.kept - this.wanted));
      if (tried.kept >= this.wanted) {
        high = reward;
        above = tried;
      } else {
        low = reward;
        below = tried;
      }
      if (tried.kept === this.wanted) break;
    }
    this.#remember(above);
    if (bound <= above.worth || above.kept === this.wanted) return;
    const pair = this.#differingPair(above, below, branch);
    if (pair < 0) return;
    open.push({ kept: [...branch.kept, pair], parted: branch.parted, bound });
    open.push({ kept: branch.kept, parted: [...branch.parted, pair], bound });
  }

  /** Without any reward enough present pairs stay: the optimum of the branch. */
  #takes(tried: Tried, branch: Pick<Branch, 'parted'>): boolean {
    if (this.#breaks(tried, branch)) return true;
    if (tried.kept < this.wanted) return false;
    this.#remember(tried);
    return true;
  }

  /** A minimum forced a pair that the branch has parted. */
  #breaks({ chosen }: Tried, { parted }: Pick<Branch, 'parted'>): boolean {
    return parted.some((edge) => chosen[edge] === 1);
  }

  #remember(tried: Tried): void {
    if (this.#best === undefined || tried.worth > this.#best.worth) this.#best = tried;
  }

  #differingPair(above: Tried, below: Tried, { kept }: Pick<Branch, 'kept'>): number {
    return above.chosen.findIndex(
      (flag, edge) =>
        flag === 1 && this.#encoded.current[edge] === 1 && below.chosen[edge] === 0 && !kept.includes(edge),
    );
  }
}
