import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/core/outcome.js';
import { readCsv } from '../../../src/interop/readCsv.js';
import type { ReadCsvOptions } from '../../../src/interop/readTable.js';

const read = (text: string | Uint8Array, options?: ReadCsvOptions) => unwrap(readCsv(text, options));

function cellsIn(text: string | Uint8Array, options?: ReadCsvOptions) {
  const { rows, rejected } = read(text, options);
  expect(rejected).toEqual([]);
  return rows.map(({ cells }) => Object.values(cells));
}

function rejectionsIn(text: string | Uint8Array, options?: ReadCsvOptions) {
  return read(text, options).rejected.flatMap(({ issues }) =>
    issues.map(({ row, column, code }) => [row, column, code]),
  );
}

function failureOf(text: string | Uint8Array, options?: ReadCsvOptions) {
  const result = readCsv(text, options);
  return result._tag === 'Left' ? result.left.map(({ code }) => code) : [];
}

describe('what RFC 4180 and spreadsheets write', () => {
  it.each([
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CR', 'a,b\r1,2\r3,4\r'],
    ['CRLF and LF mixed', 'a,b\r\n1,2\n3,4\r\n'],
    ['no line break at the end', 'a,b\n1,2\n3,4'],
    ['half a line break at the end', 'a,b\r\n1,2\r\n3,"4"\r'],
    ['semicolons', 'a;b\n1;2\n3;4\n'],
    ['tabs', 'a\tb\n1\t2\n3\t4\n'],
    ['a line for Excel', 'sep=;\r\na;b\r\n1;2\r\n3;4\r\n'],
    ['a byte order mark', '\ufeffa,b\n1,2\n3,4\n'],
    ['white space around cells', ' a , b \n 1,2 \n3 ,\u00a04\n'],
    ['blank lines', '\n\na,b\n\n1,2\n  \n,\n3,4\n\n'],
    ['quotes everywhere', '"a","b"\r\n"1","2"\r\n"3","4"\r\n'],
    ['spaces after quotes', '"a" ,"b"\n"1" ,"2" \n3,4\n'],
  ])('reads %s', (_, text) => {
    expect(read(text).header).toEqual(['a', 'b']);
    expect(cellsIn(text)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('keeps separators, doubled quotation marks and every kind of line break inside quotes', () => {
    expect(cellsIn('a,b\r\n"x,y","say ""hi"""\r\n"one\r\ntwo","one\ntwo"\r\n"one\rtwo",""\r\n')).toEqual([
      ['x,y', 'say "hi"'],
      ['one\r\ntwo', 'one\ntwo'],
      ['one\rtwo', ''],
    ]);
  });

  it('reads rows that end with CR although cells contain LF', () => {
    expect(cellsIn('a,b\r"one\ntwo",2\r3,4\r')).toEqual([
      ['one\ntwo', '2'],
      ['3', '4'],
    ]);
  });

  it('keeps white space when asked to, but not the CR of a line break', () => {
    const text = 'a,b\r\n 1 ,2 \r\n" 3","4\r"\r\n5,"6\r"';
    expect(cellsIn(text, { trim: false })).toEqual([
      [' 1 ', '2 '],
      [' 3', '4\r'],
      ['5', '6\r'],
    ]);
  });

  it('takes a mark inside an unquoted cell as it is', () => {
    expect(cellsIn('a,b\n5\' 10",tall\n')).toEqual([['5\' 10"', 'tall']]);
  });

  it('numbers rows as a spreadsheet does: the header and blank lines count, line breaks in cells do not', () => {
    expect(read('a,b\n"x\ny",1\n\n2,3\n').rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(read('\n\na,b\n1,2\n').rows.map(({ row }) => row)).toEqual([4]);
    expect(read('sep=,\na,b\n1,2\n').rows.map(({ row }) => row)).toEqual([2]);
  });
});

describe('the delimiter', () => {
  it.each([
    [';', 'Name;Size (min, max)\nAda;1, 2\nSam;3\n'],
    [';', 'id;value\na;1,5\nb;2,5\n'],
    [',', 'id,name,languages\n1,en;pt;fr\n2,Ann,en,de\n3,Bob,en;de;fr\n'],
    [',', 'only\none\n'],
    ['\t', 'a;b\tc,d\n1\t2\n3\t4\n'],
  ])('is found to be %j', (delimiter, text) => {
    expect(read(text).delimiter).toBe(delimiter);
  });

  it('can be given', () => {
    expect(cellsIn('a|b\n1|2\n', { delimiter: '|' })).toEqual([['1', '2']]);
    expect(read('a;b\n1;2\n', { delimiter: ',' }).header).toEqual(['a;b']);
  });
});

describe('bytes', () => {
  const utf16 = (text: string, bigEndian: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index += 1) {
      view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
    }
    return bytes;
  };
  const text = 'name,town\nJosé,東京\n';

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(`\ufeff${text}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${text}`, true)],
  ])('are read as %s', (_, bytes) => {
    expect(read(bytes).rows).toEqual([{ row: 2, cells: { name: 'José', town: '東京' } }]);
  });

  const windows1252 = new Uint8Array([...Buffer.from('name\nJos'), 0xe9, ...Buffer.from('\nAda\n')]);

  it('that are not UTF-8 reject their row only', () => {
    expect(rejectionsIn(windows1252)).toEqual([[2, 'name', 'unreadable_character']]);
    expect(read(windows1252).rows).toEqual([{ row: 3, cells: { name: 'Ada' } }]);
  });

  it('are read in the encoding that is named', () => {
    expect(cellsIn(windows1252, { encoding: 'windows-1252' })).toEqual([['José'], ['Ada']]);
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a NUL among letters', 'id,name\n1,A\0nn\n'],
    ['control characters', '\x01\x02\x03\x04,\x05\n'],
    ['UTF-16 without a byte order mark', utf16(text, false)],
  ])('of %s are not text', (_, input) => {
    expect(failureOf(input)).toEqual(['not_text']);
  });

  it('with a NUL far down the file reject its row only', () => {
    const long = `id,name\n${'1,x\n'.repeat(3000)}2,A\0nn\n`;
    expect(rejectionsIn(long)).toEqual([[3002, 'name', 'unreadable_character']]);
    expect(read(long).rows).toHaveLength(3000);
  });
});

