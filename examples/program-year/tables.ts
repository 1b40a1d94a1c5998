import { writeCsv } from 'peer-support-kit/interop';
import type { Program } from './matchProgram.js';
import { directoryOf } from './people.js';

/** Excel takes a file without a byte order mark for one in the old encoding of its country. */
const FOR_SPREADSHEETS = { byteOrderMark: true } as const;

/** One row for each pair. */
export function matchesCsv(program: Program): string {
  const people = directoryOf(program);
  const rows = program.matching.matches.map((pair) => ({
    ...pair,
    mentee: people.mentee(pair.menteeId),
    mentor: people.mentor(pair.mentorId),
    reasons: pair.contributions.map(({ reason }) => reason),
  }));
  return writeCsv(
    rows,
    [
      'menteeId',
      { header: 'mentee', field: 'mentee.name' },
      { header: 'menteeStage', field: 'mentee.stage' },
      { header: 'menteeSite', field: 'mentee.site' },
      'mentorId',
      { header: 'mentor', field: 'mentor.name' },
      { header: 'mentorStage', field: 'mentor.stage' },
      { header: 'mentorSite', field: 'mentor.site' },
      { header: 'fit', value: ({ fit }) => Number(fit.toFixed(4)) },
      { header: 'reasons', value: ({ reasons }) => [...new Set(reasons)].join(' ') },
    ],
    FOR_SPREADSHEETS,
  );
}

/** One row for each mentee without a mentor. */
export function unmatchedCsv({ unmatched }: Program): string {
  return writeCsv(
    unmatched,
    [
      { header: 'menteeId', field: 'mentee.id' },
      { header: 'mentee', field: 'mentee.name' },
      { header: 'stage', field: 'mentee.stage' },
      { header: 'site', field: 'mentee.site' },
      'causes',
      { header: 'whatToDo', value: ({ advice }) => advice.join(' ') },
      { header: 'reasons', value: ({ reasons }) => reasons.map(({ message }) => message).join(' ') },
    ],
    FOR_SPREADSHEETS,
  );
}

/** One row for each thing that is wrong with a row; the last column has all of its cells, so that nothing is lost. */
export function rejectedCsv({ rejected }: Program): string {
  const rows = rejected.flatMap(({ file, cells, issues }) =>
    issues.map((issue) => ({ file, cells, ...issue })),
  );
  return writeCsv(
    rows,
    ['file', 'row', 'column', 'value', 'code', 'message', 'remedy', { header: 'cells', field: 'cells' }],
    FOR_SPREADSHEETS,
  );
}
