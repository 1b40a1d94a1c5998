// Seeded instances: the same name, the same instance, on every machine.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeInstance } from './instanceFile.mjs';

/**
 * @typedef {import('./instanceFile.mjs').Instance} Instance
 * @typedef {{ next: () => number, integer: (bound: number) => number, shuffle: <A>(items: readonly A[]) => A[] }} Random
 * @typedef {(size: number, random: Random) => { class: string } & Record<string, any>} Generator
 */

/**
 * The kinds of every class, from the easiest.
 *
 * @type {Record<string, Record<string, Generator>>}
 */
export const KINDS = {
  A: {
    uni: (n, random) => dense(n, () => random.integer(1_000_001)),
    geo: geometric,
    two: twoLevels,
    low: (n, random) => dense(n, () => random.integer(101)),
    mw: (n) => dense(n, (i, j) => (i + 1) * (j + 1)),
  },
  B: {
    flat: (size, random) => sparse(size, random, { campuses: false, popular: false }),
    block: (size, random) => sparse(size, random, { campuses: true, popular: false }),
    flatcorr: (size, random) => sparse(size, random, { campuses: false, popular: true }),
    blockcorr: (size, random) => sparse(size, random, { campuses: true, popular: true }),
  },
  C: {
    uni: (size, random) => ranked(size, random, 0),
    corr: (size, random) => ranked(size, random, 1),
  },
};

/**
 * Writes an instance into a folder, unless it is there already, and gives its path.
 *
 * @param {string} folder
 * @param {{ class: string, kind: string, size: number }} wanted
 * @param {(seed: string) => Random} createRandom
 */
export function instanceFile(folder, { class: letter, kind, size }, createRandom) {
  const name = `${letter}-${kind}-${size}`;
  const path = `${folder}/${name}.bin`;
  const changed = statSync(fileURLToPath(import.meta.url)).mtimeMs;
  if (existsSync(path) && statSync(path).mtimeMs > changed) return path;
  const generate = KINDS[letter]?.[kind];
  if (generate === undefined) throw new Error(`there is no kind ${kind} in class ${letter}`);
  mkdirSync(folder, { recursive: true });
  writeInstance(path, { ...generate(size, createRandom(name)), name });
  return path;
}

/**
 * @param {number} n
 * @param {(i: number, j: number) => number} costOf
 */
function dense(n, costOf) {
  const cost = new Int32Array(n * n);
  for (let i = 0, k = 0; i < n; i++) for (let j = 0; j < n; j++) cost[k++] = costOf(i, j);
  return { class: 'A', n, cost };
}

/** Distances between two sets of points in a square. @type {Generator} */
function geometric(n, random) {
  const side = 700_001;
  const points = Array.from({ length: 2 * n }, () => [random.integer(side), random.integer(side)]);
  return dense(n, (i, j) => {
    const [[x = 0, y = 0] = [], [u = 0, v = 0] = []] = [points[i], points[n + j]];
    return Math.floor(Math.hypot(x - u, y - v));
  });
}

/** Hardly enough cheap cells for everyone, all others very dear. @type {Generator} */
function twoLevels(n, random) {
  const share = (1.2 * Math.log(n)) / n;
  return dense(n, () => (random.next() < share ? random.integer(101) : 900_000 + random.integer(100_001)));
}

/**
 * Mentees, a third as many mentors with 1 to 5 places, and for each mentee 10 to 50 mentors who may take them. With
 * `campuses` these are of the same campus, of about 500 mentees; people are in random order either way. Fits are 0
 * to 10,000: evenly spread, or, with `popular`, higher for mentors whom all like and for those of similar interests.
 *
 * @param {number} size
 * @param {Random} random
 * @param {{ campuses: boolean, popular: boolean }} kind
 */