describe('the header', () => {
  it('gives repeated and missing names one of their own', () => {
    const { header, rows, warnings } = read('a,a, ,A,a (2)\n1,2,3,4,5\n');
    expect(header).toEqual(['a', 'a (2)', '(column 3)', 'A', 'a (2) (2)']);
    expect(Object.values(rows[0]?.cells ?? {})).toEqual(['1', '2', '3', '4', '5']);
    expect(warnings.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['duplicate_column', 1, 'a (2)'],
      ['duplicate_column', 1, 'a (2) (2)'],
    ]);
  });

  it('may use names that objects use themselves', () => {
    const row = read('__proto__,constructor,toString\n1,2,3\n').rows[0];
    expect(Object.entries(row?.cells ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
      ['toString', '3'],
    ]);
    expect(Object.getPrototypeOf(row?.cells)).toBe(Object.prototype);
  });

  it('alone is a warning, not an error', () => {
    const { rows, rejected, warnings } = read('a,b\n\n');
    expect([rows, rejected]).toEqual([[], []]);
    expect(warnings.map(({ code }) => code)).toEqual(['no_rows']);
  });

  it.each([
    ['', 'empty_file'],
    ['\ufeff', 'empty_file'],
    ['\n \r\n,,\n', 'empty_file'],
    ['id,"name\n1,Ann\n', 'no_header'],
  ])('of %j is reported', (text, code) => {
    expect(failureOf(text)).toEqual([code]);
  });
});

describe('rows of the wrong shape', () => {
  it('are rejected with all of their cells, and the others go through', () => {
    const table = read('a,b,c\n1,2,3\n4,5\n6,7,8,9,10\n11,12,13\n');
    expect(table.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(table.rejected.map(({ cells }) => cells)).toEqual([
      { a: '4', b: '5' },
      { a: '6', b: '7', c: '8', '(column 4)': '9', '(column 5)': '10' },
    ]);
    expect(table.rejected.map(({ issues: [issue] }) => issue)).toMatchObject([
      { row: 3, column: 'c', code: 'too_few_cells', params: { cells: 2, expected: 3 } },
      { row: 4, column: '(column 4)', value: '9', code: 'too_many_cells', params: { cells: 5, expected: 3 } },
    ]);
  });

  it('keep a multi-line cell together when its lines are not rows', () => {
    expect(rejectionsIn('a,b,c\n1,"dear all,\nsee you,\nAnn"\n2,3,4\n')).toEqual([[2, 'c', 'too_few_cells']]);
  });

  it('include those with a cell above the limit, shown shortened and kept whole', () => {
    const long = 'x'.repeat(1_000_000);
    const table = read(`a,b\n1,"${long}"\n2,y\n`);
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
    const [rejected] = table.rejected;
    expect(rejected?.cells['b']).toHaveLength(1_000_000);
    expect(rejected?.issues.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'b', 'cell_too_long'],
    ]);
    expect(rejected?.issues[0]?.value).toBe(`${'x'.repeat(119)}…`);
  });

  it('move with the limits', () => {
    expect(rejectionsIn('a,b\n12345,6\n', { maxCellLength: 4 })).toEqual([[2, 'a', 'cell_too_long']]);
    expect(rejectionsIn('a,b\n1234,5\n', { maxCellLength: 4 })).toEqual([]);
    expect(failureOf('a\n1\n2\n3\n', { maxRows: 2 })).toEqual(['too_many_rows']);
    expect(read('a\n1\n\n2\n', { maxRows: 2 }).rows).toHaveLength(2);
  });
});

