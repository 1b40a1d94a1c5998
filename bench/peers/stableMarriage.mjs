import { createRequire } from 'node:module';
import { objectiveOfRanks } from '../objectives.mjs';

// A CommonJS file with no names that an import could see.
const { Person, stableMarriage } = createRequire(import.meta.url)('stable-marriage');

/** One to one, so every place of a receiver is a person of its own. @type {import('../measureSolver.mjs').Adapter} */
export const create = (instance) => {
  const { rows, columns, rowStart, rowList, columnStart, columnList, capacity } = instance;
  return {
    build: () => {
      const proposers = Array.from({ length: rows }, (_, i) => new Person(i));
      const seats = Array.from({ length: columns }, (_, j) =>
        Array.from({ length: capacity[j] }, () => new Person(j)),
      );
      proposers.forEach((proposer, i) => {
        const list = Array.from(rowList.subarray(rowStart[i], rowStart[i + 1]));
        proposer.generatePreferences(list.flatMap((j) => seats[j] ?? []));
      });
      seats.forEach((places, j) => {
        const list = Array.from(columnList.subarray(columnStart[j], columnStart[j + 1]));
        const ranking = list.map((i) => proposers[i]);
        for (const place of places) place.generatePreferences(ranking);
      });
      return proposers;
    },
    solve: (proposers) => stableMarriage(proposers),
    read: (proposers) =>
      objectiveOfRanks(
        instance,
        proposers.map((/** @type {any} */ { fiance }) => fiance?.name ?? -1),
      ),
  };
};
