/** One step of a path into the input: an object key or an array index. @category Errors @since 0.1.0 */
export type PathSegment = string | number;

/**
 * One thing that is wrong with the data, said so that a person can put it right.
 *
 * `code` is stable and meant for programs and translations, `message` says what is wrong, `path` leads to the
 * place in the input, `remedy` says what to do, and `params` holds the values that the sentences mention. An
 * `Issue` is also a valid Standard Schema issue. It never carries free text that a person wrote in confidence.
 *
 * @category Errors
 * @since 0.1.0
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly path?: readonly PathSegment[];
  readonly remedy?: string;
  readonly params?: Readonly<Record<string, IssueParam>>;
}

/** A value that an issue's sentence mentions. @category Errors @since 0.1.0 */
export type IssueParam = string | number | boolean | readonly string[];

/**
 * Writes a path the way a developer would type it.
 *
 * @example
 * ```ts
 * import { formatPath } from 'peer-support-kit';
 *
 * formatPath(['mentees', 3, 'capacity', 'max']) // => 'mentees[3].capacity.max'
 * ```
 *
 * @category Errors
 * @since 0.1.0
 */
export function formatPath(path: readonly PathSegment[]): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `[${JSON.stringify(segment)}]`;
  }
  return text;
}

/**
 * Writes an issue as one line: where, what, and what to do about it.
 *
 * @example
 * ```ts
 * import { formatIssue } from 'peer-support-kit';
 *
 * formatIssue({ code: 'end_before_start', message: 'The end is before the start.', path: ['end'], remedy: 'Set a later end.' })
 * // => 'end: The end is before the start. Set a later end.'
 * ```
 *
 * @category Errors
 * @since 0.1.0
 */
export function formatIssue(issue: Issue): string {
  const where = issue.path === undefined || issue.path.length === 0 ? '' : `${formatPath(issue.path)}: `;
  return `${where}${issueSentence(issue)}`;
}

/** The message and the remedy of an issue, without the path. @category Errors @since 0.1.0 */
export function issueSentence(issue: Issue): string {
  return issue.remedy === undefined ? issue.message : `${issue.message} ${issue.remedy}`;
}
