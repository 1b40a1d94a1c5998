/** What an option of a rule may be, when the rule is read from JSON: a test, and its words for the remedy. */
export interface RuleField {
  readonly holds: (value: unknown) => boolean;
  readonly wanted: string;
  readonly required: boolean;
}

// The calls are marked as pure so that a program which never reads rules from JSON carries none of this.

/** A number from `minimum` to `maximum`. */
export function number(minimum: number, maximum = Number.POSITIVE_INFINITY): RuleField {
  return optional(
    (value) => typeof value === 'number' && Number.isFinite(value) && value >= minimum && value <= maximum,
    Number.isFinite(maximum) ? `a number from ${minimum} to ${maximum}` : `a number of ${minimum} or more`,
  );
}

/** One of a few words. */
export function choice(...words: readonly string[]): RuleField {
  return optional(
    (value) => typeof value === 'string' && words.includes(value),
    words.map((word) => `"${word}"`).join(' or '),
  );
}

export const flag = /* @__PURE__ */ optional((value) => typeof value === 'boolean', 'true or false');
export const text = /* @__PURE__ */ optional(isText, 'a text');
export const texts = /* @__PURE__ */ optional(
  (value) => Array.isArray(value) && value.every(isText),
  'a list of texts',
);
export const day = /* @__PURE__ */ optional(isDay, 'a day as yyyy-MM-dd');
export const dayOrDays = /* @__PURE__ */ optional(
  (value) => isDay(value) || (Array.isArray(value) && value.length > 0 && value.every(isDay)),
  'a day as yyyy-MM-dd, or a list of days',
);
/** Stages from the earliest to the latest, equal ones in a list of their own. */
export const stages = /* @__PURE__ */ optional(
  (value) =>
    Array.isArray(value) && value.every((row) => isText(row) || (Array.isArray(row) && row.every(isText))),
  'a list of stages, or of lists of stages that count as equal',
);

/** A list of records with these fields; other fields are let through. */
export function records(fields: Readonly<Record<string, RuleField>>): RuleField {
  const names = Object.entries(fields);
  const described = names.map(
    ([name, { wanted, required: needed }]) => `${name} (${wanted}${needed ? '' : ', optional'})`,
  );
  return optional(
    (value) =>
      Array.isArray(value) &&
      value.every((record) => isRecord(record) && names.every(([name, field]) => fits(field, record, name))),
    `a list of records with ${described.join(', ')}`,
  );
}

/** The same field, which must be given. */
export function required(field: RuleField): RuleField {
  return { ...field, required: true };
}

/** Whether a record has this field as it should be. */
export function fits(
  { holds, required: needed }: RuleField,
  record: Readonly<Record<string, unknown>>,
  name: string,
): boolean {
  return Object.hasOwn(record, name) && record[name] !== undefined ? holds(record[name]) : !needed;
}

/** Whether a value is an object with fields, and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function optional(holds: (value: unknown) => boolean, wanted: string): RuleField {
  return { holds, wanted, required: false };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 500;
}

/** Only days that exist: 30 February would silently become 2 March. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
