import type { MatchedPair, Matching, Mentee, Mentor } from 'peer-support-kit';
import type { Program } from './matchProgram.js';

/** People of both sides by their ids. */
interface Directory {
  readonly mentee: (id: string) => Mentee;
  readonly mentor: (id: string) => Mentor;
}

/** A directory of the program's people. Asking for an id that is not in it is a mistake of ours. */
export function directoryOf({ mentees, mentors }: Pick<Program, 'mentees' | 'mentors'>): Directory {
  return { mentee: finder(mentees), mentor: finder(mentors) };
}

function finder<P extends Mentee | Mentor>(people: readonly P[]): (id: string) => P {
  const byId = new Map<string, P>(people.map((person) => [person.id, person]));
  return (id) => {
    const person = byId.get(id);
    if (person === undefined) throw new RangeError(`no person has the id ${id}`);
    return person;
  };
}

/** "Ana Reis (S1)", or the id alone where there is no name. */
export function nameAndId({ id, name }: Mentee | Mentor): string {
  return name === undefined ? id : `${name} (${id})`;
}

/** "M2, Harbor", as far as it is known. */
export function stageAndSite({ stage, site }: Mentee | Mentor): string {
  return [stage, site].filter((part) => part !== undefined).join(', ');
}

/** The strongest, the middle and the weakest pair, which show what the rules make of the people; fewer if few. */
export function tellingPairs({ matches }: Matching): readonly (readonly [string, MatchedPair])[] {
  const byFit = [...matches].sort((a, b) => b.fit - a.fit);
  const [first, middle, last] = [byFit[0], byFit[Math.floor(byFit.length / 2)], byFit[byFit.length - 1]];
  const named = [
    ['The strongest pair', first],
    ['A typical pair', middle],
    ['The weakest pair', last],
  ] as const;
  const seen = new Set<MatchedPair>();
  return named.flatMap(([title, pair]) => {
    if (pair === undefined || seen.has(pair)) return [];
    seen.add(pair);
    return [[title, pair] as const];
  });
}

/** What speaks for a pair, one sentence at a time, and what each weighs. */
interface PairReason {
  readonly weighs: string;
  readonly sentence: string;
}

/** The reasons of a pair: what made up its fit first, then the conditions that it meets. */
export function reasonsOf({ contributions }: MatchedPair): readonly PairReason[] {
  const said = new Set<string>();
  return [...contributions]
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ level, score, weight, reason }) => {
      if (said.has(reason)) return [];
      said.add(reason);
      const known = score === 'unknown' ? 'unknown' : score.toFixed(2);
      return [{ weighs: level === 'hard' ? 'condition' : `${known} x ${weight}`, sentence: reason }];
    });
}
