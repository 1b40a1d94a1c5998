// Instances as files of 32-bit integers, so that solvers in any language read the same numbers.
//
// Sixteen words of head: the mark "MMB1", the kind, then the sizes; after it the arrays, one after the other.
import { closeSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';

const MARK = 0x31424d4d;
const HEAD = 16;

/**
 * An instance: its sizes and its arrays by name.
 *
 * @typedef {Record<string, any> & { class: string, name: string }} Instance
 */

/**
 * For every class its kind, the names of its sizes, and its arrays with their lengths.
 *
 * @type {Record<string, { kind: number, sizes: string[], arrays: Record<string, (sizes: any) => number> }>}
 */
const LAYOUTS = {
  // A table of costs, row by row, to be made least.
  A: { kind: 1, sizes: ['n'], arrays: { cost: ({ n }) => n * n } },
  // Rows that may take one column each along weighted edges: as many as possible, then the greatest weight.
  B: {
    kind: 2,
    sizes: ['rows', 'columns', 'edges'],
    arrays: {
      capacity: ({ columns }) => columns,
      rowStart: ({ rows }) => rows + 1,
      column: ({ edges }) => edges,
      weight: ({ edges }) => edges,
    },
  },
  // Two sides with ranked lists, the best first, and room for several on the columns' side.
  C: {
    kind: 3,
    sizes: ['rows', 'columns', 'edges'],
    arrays: {
      capacity: ({ columns }) => columns,
      rowStart: ({ rows }) => rows + 1,
      rowList: ({ edges }) => edges,
      columnStart: ({ columns }) => columns + 1,
      columnList: ({ edges }) => edges,
    },
  },
};

/**
 * @param {string} path
 * @param {Instance} instance
 */
export function writeInstance(path, instance) {
  const { kind, sizes, arrays } = layoutOf(instance.class);
  const head = new Int32Array(HEAD);
  head.set([MARK, kind, ...sizes.map((size) => instance[size])]);
  // Under its name only when it is whole.
  const file = openSync(`${path}.part`, 'w');
  for (const words of [head, ...Object.keys(arrays).map((array) => instance[array])])
    writeFileSync(file, words);
  closeSync(file);
  renameSync(`${path}.part`, path);
}

/**
 * @param {string} path
 * @returns {Instance} its arrays are parts of one block of memory, the input of every solver
 */
export function readInstance(path) {
  const name = path.replace(/^.*\/|\.bin$/g, '');
  const words = readWords(path);
  const { kind, sizes, arrays } = layoutOf(name.slice(0, 1));
  if (words[0] !== MARK || words[1] !== kind) throw new Error(`${path} is not an instance of its class`);
  /** @type {Instance} */
  const instance = { class: name.slice(0, 1), name };
  sizes.forEach((size, index) => {
    instance[size] = words[2 + index];
  });
  let offset = HEAD;
  for (const [array, length] of Object.entries(arrays)) {
    const end = offset + length(instance);
    instance[array] = words.subarray(offset, end);
    offset = end;
  }
  return instance;
}

/** @param {string} path */
function readWords(path) {
  const file = openSync(path, 'r');
  const bytes = new Uint8Array(fstatSync(file).size);
  for (let at = 0; at < bytes.length; )
    at += readSync(file, bytes, at, Math.min(bytes.length - at, 2 ** 30), at);
  closeSync(file);
  return new Int32Array(bytes.buffer);
}

/** @param {string} name */
function layoutOf(name) {
  const layout = LAYOUTS[name];
  if (layout === undefined) throw new Error(`there is no class ${name}`);
  return layout;
}
