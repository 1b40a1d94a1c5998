import type { Issue } from '../../core/issue.js';
import { type Outcome, succeedUnless } from '../../core/outcome.js';
import { overrideParameter } from './overrideParameter.js';
import type { ParameterOverride } from './parameter.js';
import { type PracticeParameters, practiceParameters } from './practiceParameters.js';

/**
 * The parameters that hold in a program: the defaults, with the program's stored overrides applied. The order of
 * the overrides does not matter.
 *
 * Issues: those of {@link overrideParameter}, each with the index of the override in its path, and
 * `duplicate_override` for a parameter that is overridden twice.
 *
 * @example
 * ```ts
 * import { resolveParameters, unwrap } from 'peer-support-kit';
 *
 * const ours = unwrap(
 *   resolveParameters([
 *     {
 *       id: 'capacity.openRequestsPerMentee',
 *       value: 3,
 *       rationale: 'There are few mentors this year.',
 *       by: 'coordinator',
 *       on: '2026-08-20',
 *     },
 *   ]),
 * );
 * ours.capacity.openRequestsPerMentee.value // => 3
 * ours.cadence.requestExpiryDays.value // => 10
 * ```
 *
 * @category Practice parameters
 * @since 0.1.0
 */
export function resolveParameters(
  overrides: readonly Readonly<ParameterOverride>[],
): Outcome<PracticeParameters> {
  let parameters = practiceParameters;
  const issues: Issue[] = [];
  const seen = new Set<string>();
  overrides.forEach(({ id, value, ...reason }, index) => {
    const result = overrideParameter(parameters, id, value, reason);
    if (result._tag === 'Right') parameters = result.right;
    else issues.push(...result.left.map((issue) => ({ ...issue, path: [index, ...(issue.path ?? [])] })));
    if (seen.has(id)) issues.push(duplicate(id, index));
    seen.add(id);
  });
  return succeedUnless(issues, () => parameters);
}

function duplicate(id: string, index: number): Issue {
  return {
    code: 'duplicate_override',
    message: 'This parameter is overridden already.',
    path: [index, 'id'],
    remedy: 'Keep the override that holds, and remove the other one.',
    params: { id },
  };
}