describe('quotation marks that do not pair up', () => {
  it('reject the line on which the open one stands; reading resumes on the next', () => {
    const table = read('id,name,town\n1,Ann,Rome\n2,"Bob,Oslo\n3,Cid,Bern\n4,"Dee",Bonn\n5,Eve,Kyiv\n');
    expect(table.rows.map(({ row, cells }) => [row, cells['name']])).toEqual([
      [2, 'Ann'],
      [4, 'Cid'],
      [5, 'Dee'],
      [6, 'Eve'],
    ]);
    expect(table.rejected).toMatchObject([
      {
        row: 3,
        cells: { id: '2', name: '"Bob,Oslo' },
        issues: [{ row: 3, column: 'name', value: '"Bob,Oslo', code: 'unclosed_quote' }],
      },
    ]);
  });

  it('are found when nothing after them is quoted', () => {
    const table = read(`id,name\n1,"Ann\n${'2,Bob\n'.repeat(5)}`);
    expect(table.rejected.map(({ row }) => row)).toEqual([2]);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
  });

  it('are found on the last line', () => {
    expect(rejectionsIn('id,name\n1,Ann\n2,"Bob')).toEqual([[3, 'name', 'unclosed_quote']]);
  });

  it('are found one after the other', () => {
    const table = read('id,name\r\n1,"a\r\n2,"b\r\n3,c\r\n4,"d\r\n');
    expect(table.rejected.map(({ row, cells }) => [row, cells['name']])).toEqual([
      [2, '"a'],
      [3, '"b'],
      [5, '"d'],
    ]);
    expect(table.rows.map(({ row, cells }) => [row, cells['name']])).toEqual([[4, 'c']]);
  });

  it('are found after a whole cell with line breaks in the same row', () => {
    const table = read('id,note,name\n1,"one\ntwo","Ann\n2,x,Bob\n');
    expect(table.rejected).toMatchObject([
      { row: 2, cells: { id: '1', note: 'one\ntwo', name: '"Ann' }, issues: [{ column: 'name' }] },
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('are found when a later mark closes them by chance', () => {
    const table = read('id,name,town\n1,"Ann,Rome\n2,Bob,Oslo\n3,Cid,Bern\n4,Dee,Bonn"\n5,Eve,Kyiv\n');
    expect(table.rejected.map(({ row, issues: [issue] }) => [row, issue?.code])).toEqual([
      [2, 'unclosed_quote'],
      [5, 'malformed_quote'],
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4, 6]);
  });

  it('inside a quoted cell are named as such', () => {
    expect(rejectionsIn('id,name\n1,"5" tall"\n2,"a"b\n3,c\n')).toEqual([
      [2, 'name', 'malformed_quote'],
      [3, 'name', 'malformed_quote'],
    ]);
  });

  it('never turn the tail of a broken cell into a row', () => {
    const table = read('id,note\n1,"He said "hi", and\nthen, left"\n2,ok\n');
    expect(table.rows.map(({ cells }) => cells['id'])).toEqual(['2']);
    expect(table.rejected.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('are reported for every row that has one, without waiting for the end of a long file each time', () => {
    expect(read(`id,name\n${'1,"x\n'.repeat(20_000)}`).rejected).toHaveLength(20_000);
  });

  it('are found in files that were put together, byte order marks included', () => {
    const table = read('a,b\n1,"x\n\ufeff2,y\n3,"z\n4,w\n');
    expect(table.rejected.map(({ row }) => row)).toEqual([2, 4]);
    expect(table.rows.map(({ row, cells }) => [row, cells['a']])).toEqual([
      [3, '2'],
      [5, '4'],
    ]);
  });

  it('are not seen in a cell longer than the largest window', () => {
    const long = 'word\n'.repeat(600_000);
    const table = read(`a,b\n1,"${long}"\n2,y\n`, { maxCellLength: 4_000_000, trim: false });
    expect(table.rejected).toEqual([]);
    expect(table.rows.map(({ cells }) => cells['b']?.length)).toEqual([long.length, 1]);
  });
});
