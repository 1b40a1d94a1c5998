import { fail, formatPath, type Issue, type Outcome } from 'peer-support-kit';

/** The same outcome, whose issues say in which file, and where in it. */
export function inFile<A>(file: string, outcome: Outcome<A>): Outcome<A> {
  if (outcome._tag === 'Right') return outcome;
  const locate = ({ path = [], ...issue }: Issue): Issue => ({
    ...issue,
    message: [file, ...(path.length === 0 ? [] : [formatPath(path)]), issue.message].join(': '),
  });
  const [first, ...others] = outcome.left;
  return fail(locate(first), ...others.map(locate));
}
