/** A flag for every listed member, or `undefined` when one is out of range or listed twice. */
export function flags(length: number, members: Int32Array): Uint8Array | undefined {
  const set = new Uint8Array(length);
  for (const i of members) {
    if (!(i >= 0 && i < length) || set[i] === 1) return undefined;
    set[i] = 1;
  }
  return set;
}
