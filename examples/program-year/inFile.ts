import { fail, formatPath, type Issue, type Outcome } from 'peer-support-kit';
import { listSome } from './words.js';

/** The same outcome, whose issues say in which file, where in it, and which columns there would have been. */
export function inFile<A>(file: string, outcome: Outcome<A>): Outcome<A> {
  if (outcome._tag === 'Right') return outcome;
  const locate = ({ path = [], ...issue }: Issue): Issue => {
    const found = issue.params?.['found'];
    const where = path.length === 0 ? [file] : [file, formatPath(path)];
    const columns = Array.isArray(found) ? ` It has ${listSome(found, 12)}.` : '';
    return { ...issue, message: `${[...where, issue.message].join(': ')}${columns}` };
  };
  const [first, ...others] = outcome.left;
  return fail(locate(first), ...others.map(locate));
}
