import { addAll, addBit, type Bits, emptyBits, fullBits, keepOnly, numbersOf } from '../../kernel/bits.js';
import type { CompiledRule } from '../rules/rule.js';

/** A hard rule with keys, and whether it lets a pair pass of which too little is known. */
export interface KeyedRule {
  readonly keys: NonNullable<CompiledRule['keys']>;
  readonly allowsUnknown: boolean;
}

/** Lists of candidates are remembered up to this many entries in all. */
const REMEMBERED_ENTRIES = 8_000_000;

/** The mentors whom the keyed hard rules leave for each mentee. */
export class CandidateIndex {
  readonly #indexes: readonly KeyIndex[];
  readonly #everyone: Int32Array;
  readonly #remembered = new Map<string, Int32Array>();
  #entries = 0;

  constructor(rules: readonly KeyedRule[], mentors: number) {
    this.#indexes = rules.map((rule) => new KeyIndex(rule, mentors));
    this.#everyone = numbersOf(fullBits(mentors));
  }

  /**
   * The mentors who share a key with a mentee under every keyed rule, ascending. Most mentees have the same keys as
   * many others (a site, a language), and for them the list is worked out once.
   */
  of(mentee: number): Int32Array {
    const maskOfRule = this.#indexes.map((index) => index.maskOf(mentee));
    const masks = maskOfRule.filter((mask) => mask !== undefined);
    if (masks.length === 0) return this.#everyone;
    const name = maskOfRule.map((mask) => mask?.number ?? '*').join();
    const known = this.#remembered.get(name);
    if (known !== undefined) return known;
    const common = masks[0]!.bits.slice();
    for (let i = 1; i < masks.length; i++) keepOnly(common, masks[i]!.bits);
    const candidates = numbersOf(common);
    if (this.#entries + candidates.length <= REMEMBERED_ENTRIES) {
      this.#remembered.set(name, candidates);
      this.#entries += candidates.length + 16;
    }
    return candidates;
  }

  /** How many mentors the keys of one rule exclude for a mentee, and the first of them. */
  excludedBy(rule: number, mentee: number): { readonly mentors: number; readonly example: number } {
    const mask = this.#indexes[rule]!.maskOf(mentee);
    if (mask === undefined) return { mentors: 0, example: -1 };
    const left = numbersOf(mask.bits);
    let example = 0;
    while (left[example] === example) example++;
    return { mentors: this.#everyone.length - left.length, example };
  }
}

interface Mask {
  readonly number: number;
  readonly bits: Bits;
}

/** The mentors by the keys of one rule. */
class KeyIndex {
  readonly #rule: KeyedRule;
  readonly #byKey = new Map<string, Bits>();
  /** Mentors of whom nothing is known, where that does not forbid. */
  readonly #open: Bits;
  readonly #masks = new Map<string, Mask>();

  constructor(rule: KeyedRule, mentors: number) {
    this.#rule = rule;
    this.#open = emptyBits(mentors);
    rule.keys.mentor.forEach((keys, mentor) => {
      if (keys === undefined) {
        if (rule.allowsUnknown) addBit(this.#open, mentor);
        return;
      }
      for (const key of keys) {
        const known = this.#byKey.get(key) ?? emptyBits(mentors);
        addBit(known, mentor);
        this.#byKey.set(key, known);
      }
    });
  }

  /** The mentors whom the rule may allow, or `undefined` when that is all of them. */
  maskOf(mentee: number): Mask | undefined {
    const keys = this.#rule.keys.mentee[mentee];
    if (keys === undefined && this.#rule.allowsUnknown) return undefined;
    const name = keys === undefined ? '' : JSON.stringify(keys);
    let mask = this.#masks.get(name);
    if (mask === undefined) {
      const bits = keys === undefined ? emptyBits(this.#open.length * 32) : this.#open.slice();
      for (const key of keys ?? []) {
        const known = this.#byKey.get(key);
        if (known !== undefined) addAll(bits, known);
      }
      mask = { number: this.#masks.size, bits };
      this.#masks.set(name, mask);
    }
    return mask;
  }
}
