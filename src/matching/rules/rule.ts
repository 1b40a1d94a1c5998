import type { IssueParam } from '../../core/issue.js';
import type { MenteeLike, MentorLike } from '../people.js';

/**
 * What a rule says of one pair. `score` runs from 0 (not met at all) to 1 (met in full); `'unknown'` means that
 * data is missing, and such a rule leaves the average. `reason` is the English sentence, `code` and `params` are
 * for translating it.
 *
 * @category Matching rules
 * @since 0.1.0
 */
export interface Verdict {
  readonly score: number | 'unknown';
  readonly code: string;
  readonly reason: string;
  readonly params?: Readonly<Record<string, IssueParam>>;
}

/**
 * One rule about pairs, as a value. A hard rule forbids every pair on which it scores 0; a soft rule enters the
 * fit with its weight.
 *
 * @category Matching rules
 * @since 0.1.0
 */
export interface Rule<E extends MenteeLike = MenteeLike, R extends MentorLike = MentorLike> {
  readonly id: string;
  readonly level: 'hard' | 'soft';
  /** How much a soft rule counts beside the others; 0 for a hard rule. */
  readonly weight: number;
  /** What a hard rule does with a pair that it knows too little about. */
  readonly whenUnknown: 'allow' | 'forbid';
  /** What the rule says of a pair, in words. */
  evaluate(mentee: E, mentor: R): Verdict;
  /**
   * The same scores as `evaluate`, for many pairs at once; built-in rules have it, your own need not.
   * @internal
   */
  compile?(mentees: readonly MenteeLike[], mentors: readonly MentorLike[]): CompiledRule;
  /** The rule as JSON, from which `parseRules` makes it again; built-in rules have it, your own do not. */
  readonly spec?: RuleSpec;
}

/** A rule as JSON: its name and its options. @category Matching rules @since 0.1.0 */
export type RuleSpec = { readonly rule: string } & Readonly<Record<string, unknown>>;

/**
 * What every rule takes beside its own settings: either `level: 'hard'`, or a `weight` (1 if none is given).
 *
 * @category Matching rules
 * @since 0.1.0
 */
export interface RuleOptions {
  /** Names the rule in results; needed only when the same rule appears twice. */
  readonly id?: string | undefined;
  readonly level?: 'hard' | 'soft' | undefined;
  /** From 0 to 1,000,000. */
  readonly weight?: number | undefined;
  /** For a hard rule, what happens to pairs with missing data; `'allow'` unless said otherwise. */
  readonly whenUnknown?: 'allow' | 'forbid' | undefined;
}

/** More than any rule needs, as only proportions count, and far from where sums of weights overflow. */
export const LARGEST_WEIGHT = 1e6;

/** A rule from its options and its judgement of one pair: for rules of the app's own. */
export function createRule<E extends MenteeLike = MenteeLike, R extends MentorLike = MentorLike>(
  name: string,
  options: RuleOptions,
  evaluate: (mentee: E, mentor: R) => Verdict,
): Rule<E, R> {
  const level = options.level ?? 'soft';
  return {
    id: options.id ?? name,
    level,
    weight: level === 'hard' ? 0 : (options.weight ?? 1),
    whenUnknown: options.whenUnknown ?? 'allow',
    evaluate,
  };
}

/** In place of a score, inside the matching: the rule cannot tell. */
export const UNKNOWN = -1;

/**
 * A rule taken apart into what it reads of each side and how it compares the two, so that everyone is read once
 * and pairs are compared by number alone. `A` and `B` are what is read of a mentee and of a mentor.
 */
export interface RuleDefinition<A, B> {
  readonly name: string;
  /** What a side without data does not state, such as "any interests". */
  readonly subject: string;
  readonly readMentee: (mentee: MenteeLike) => A | undefined;
  readonly readMentor: (mentor: MentorLike) => B | undefined;
  /** 0 to 1, or {@link UNKNOWN}. */
  readonly score: (mentee: A, mentor: B) => number;
  readonly explain: (mentee: A, mentor: B, score: number) => Omit<Verdict, 'score'>;
  /** Keys of which a pair must share at least one to score above 0. They let a hard rule skip all other pairs. */
  readonly keys?: {
    readonly mentee: (mentee: A) => readonly string[];
    readonly mentor: (mentor: B) => readonly string[];
  };
}

/** A rule made ready for certain people: pairs by their numbers. */
export interface CompiledRule {
  /** 0 to 1, or {@link UNKNOWN}. */
  readonly score: (mentee: number, mentor: number) => number;
  /** What `evaluate` says, without reading the two again. */
  readonly verdict: (mentee: number, mentor: number) => Verdict;
  /** The keys of each person, `undefined` for one of whom nothing is known; absent when the rule has no keys. */
  readonly keys?: {
    readonly mentee: readonly (readonly string[] | undefined)[];
    readonly mentor: readonly (readonly string[] | undefined)[];
  };
}

/** A rule from its definition: `evaluate` for one pair in words, `compile` for all pairs in numbers. */
export function defineRule<A, B>(definition: RuleDefinition<A, B>, options: RuleOptions): Rule {
  const { subject, readMentee, readMentor, score, explain, keys } = definition;
  const say = (a: A | undefined, b: B | undefined): Verdict => {
    if (a === undefined || b === undefined) return missingData(subject, a === undefined, b === undefined);
    const value = score(a, b);
    return { score: value === UNKNOWN ? 'unknown' : value, ...explain(a, b, value) };
  };
  return {
    spec: { ...options, rule: definition.name },
    ...createRule(definition.name, options, (mentee, mentor) => say(readMentee(mentee), readMentor(mentor))),
    compile: (mentees, mentors): CompiledRule => {
      const left = mentees.map(readMentee);
      const right = mentors.map(readMentor);
      return {
        score: (mentee, mentor) => {
          const a = left[mentee];
          const b = right[mentor];
          return a === undefined || b === undefined ? UNKNOWN : score(a, b);
        },
        verdict: (mentee, mentor) => say(left[mentee], right[mentor]),
        ...(keys === undefined
          ? {}
          : {
              keys: {
                mentee: left.map((a) => (a === undefined ? undefined : keys.mentee(a))),
                mentor: right.map((b) => (b === undefined ? undefined : keys.mentor(b))),
              },
            }),
      };
    },
  };
}

function missingData(subject: string, menteeLacks: boolean, mentorLacks: boolean): Verdict {
  const side = menteeLacks ? (mentorLacks ? 'both' : 'mentee') : 'mentor';
  return {
    score: 'unknown',
    code: 'missing_data',
    reason: `${SUBJECT[side]} ${subject}.`,
    params: { side, subject },
  };
}

const SUBJECT = {
  both: 'Neither of the two states',
  mentee: 'The mentee does not state',
  mentor: 'The mentor does not state',
} as const;