function sparse(size, random, { campuses, popular }) {
  const columns = Math.round(size / 3);
  const capacity = Int32Array.from({ length: columns }, () => 1 + random.integer(5));
  const fit = popular ? popularFit(size, columns, random) : () => random.integer(10_001);
  const menteeAt = random.shuffle([...Array(size).keys()]);
  const mentorAt = random.shuffle([...Array(columns).keys()]);
  const firstMentor = new Int32Array(size);
  const mentorCount = new Int32Array(size);
  for (let start = 0; start < size; ) {
    const rest = size - start;
    const people = campuses && rest > 900 ? 250 + random.integer(501) : rest;
    const from = Math.round((start / size) * columns);
    const to = Math.round(((start + people) / size) * columns);
    for (let at = start; at < start + people; at++) {
      firstMentor[menteeAt[at] ?? 0] = from;
      mentorCount[menteeAt[at] ?? 0] = to - from;
    }
    start += people;
  }
  const rowStart = new Int32Array(size + 1);
  for (let i = 0; i < size; i++) {
    rowStart[i + 1] = (rowStart[i] ?? 0) + Math.min(mentorCount[i] ?? 0, 10 + random.integer(41));
  }
  const edges = rowStart[size] ?? 0;
  const column = new Int32Array(edges);
  const weight = new Int32Array(edges);
  const chosenBy = new Int32Array(columns).fill(-1);
  for (let i = 0; i < size; i++) {
    const [from = 0, to = 0] = rowStart.subarray(i, i + 2);
    for (let e = from; e < to; ) {
      const j = mentorAt[(firstMentor[i] ?? 0) + random.integer(mentorCount[i] ?? 1)] ?? 0;
      if (chosenBy[j] === i) continue;
      chosenBy[j] = i;
      column[e++] = j;
    }
    column.subarray(from, to).sort();
    for (let e = from; e < to; e++) weight[e] = fit(i, column[e] ?? 0);
  }
  return { class: 'B', rows: size, columns, edges, capacity, rowStart, column, weight };
}

/**
 * @param {number} rows
 * @param {number} columns
 * @param {Random} random
 * @returns {(i: number, j: number) => number}
 */
function popularFit(rows, columns, random) {
  const popularity = Float64Array.from({ length: columns }, () => gauss(random));
  const rowTaste = Float64Array.from({ length: rows }, () => 2 * Math.PI * random.next());
  const columnTaste = Float64Array.from({ length: columns }, () => 2 * Math.PI * random.next());
  return (i, j) => {
    const likeness = Math.cos((rowTaste[i] ?? 0) - (columnTaste[j] ?? 0));
    const fit = 5000 + 1200 * (popularity[j] ?? 0) + 1000 * likeness + 500 * gauss(random);
    return Math.max(0, Math.min(10_000, Math.round(fit)));
  };
}

/**
 * Proposers with 10 to 30 receivers each on their lists, a third as many receivers with 1 to 5 places. How much all
 * agree on who is best is the `agreement`, from 0.
 *
 * @param {number} size
 * @param {Random} random
 * @param {number} agreement
 */
function ranked(size, random, agreement) {
  const columns = Math.round(size / 3);
  const capacity = Int32Array.from({ length: columns }, () => 1 + random.integer(5));
  const receiverAppeal = Float64Array.from({ length: columns }, () => agreement * gauss(random));
  const proposerAppeal = Float64Array.from({ length: size }, () => agreement * gauss(random));
  /** @type {number[][]} */
  const applicants = Array.from({ length: columns }, () => []);
  const chosen = Array.from({ length: size }, (_, i) => {
    const list = new Set();
    const length = Math.min(columns, 10 + random.integer(21));
    while (list.size < length) list.add(random.integer(columns));
    for (const j of list) applicants[j]?.push(i);
    return [...list];
  });
  const rows = inLists(chosen, receiverAppeal, random);
  const receivers = inLists(applicants, proposerAppeal, random);
  return {
    class: 'C',
    rows: size,
    columns,
    edges: rows.list.length,
    capacity,
    rowStart: rows.start,
    rowList: rows.list,
    columnStart: receivers.start,
    columnList: receivers.list,
  };
}

/**
 * Each list in the order of appeal and taste, the best first, all of them in one array.
 *
 * @param {readonly number[][]} lists
 * @param {Float64Array} appeal
 * @param {Random} random
 */
function inLists(lists, appeal, random) {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    start[i + 1] = (start[i] ?? 0) + list.length;
  });
  const list = new Int32Array(start[lists.length] ?? 0);
  lists.forEach((members, i) => {
    const liked = members.map((j) => ({ j, liking: (appeal[j] ?? 0) + gauss(random) }));
    liked.sort((a, b) => b.liking - a.liking);
    list.set(
      liked.map(({ j }) => j),
      start[i],
    );
  });
  return { start, list };
}

/** A number from the standard normal distribution (Box and Muller 1958). @param {Random} random */
function gauss(random) {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
