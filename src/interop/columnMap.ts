import * as z from 'zod';
import { parse } from '../core/decode.js';
import type { Outcome } from '../core/outcome.js';
import { TimeZone } from '../models/moments.js';
import { ShortText } from '../models/text.js';

/**
 * What a cell holds: `list` and `topics` several items, `topics` as `{ topic }` objects, `availability` stretches such
 * as `Mon 17:00-19:00; Wed 12:30-14:00`.
 *
 * @category CSV
 * @since 0.1.0
 */
export const CellKind = z.enum(['text', 'list', 'number', 'integer', 'boolean', 'topics', 'availability']);
export type CellKind = z.infer<typeof CellKind>;

const Separator = z.string().min(1).max(10);

/**
 * How one column becomes one field.
 *
 * @category CSV
 * @since 0.1.0
 */
export const ColumnRule = z.strictObject({
  /** The name of the column, or several, of which the first that the file has is read. */
  column: z.union([ShortText, z.array(ShortText).min(1).max(100)]),
  /** Found out from the schema when absent. */
  kind: CellKind.optional(),
  /** What stands between the items of a list; `;`, `,`, `|` and line breaks when absent. */
  separator: z.union([Separator, z.array(Separator).min(1).max(20)]).optional(),
  /** What stands in the file, in whatever case, and what it means: `{ Portuguese: 'pt' }`. */
  values: z.record(z.string().max(500), z.string().max(500)).optional(),
  /** Used for a blank cell or an absent column: a text as it would stand in the cell, or the value itself. */
  default: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
  /** `true`: no blank cells; `false`: the column itself may be absent; when absent, only the column must be there. */
  required: z.boolean().optional(),
  /** For `availability`, the zone of rows that give no `timeZone` of their own. */
  timeZone: TimeZone.optional(),
});
export type ColumnRule = z.infer<typeof ColumnRule>;

/**
 * Which column becomes which field: from the path of the field, such as `capacity.max` or `attributes.advisor`, to a
 * {@link ColumnRule} or, in short, the name of the column. Plain data, so that it can be kept as a JSON file.
 *
 * Issues: those of the fields, `invalid_target` and `conflicting_targets`.
 *
 * @category CSV
 * @since 0.1.0
 */
export const ColumnMap = columnMapOf(z.union([ShortText, ColumnRule]));
export type ColumnMap = { readonly [target: string]: string | ColumnRule };

/** A {@link ColumnMap} with every short form written out. @category CSV @since 0.1.0 */
export type ColumnRules = { readonly [target: string]: ColumnRule };

const ColumnRules = columnMapOf(ColumnRule);

/**
 * Checks a column map from a file and writes out its short forms.
 *
 * @example
 * ```ts
 * import { parseColumnMap, unwrap } from 'peer-support-kit';
 *
 * unwrap(parseColumnMap({ id: 'Student no.', languages: { column: 'Speaks', values: { Portuguese: 'pt' } } }))
 * // => { id: { column: 'Student no.' }, languages: { column: 'Speaks', values: { Portuguese: 'pt' } } }
 *
 * const wrong = parseColumnMap({ 'capacity.max': { column: 'Places', kind: 'whole' } });
 * wrong._tag === 'Left' ? wrong.left.map((issue) => issue.path?.join(' / ')) : [] // => ['capacity.max / kind']
 * ```
 *
 * @category CSV
 * @since 0.1.0
 */
export function parseColumnMap(input: unknown): Outcome<ColumnRules> {
  // Written out first, because an issue about "either a text or a rule" would not say what is wrong with the rule.
  return parse(ColumnRules, isRecord(input) ? writeOut(input) : input);
}

function writeOut(map: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(map).map(([target, rule]) => [target, typeof rule === 'string' ? { column: rule } : rule]),
  );
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

function columnMapOf<Rule extends z.ZodType>(rule: Rule) {
  return z.record(z.string().max(500), rule).superRefine((map, context) => {
    const targets = Object.keys(map);
    const known = new Set(targets);
    for (const target of targets) {
      const steps = target.split('.');
      if (steps.some((step) => step.trim() !== step || step === '' || FORBIDDEN.has(step))) {
        context.addIssue({
          code: 'custom',
          path: [target],
          message: 'This is not the path of a field.',
          params: {
            code: 'invalid_target',
            remedy: 'Write names with points between them, such as capacity.max.',
          },
        });
      }
      const outer = steps
        .map((_, index) => steps.slice(0, index).join('.'))
        .find((path, index) => index > 0 && known.has(path));
      if (outer !== undefined) {
        context.addIssue({
          code: 'custom',
          path: [target],
          message: `This field is part of "${outer}", which has a column as well.`,
          params: { code: 'conflicting_targets', remedy: 'Keep one of the two.' },
        });
      }
    }
  });
}
