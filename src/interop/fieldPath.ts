/** The value at a path of own properties; `undefined` where the path leads nowhere. */
export function getAt(record: unknown, path: readonly (string | number)[]): unknown {
  let value = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/**
 * Sets the value at a path, with the objects on the way to it; `undefined` leaves the record as it is. Column maps
 * allow neither `__proto__` nor its relatives as a step, so that plain assignment is safe.
 */
export function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const last = path.at(-1);
  if (value === undefined || last === undefined) return;
  let object = record;
  for (const step of path.slice(0, -1)) {
    if (!Object.hasOwn(object, step)) object[step] = {};
    object = object[step] as Record<string, unknown>;
  }
  object[last] = value;
}
