import { type Outcome, succeed } from '../../core/outcome.js';
import type { MenteeLike, MentorLike } from '../people.js';
import type { EncodedProblem } from '../problem/encode.js';
import type { MatchingIssueCode } from '../types.js';
import { optimal } from './optimal.js';
import { random } from './random.js';
import type { Settings } from './settings.js';
import type { Solution } from './solution.js';
import { stable } from './stable.js';

/** Chooses among the allowed pairs by the strategy asked for. */
export function solve(
  encoded: EncodedProblem<MenteeLike, MentorLike>,
  settings: Settings,
): Outcome<Solution, MatchingIssueCode> {
  switch (settings.strategy) {
    case 'random':
      return random(encoded, settings);
    case 'stable':
      return succeed(stable(encoded, settings));
    // A lineage is an optimal matching with one stage between the two, which the problem already asks for.
    case 'lineage':
    case 'optimal':
      return optimal(encoded, settings);
  }
}
