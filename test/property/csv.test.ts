import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/core/outcome.js';
import type { CsvDelimiter } from '../../src/interop/detectDialect.js';
import { parseCsv } from '../../src/interop/parseCsv.js';
import { menteeColumns } from '../../src/interop/personColumns.js';
import { readCsv } from '../../src/interop/readCsv.js';
import { writeCsv } from '../../src/interop/writeCsv.js';
import { Mentee } from '../../src/models/participant.js';

const delimiter = fc.constantFrom<CsvDelimiter>(',', ';', '\t', '|');
const special = fc.string({
  unit: fc.constantFrom('a', 'b', '1', '"', ',', ';', '\t', '|', '\n', '\r', ' ', "'", '=', '-', 'é', '𝒳'),
  maxLength: 12,
});
// readCsv takes U+FFFD for damage and a file of control characters for a binary one.
const cell = fc.oneof(
  special,
  fc.string({ unit: 'binary' }).filter((text) => !/[^\P{Cc}\t\r\n]|\ufffd/u.test(text)),
);
const letters = (text: string) =>
  text
    .replace(/[^a-z0-9]/gi, '')
    .split('')
    .sort()
    .join('');

/** A table with distinct plain column names and at least one cell with more than white space in each row. */
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    columns: fc.constant(Array.from({ length: width }, (_, index) => `c${index}`)),
    rows: fc.array(
      fc.array(cell, { minLength: width, maxLength: width }).filter((row) => row.join('').trim() !== ''),
      { maxLength: 8 },
    ),
  }),
);

describe('a table', () => {
  it('comes back from writing and reading as it was', () => {
    fc.assert(
      fc.property(table, delimiter, fc.boolean(), ({ columns, rows }, separator, byteOrderMark) => {
        const records = rows.map((row) => Object.fromEntries(row.map((text, index) => [`c${index}`, text])));
        const options = { delimiter: separator, byteOrderMark };
        const text = writeCsv(records, columns, { ...options, neutralize: false });
        const back = unwrap(readCsv(text, { delimiter: separator, trim: false }));
        expect(back.header).toEqual(columns);
        expect(back.rejected).toEqual([]);
        expect(back.rows.map(({ cells }) => cells)).toEqual(records);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back as bytes too, and with no more than apostrophes added where formulas are neutralized', () => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const records = rows.map((row) => Object.fromEntries(row.map((text, index) => [`c${index}`, text])));
        const bytes = new TextEncoder().encode(writeCsv(records, columns));
        const back = unwrap(readCsv(bytes, { delimiter: ',', trim: false })).rows.map(({ cells }) => cells);
        expect(back).toHaveLength(records.length);
        records.forEach((record, row) => {
          for (const column of columns) {
            const [written = '', read = ''] = [record[column], back[row]?.[column]];
            expect([written, `'${written}`]).toContain(read);
            expect(read.trim()).not.toMatch(/^[=+\-@]/);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    {
      arbitrary: fc.string({
        unit: fc.constantFrom('a', 'b', '1', '"', ',', '\n', '\r', ' '),
        maxLength: 80,
      }),
      weight: 4,
    },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 80 }), weight: 1 },
  );

  it('is read without throwing, and every letter of it stays in the report', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = readCsv(text, { delimiter: ',' });
        if (result._tag === 'Left') return;
        const { header, rows, rejected } = result.right;
        const cells = [...rows, ...rejected].flatMap((row) => Object.values(row.cells));
        const names = header.map((name) => name.replace(/^\(column \d+\)$| \(\d+\)$/, ''));
        expect(letters([...names, ...cells].join(''))).toBe(letters(text));
        const numbers = [...rows, ...rejected].map(({ row }) => row);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(rejected.every(({ issues }) => issues.length > 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('below a header gives a record or a rejection for every row', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const input = `id,languages,availability\n${text}`;
        const table = readCsv(input);
        const report = parseCsv(input, Mentee, menteeColumns);
        expect(report._tag).toBe(table._tag);
        if (report._tag === 'Left' || table._tag === 'Left') return;
        const { records, rejected, rowCount } = report.right;
        expect(rowCount).toBe(table.right.rows.length + table.right.rejected.length);
        expect(records.length + rejected.length).toBe(rowCount);
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      }),
      { numRuns: 1000 },
    );
  });
});
