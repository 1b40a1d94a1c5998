/** A set of small whole numbers, one bit each, 32 to a word. */
export type Bits = Uint32Array;

/** An empty set that can hold the numbers below `size`. */
export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** All numbers below `size`. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffff_ffff);
  const rest = size & 31;
  if (rest !== 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

/** Adds a number. */
export function addBit(bits: Bits, number: number): void {
  bits[number >>> 5]! |= 1 << (number & 31);
}

/** Adds every number of the other set. */
export function addAll(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word]! |= others[word]!;
}

/** Keeps only the numbers that the other set has too. */
export function keepOnly(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word]! &= others[word]!;
}

/** The numbers of the set, ascending. */
export function numbersOf(bits: Bits): Int32Array {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += popCount(bits[word]!);
  const numbers = new Int32Array(count);
  let next = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) {
      numbers[next++] = (word << 5) + 31 - Math.clz32(rest & -rest);
    }
  }
  return numbers;
}

function popCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
