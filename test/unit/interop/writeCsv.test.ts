import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/core/outcome.js';
import { readCsv } from '../../../src/interop/readCsv.js';
import { writeCsv } from '../../../src/interop/writeCsv.js';

const cell = (value: unknown, options?: Parameters<typeof writeCsv>[2]) =>
  writeCsv([{ a: value, b: 0 }], ['a', 'b'], options).slice('a,b\r\n'.length, -',0\r\n'.length);

describe('writeCsv', () => {
  it('writes RFC 4180', () => {
    const rows = [
      { id: 'a', note: 'says "hi", twice', place: { town: 'Oslo' } },
      { id: 'b', note: 'two\nlines', place: { town: ' Rome' } },
    ];
    const columns = ['id', { header: 'Note', field: 'note' }, 'place.town'];
    expect(writeCsv(rows, columns)).toBe(
      'id,Note,place.town\r\na,"says ""hi"", twice",Oslo\r\nb,"two\nlines"," Rome"\r\n',
    );
  });

  it('writes the header alone for no rows', () => {
    expect(writeCsv([], ['id', 'name'])).toBe('id,name\r\n');
  });

  it('begins with a byte order mark and separates by semicolon when asked to', () => {
    expect(writeCsv([{ a: '1;2', b: '3,4' }], ['a', 'b'], { delimiter: ';', byteOrderMark: true })).toBe(
      '\ufeffa;b\r\n"1;2";3,4\r\n',
    );
  });

  it('takes cells from functions', () => {
    const columns = [{ header: 'Sum', value: ({ x, y }: { x: number; y: number }) => x + y }];
    expect(writeCsv([{ x: 1, y: 2 }], columns)).toBe('Sum\r\n3\r\n');
  });

  it.each([
    [['x', 'y'], 'x; y'],
    [[1, true], '1; true'],
    [[], ''],
    [true, 'true'],
    [-5, '-5'],
    [1.5, '1.5'],
    [null, ''],
    [undefined, ''],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    [{ x: 1 }, '"{""x"":1}"'],
  ])('writes %j as %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it('joins lists as asked', () => {
    expect(cell(['x', 'y'], { listSeparator: ' | ' })).toBe('x | y');
  });

  it('reads only fields of the row itself', () => {
    expect(writeCsv([{}], ['toString', 'constructor.name', 'x'])).toBe(
      'toString,constructor.name,x\r\n,,\r\n',
    );
  });
});

describe('texts that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+44 20 7946 0000',
    '-5',
    '-5+cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tx',
    '\nx',
    '   =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    "=cmd|' /C calc'!A0",
  ])('get an apostrophe in front: %j', (text) => {
    const [row] = unwrap(readCsv(writeCsv([{ a: text }], ['a']), { trim: false })).rows;
    expect(row?.cells).toEqual({ a: `'${text}` });
  });

  it.each(['1-1', 'a=b', 'x@y.org', "'=1", 'Ann-Marie', '5', '(+)'])('do not include %j', (text) => {
    expect(cell(text)).toBe(text);
  });

  it('are also neutralized as items of a list and as headers', () => {
    expect(cell(['ok', '=1', '-2'])).toBe("ok; '=1; '-2");
    expect(cell([-2, 3])).toBe("'-2; 3");
    expect(writeCsv([], [{ header: '=1', field: 'a' }])).toBe("'=1\r\n");
  });

  it('are written as they are when no spreadsheet will read them', () => {
    expect(cell('=1+1', { neutralize: false })).toBe('=1+1');
  });
});
