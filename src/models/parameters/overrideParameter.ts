import { parse } from '../../core/decode.js';
import type { Issue } from '../../core/issue.js';
import { type Outcome, succeedUnless } from '../../core/outcome.js';
import { ParameterOverride, ParameterValue, type PracticeParameter } from './parameter.js';
import { parameterTable } from './parameterTable.js';
import type { PracticeParameters } from './practiceParameters.js';

/** The id of a practice parameter, such as `cadence.firstMeetingDays`. @category Practice parameters @since 0.1.0 */
export type ParameterId = {
  [Subject in keyof PracticeParameters]: `${Subject}.${keyof PracticeParameters[Subject] & string}`;
}[keyof PracticeParameters];

/** Why a program deviates from a default, who decided, and on which day. @category Practice parameters @since 0.1.0 */
export type OverrideReason = Readonly<Pick<ParameterOverride, 'rationale' | 'by' | 'on'>>;

/**
 * Replaces a default by a program's own value and keeps the default, the reason, who decided and when in the
 * parameter's `overridden`. The parameters passed in stay as they are. A parameter that is overridden twice keeps
 * its first, original value.
 *
 * Issues: those of {@link ParameterOverride}, `rationale_missing` among them; `unknown_parameter`;
 * `wrong_value_type` when the value is of another type than the default; `value_out_of_range` for a number below
 * zero or a share above 1.
 *
 * @example
 * ```ts
 * import { overrideParameter, practiceParameters, unwrap } from 'peer-support-kit';
 *
 * const ours = unwrap(
 *   overrideParameter(practiceParameters, 'cadence.firstMeetingDays', 21, {
 *     rationale: 'The term begins with two weeks of exams.',
 *     by: 'program board',
 *     on: '2026-08-20',
 *   }),
 * );
 * ours.cadence.firstMeetingDays.value // => 21
 * ours.cadence.firstMeetingDays.overridden?.original // => 14
 *
 * const refused = overrideParameter(practiceParameters, 'cadence.firstMeetingDays', '21', {
 *   rationale: ' ',
 *   by: 'program board',
 *   on: '2026-08-20',
 * });
 * refused._tag === 'Left' ? refused.left.map((issue) => issue.code) : [] // => ['rationale_missing', 'wrong_value_type']
 * ```
 *
 * @category Practice parameters
 * @since 0.1.0
 */
export function overrideParameter(
  parameters: PracticeParameters,
  id: ParameterId | (string & {}),
  value: ParameterValue,
  reason: OverrideReason,
): Outcome<PracticeParameters> {
  const shape = parse(ParameterOverride, { id, value, ...reason });
  const current = parameterTable(parameters).find((row) => row.id === id);
  const valueIsReadable = parse(ParameterValue, value)._tag === 'Right';
  const issues: readonly Issue[] = [
    ...(shape._tag === 'Left' ? shape.left : []),
    ...(current === undefined ? [unknownParameter(id)] : []),
    ...(current !== undefined && valueIsReadable ? valueIssues(current, value) : []),
  ];
  return succeedUnless(issues, () => replaceParameter(parameters, id, value, reason));
}

function replaceParameter(
  parameters: PracticeParameters,
  id: string,
  value: ParameterValue,
  { rationale, by, on }: OverrideReason,
): PracticeParameters {
  const replaced = Object.entries(parameters).map(([subject, group]) => [
    subject,
    Object.fromEntries(
      Object.entries<Readonly<PracticeParameter>>(group).map(([name, parameter]) => {
        if (`${subject}.${name}` !== id) return [name, parameter];
        const original = parameter.overridden?.original ?? parameter.value;
        return [name, { ...parameter, value, overridden: { original, rationale, by, on } }];
      }),
    ),
  ]);
  // The names are those of the argument, and the value has the type of the one it replaces.
  return Object.fromEntries(replaced) as PracticeParameters;
}

function valueIssues(current: Readonly<PracticeParameter>, value: ParameterValue): readonly Issue[] {
  const expected = typeName(current.value);
  if (typeName(value) !== expected) {
    return [
      {
        code: 'wrong_value_type',
        message: 'The value is of another type than the default.',
        path: ['value'],
        remedy: `Give ${expected}.`,
        params: { expected },
      },
    ];
  }
  const maximum = current.unit.startsWith('share') ? 1 : current.unit.startsWith('percent') ? 100 : undefined;
  const outside = [value]
    .flat()
    .some((item) => typeof item === 'number' && (item < 0 || (maximum !== undefined && item > maximum)));
  if (!outside) return [];
  return [
    {
      code: 'value_out_of_range',
      message: 'The value is not possible for this unit.',
      path: ['value'],
      remedy: maximum === undefined ? 'Give no number below 0.' : `Stay between 0 and ${maximum}.`,
      params: { unit: current.unit },
    },
  ];
}

function typeName(value: ParameterValue): string {
  if (!Array.isArray(value)) return `a ${typeof value}`;
  return typeof value[0] === 'number' ? 'a list of numbers' : 'a list of texts';
}

function unknownParameter(id: string): Issue {
  return {
    code: 'unknown_parameter',
    message: 'There is no such parameter.',
    path: ['id'],
    remedy: 'Look up its id in the table of parameters.',
    params: { id },
  };
}
