import type { ParameterOverride, PracticeParameter } from './parameter.js';
import { type PracticeParameters, practiceParameters } from './practiceParameters.js';

/** One practice parameter with its id. @category Practice parameters @since 0.1.0 */
export type ParameterRow = Readonly<PracticeParameter> & Pick<Readonly<ParameterOverride>, 'id'>;

/**
 * All practice parameters as a list, for a table in your documentation or a form of settings.
 *
 * @example
 * ```ts
 * import { parameterTable } from 'peer-support-kit';
 *
 * const proposals = parameterTable().filter(({ grade }) => grade === 'X');
 * proposals.some(({ id }) => id === 'safety.elevatedDeadlineHours') // => true
 * ```
 *
 * @category Practice parameters
 * @since 0.1.0
 */
export function parameterTable(parameters: PracticeParameters = practiceParameters): readonly ParameterRow[] {
  return Object.entries(parameters).flatMap(([subject, group]) =>
    Object.entries<Readonly<PracticeParameter>>(group).map(([name, parameter]) => {
      return { id: `${subject}.${name}`, ...parameter };
    }),
  );
}
