import type { Issue, PathSegment } from '../../core/issue.js';
import { type Outcome, succeedUnless } from '../../core/outcome.js';
import type { Rule } from './rule.js';
import { type CatalogueEntry, commonFields, ruleCatalogue } from './ruleCatalogue.js';
import { fits, isRecord } from './ruleFields.js';

/** What {@link parseRules} can find. @category Matching rules @since 0.1.0 */
export type RuleIssueCode =
  | 'not_a_list'
  | 'too_many_rules'
  | 'not_a_rule'
  | 'unknown_rule'
  | 'unknown_option'
  | 'missing_option'
  | 'invalid_option'
  | 'duplicate_rule_id';

/** More rules than anyone can weigh against one another. */
const MOST_RULES = 200;

/**
 * Reads rules from JSON, such as a coordinator's settings page stores them: a list of records, each with `rule`,
 * the name of a rule, and its options. Everything that is wrong is reported at once, misspelt options too.
 *
 * Issues: `not_a_list`, `too_many_rules` (over 200), `not_a_rule`, `unknown_rule`, `unknown_option`,
 * `missing_option`, `invalid_option`, `duplicate_rule_id`.
 *
 * @example
 * ```ts
 * import { parseRules, unwrap } from 'peer-support-kit';
 *
 * const rules = unwrap(
 *   parseRules([
 *     { rule: 'sharedLanguage', level: 'hard' },
 *     { rule: 'sharedInterests', weight: 2, normalizeBy: 'mentee' },
 *   ]),
 * );
 * rules.map(({ id, level, weight }) => [id, level, weight])
 * // => [['sharedLanguage', 'hard', 0], ['sharedInterests', 'soft', 2]]
 *
 * const wrong = parseRules([{ rule: 'sharedInterests', wieght: 2 }]);
 * wrong._tag === 'Left' ? wrong.left[0].code : '' // => 'unknown_option'
 * ```
 *
 * @category Matching rules
 * @since 0.1.0
 */
export function parseRules(input: unknown): Outcome<readonly Rule[], RuleIssueCode> {
  if (!Array.isArray(input)) {
    return succeedUnless<readonly Rule[], RuleIssueCode>(
      [
        issue(
          'not_a_list',
          [],
          'The rules are not a list.',
          'Write them as a list of records, each with "rule".',
        ),
      ],
      () => [],
    );
  }
  if (input.length > MOST_RULES) {
    return succeedUnless<readonly Rule[], RuleIssueCode>(
      [issue('too_many_rules', [], `There are ${input.length} rules.`, `Use at most ${MOST_RULES}.`)],
      () => [],
    );
  }
  const catalogue = ruleCatalogue();
  const read = input.map((given, index) => readRule(catalogue, given, index));
  const issues = [...read.flatMap((result) => result.issues), ...duplicateIds(read.map(({ rule }) => rule))];
  return succeedUnless(issues, () => read.flatMap(({ rule }) => rule ?? []));
}

interface Read {
  readonly rule?: Rule;
  readonly issues: readonly Issue<RuleIssueCode>[];
}

function readRule(catalogue: Readonly<Record<string, CatalogueEntry>>, given: unknown, index: number): Read {
  const name = isRecord(given) && Object.hasOwn(given, 'rule') ? given['rule'] : undefined;
  if (!isRecord(given) || typeof name !== 'string') {
    return {
      issues: [issue('not_a_rule', [index], 'This names no rule.', 'Give it a "rule", the name of one.')],
    };
  }
  const names = Object.keys(catalogue);
  const entry = Object.hasOwn(catalogue, name) ? catalogue[name] : undefined;
  if (entry === undefined) {
    return {
      issues: [
        issue(
          'unknown_rule',
          [index, 'rule'],
          'There is no rule of this name.',
          `Use one of ${names.join(', ')}.`,
          {
            rules: names,
          },
        ),
      ],
    };
  }
  const { rule: _name, ...options } = given;
  const issues = checkOptions(entry, options, index);
  return issues.length > 0 ? { issues } : { rule: entry.build(options as never), issues };
}

function checkOptions(
  entry: CatalogueEntry,
  options: Readonly<Record<string, unknown>>,
  index: number,
): readonly Issue<RuleIssueCode>[] {
  const fields = { ...commonFields(), ...entry.fields };
  const names = Object.keys(fields);
  const misspelt = Object.keys(options)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) =>
      issue(
        'unknown_option',
        [index, name],
        'This rule has no such option.',
        `Its options are ${names.join(', ')}.`,
        {
          options: names,
        },
      ),
    );
  const wrong = Object.entries(fields).flatMap(([name, field]) => {
    if (fits(field, options, name)) return [];
    return options[name] === undefined
      ? [issue('missing_option', [index, name], 'This rule needs this option.', `Give it ${field.wanted}.`)]
      : [issue('invalid_option', [index, name], `This is not ${field.wanted}.`, `Give it ${field.wanted}.`)];
  });
  return [...misspelt, ...wrong];
}

function duplicateIds(rules: readonly (Rule | undefined)[]): readonly Issue<RuleIssueCode>[] {
  const seen = new Set<string>();
  return rules.flatMap((rule, index) => {
    if (rule === undefined) return [];
    if (seen.has(rule.id)) {
      return [
        issue(
          'duplicate_rule_id',
          [index],
          `A rule before it has the id "${rule.id}" too.`,
          'Give one of them an "id" of its own.',
        ),
      ];
    }
    seen.add(rule.id);
    return [];
  });
}

function issue(
  code: RuleIssueCode,
  path: readonly PathSegment[],
  message: string,
  remedy: string,
  params?: Issue['params'],
): Issue<RuleIssueCode> {
  return { code, message, path, remedy, ...(params === undefined ? {} : { params }) };
}
