import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/decode.js';
import { unwrap } from '../../../src/core/outcome.js';
import { ColumnMap, parseColumnMap } from '../../../src/interop/columnMap.js';
import { menteeColumns, mentorColumns } from '../../../src/interop/personColumns.js';
import { Mentee, Mentor } from '../../../src/models/participant.js';

const found = (input: unknown) => {
  const result = parseColumnMap(input);
  return result._tag === 'Left' ? result.left.map(({ code, path }) => [code, path]) : [];
};

describe('parseColumnMap', () => {
  it('writes out short forms and keeps the rest, also after a journey as JSON', () => {
    const map = { id: 'Number', languages: { column: ['Speaks', 'Languages'], separator: [';', '/'] } };
    const rules = unwrap(parseColumnMap(JSON.parse(JSON.stringify(map))));
    expect(rules).toEqual({ id: { column: 'Number' }, languages: map.languages });
    expect(unwrap(parseColumnMap(rules))).toEqual(rules);
  });

  it('reports everything that is wrong, each in its place', () => {
    const map = {
      id: '',
      name: { column: 'Name', kind: 'words' },
      stage: { column: 'Stage', seperator: ';' },
      site: 7,
      availability: { column: 'When', timeZone: 'EST' },
    };
    expect(found(map)).toEqual([
      ['too_small', ['id', 'column']],
      ['invalid_value', ['name', 'kind']],
      ['unrecognized_keys', ['stage']],
      ['invalid_type', ['site']],
      ['unknown_time_zone', ['availability', 'timeZone']],
    ]);
  });

  it.each([[null], ['id'], [[]], [undefined]])('reports that %j is no map', (input) => {
    expect(parseColumnMap(input)._tag).toBe('Left');
  });

  it.each([[''], ['a..b'], [' id'], ['constructor.prototype.x'], ['attributes.__proto__']])(
    'reports that %j is no path of a field',
    (target) => {
      expect(found({ [target]: 'Column' })).toEqual([['invalid_target', [target]]]);
    },
  );

  it('reports a field inside another that has a column too', () => {
    expect(found({ capacity: 'Capacity', 'capacity.max': 'Most', 'capacities.max': 'Other' })).toEqual([
      ['conflicting_targets', ['capacity.max']],
    ]);
  });

  it('lets no file reach the prototype of objects', () => {
    parseColumnMap(JSON.parse('{"__proto__":{"column":"x"},"id":"Id"}'));
    expect(Object.hasOwn(Object.prototype, 'column')).toBe(false);
  });
});

describe('the maps that come with the library', () => {
  it.each([
    ['menteeColumns', menteeColumns, Mentee],
    ['mentorColumns', mentorColumns, Mentor],
  ])('%s are valid, in both forms of the schema, and fill fields that exist', (_, columns, schema) => {
    expect(parseColumnMap(columns)._tag).toBe('Right');
    expect(parse(ColumnMap, columns)._tag).toBe('Right');
    const fields = Object.keys(schema.shape);
    for (const target of Object.keys(columns)) expect(fields).toContain(target.split('.')[0]);
  });
});
