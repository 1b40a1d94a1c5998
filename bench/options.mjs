import { parseArgs } from 'node:util';

export const USAGE = `npm run bench -- [options]

  --class A,B,C,P     A tables of costs, B sparse matching, C stable matching, P whole programs (default: all)
  --kind block,uni    only these kinds of instances
  --size 1000,10000   how many people (this is the default; tables of costs stop at 5000)
  --large             100,000 people too
  --quick             1,000 people, one round, short limits
  --ours              only this library
  --rounds 3          how often everything is measured, in turn
  --budget 20         seconds after which a solver is stopped
  --memory 6000       megabytes after which a solver is stopped
  --dist FOLDER       measure another build than dist/
`;

/** A table of more rows than this does not fit a benchmark of minutes. */
const LARGEST_TABLE = 5000;

/**
 * @typedef {object} Options
 * @property {readonly string[]} classes
 * @property {readonly string[] | undefined} kinds
 * @property {readonly number[]} sizes
 * @property {boolean} oursOnly
 * @property {number} rounds
 * @property {number} warmMs how long a solver is run again after its first run
 * @property {import('./children.mjs').Limits} limits
 * @property {string | undefined} dist
 */

/**
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      class: { type: 'string', default: 'A,B,C,P' },
      kind: { type: 'string' },
      size: { type: 'string' },
      large: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      ours: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      budget: { type: 'string' },
      memory: { type: 'string', default: '6000' },
      dist: { type: 'string' },
    },
  });
  const { quick } = values;
  const sizes = (values.size ?? (quick ? '1000' : '1000,10000')).split(',').map(whole);
  return {
    classes: values.class.split(','),
    kinds: values.kind?.split(','),
    sizes: values.large ? [...new Set([...sizes, 100_000])] : sizes,
    oursOnly: values.ours,
    rounds: whole(values.rounds ?? (quick ? '1' : '3')),
    warmMs: quick ? 200 : 2000,
    limits: { seconds: whole(values.budget ?? (quick ? '1' : '20')), megabytes: whole(values.memory) },
    dist: values.dist,
  };
}

/**
 * Every instance that is asked for, in the order of their classes, sizes and kinds.
 *
 * @param {Options} options
 * @param {Record<string, object>} kindsOf
 */
export function wantedInstances({ classes, kinds, sizes }, kindsOf) {
  return classes.flatMap((letter) =>
    sizes
      .filter((size) => letter !== 'A' || size <= LARGEST_TABLE)
      .flatMap((size) =>
        Object.keys(kindsOf[letter] ?? {})
          .filter((kind) => kinds?.includes(kind) ?? true)
          .map((kind) => ({ class: letter, kind, size })),
      ),
  );
}

/** @param {string} text */
function whole(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`"${text}" must be a whole number from 1`);
  return number;
}
