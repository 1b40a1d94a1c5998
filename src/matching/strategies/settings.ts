import type { MatchingObjective, MatchingOptions, MatchingStrategy } from '../types.js';

/** The options with every default filled in. */
export interface Settings {
  readonly objective: MatchingObjective;
  readonly strategy: MatchingStrategy;
  readonly minimumFit: number;
  readonly changePenalty: number;
  readonly maxChanges: number | undefined;
  readonly proposing: 'mentees' | 'mentors';
  readonly stages: MatchingOptions['stages'];
  readonly seed: string | number | undefined;
}

/** Fills in the defaults. */
export function settingsOf(options: MatchingOptions): Settings {
  return {
    objective: options.objective ?? 'coverage',
    strategy: options.strategy ?? 'optimal',
    minimumFit: options.minimumFit ?? 0,
    changePenalty: options.changePenalty ?? 0,
    maxChanges: options.maxChanges,
    proposing: options.proposing ?? 'mentees',
    stages: options.stages,
    seed: options.seed,
  };
}
