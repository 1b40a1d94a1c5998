import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import type { CompiledHardRule, CompiledProblem } from '../problem/compileProblem.js';
import type { Verdict } from '../rules/rule.js';
import { listInWords, normalizeTerm } from '../rules/terms.js';
import type { MatchingProblem } from '../types.js';
import { count, someOf } from './words.js';

/** Something that a hard rule asks for and that all of a group have, while other mentors do not. */
interface Trait {
  readonly rule: string;
  readonly value: string;
  /** Before or after the word "mentors": "pt-speaking", "at North". */
  readonly before?: string;
  readonly after?: string;
}

/** What sets the mentors of a group apart. */
export interface CommonTraits {
  readonly shared: readonly Trait[];
  /** Whether these mentors are all there are with these traits. */
  readonly exhaustive: boolean;
}

interface Key {
  readonly rule: CompiledHardRule;
  readonly key: string;
}

/**
 * Finds the keys of hard rules (a language, a site) that all of these mentors and the mentees who hold their places
 * have, while not every mentor has them; then, for one more mentee, those that she has too.
 */
export function traitFinder<E extends MenteeLike, R extends MentorLike>(
  { rules }: MatchingProblem<E, R>,
  { mentees, mentors, keyed }: CompiledProblem<E, R>,
): (holders: readonly string[], mentorIds: readonly string[]) => (menteeId: string) => CommonTraits {
  const menteeNumber = new Map(mentees.map(({ id }, number) => [id, number]));
  const mentorNumber = new Map(mentors.map(({ id }, number) => [id, number]));
  const taking = [...mentors.keys()].filter((mentor) => capacityOf('mentor', mentors[mentor]!).max > 0);
  const mentorHas = (mentor: number, { rule, key }: Key) => rule.keys!.mentor[mentor]?.includes(key) === true;
  const menteeHas = (mentee: number, { rule, key }: Key) => rule.keys!.mentee[mentee]?.includes(key) === true;

  return (holders, mentorIds) => {
    const holding = holders.map((id) => menteeNumber.get(id)!);
    const group = mentorIds.map((id) => mentorNumber.get(id)!);
    const common = keyed
      .flatMap((rule) => (rule.keys!.mentor[group[0]!] ?? []).map((key): Key => ({ rule, key })))
      .filter(
        (key) =>
          group.every((mentor) => mentorHas(mentor, key)) &&
          holding.every((mentee) => menteeHas(mentee, key)) &&
          taking.some((mentor) => !mentorHas(mentor, key)),
      );
    return (menteeId) => {
      const mentee = menteeNumber.get(menteeId)!;
      const shared = common.filter((key) => menteeHas(mentee, key));
      const alike = taking.filter((mentor) => shared.every((key) => mentorHas(mentor, key)));
      return {
        shared: shared.map(({ rule: { id }, key }) => {
          const { evaluate } = rules.find((rule) => rule.id === id)!;
          return traitOf(id, key, evaluate(mentees[mentee]!, mentors[group[0]!]!));
        }),
        exhaustive: alike.length === group.length,
      };
    };
  };
}

/** The words are those of the rule's own verdict on a pair that has the trait. */
function traitOf(rule: string, key: string, { code, params = {} }: Verdict): Trait {
  if (code === 'shared_language') return { rule, value: key, before: `${key}-speaking` };
  if (code === 'same_site') return { rule, value: key, after: `at ${String(params['mentor'])}` };
  if (code === 'attribute_same') {
    return { rule, value: key, after: `whose "${String(params['attribute'])}" is ${key}` };
  }
  const typed = Array.isArray(params['shared']) ? params['shared'].map(String) : [];
  const word = typed.find((term) => normalizeTerm(term) === key) ?? key;
  return { rule, value: key, after: `with "${word}" (${rule})` };
}

/** "the 2 pt-speaking mentors at North (kim, lee)", without "the" where there are more of the kind. */
export function mentorsInWords(mentorIds: readonly string[], { shared, exhaustive }: CommonTraits): string {
  const before = shared.flatMap((trait) => trait.before ?? []);
  const after = shared.flatMap((trait) => trait.after ?? []);
  const noun = [...(before.length === 0 ? [] : [listInWords(before)]), 'mentor'].join(' ');
  const named = [count(mentorIds.length, noun), ...after].join(' ');
  return `${shared.length > 0 && exhaustive ? 'the ' : ''}${named} (${someOf(mentorIds)})`;
}
