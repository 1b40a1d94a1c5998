import type { MenteeLike, MentorLike } from '../people.js';
import { defineRule, type Rule, type RuleOptions } from './rule.js';
import { countShared, listInWords, sharedTerms, termIndexOf } from './terms.js';

/** Settings of the rules that compare a list of the mentee with a list of the mentor. @category Matching rules @since 0.1.0 */
export interface OverlapOptions extends RuleOptions {
  /** What counts as all: the mentee's list (default), or those of the two together (Jaccard). */
  readonly normalizeBy?: 'mentee' | 'union' | undefined;
  /** Less in common than this scores 0. Default 1. */
  readonly minimumShared?: number | undefined;
}

/** What such a rule reads, and its words: `noun` in singular and plural, `verb` as in "the mentor shares". */
export interface OverlapWords {
  readonly name: string;
  readonly code: string;
  readonly verb: string;
  readonly noun: readonly [singular: string, plural: string];
  readonly list: (person: MenteeLike | MentorLike) => readonly string[] | undefined;
}

/** A rule on how much of the mentee's list is in the mentor's. Words are compared as `normalizeTerm` writes them. */
export function overlapRule({ name, code, verb, noun, list }: OverlapWords, options: OverlapOptions): Rule {
  const { normalizeBy = 'mentee', minimumShared = 1 } = options;
  const read = (person: MenteeLike | MentorLike) => termIndexOf(list(person));
  return defineRule(
    {
      name,
      subject: `any ${noun[1]}`,
      readMentee: read,
      readMentor: read,
      score: (wanted, offered) => {
        const shared = countShared(wanted, offered);
        if (shared < minimumShared) return 0;
        return shared / (normalizeBy === 'mentee' ? wanted.size : wanted.size + offered.size - shared);
      },
      explain: (wanted, offered) => {
        const shared = sharedTerms(wanted, offered);
        const all = `the mentee's ${wanted.size} ${noun[wanted.size === 1 ? 0 : 1]}`;
        return {
          code: shared.length === 0 ? `no_${code}` : code,
          reason:
            shared.length === 0
              ? `The mentor ${verb} none of ${all}.`
              : `The mentor ${verb} ${shared.length} of ${all}: ${listInWords(shared)}.`,
          params: { shared, wanted: wanted.size },
        };
      },
      keys: { mentee: (wanted) => [...wanted.keys()], mentor: (offered) => [...offered.keys()] },
    },
    options,
  );
}
