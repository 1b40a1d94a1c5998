import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ColumnMap } from '../../../src/interop/columnMap.js';
import { menteeColumns } from '../../../src/interop/personColumns.js';
import { toJsonSchema } from '../../../src/interop/toJsonSchema.js';
import { Mentee } from '../../../src/models/participant.js';
import { schemas } from '../../../src/models/schemas.js';
import { records } from '../models/records.js';

// Formats are a matter of the reader; zod writes a pattern for each of them as well.
const ajv = () => new Ajv2020({ strictTypes: false, validateFormats: false });

describe('toJsonSchema', () => {
  it.each(Object.keys(schemas) as (keyof typeof schemas)[])('writes a valid document of %s', (name) => {
    const document = toJsonSchema(schemas[name], { title: name });
    expect(document).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: name,
    });
    expect(document).toEqual(JSON.parse(JSON.stringify(document)));
    const validate = ajv().compile(document);
    expect(validate(records[name])).toBe(true);
    expect(validate([])).toBe(false);
  });

  it('accepts and rejects what the schema accepts and rejects', () => {
    const validate = ajv().compile(toJsonSchema(Mentee));
    const mentee = {
      id: 'ann',
      languages: ['en'],
      availability: { timeZone: 'UTC', weekly: [{ day: 'MO', start: '09:00', end: '10:00' }] },
      attributes: { advisor: 'Dr Roe' },
      favoriteColor: 'blue',
    };
    expect(validate(mentee)).toBe(true);
    expect(validate({ ...mentee, id: '' })).toBe(false);
    expect(validate({ ...mentee, id: undefined })).toBe(false);
    expect(validate({ ...mentee, languages: 'en' })).toBe(false);
    expect(validate({ ...mentee, capacity: { min: 0 } })).toBe(false);
    const oneOf = (change: object) => ({
      timeZone: 'UTC',
      weekly: [{ day: 'MO', start: '09:00', end: '10:00', ...change }],
    });
    expect(validate({ ...mentee, availability: oneOf({ day: 'Monday' }) })).toBe(false);
    expect(validate({ ...mentee, availability: oneOf({ start: '9:00' }) })).toBe(false);
    expect(validate({ ...mentee, availability: oneOf({ end: '24:00' }) })).toBe(true);
  });

  it('describes column maps, for an editor that knows JSON Schema', () => {
    const validate = ajv().compile(toJsonSchema(ColumnMap));
    expect(validate(menteeColumns)).toBe(true);
    expect(validate({ id: { column: 'Id', kind: 'word' } })).toBe(false);
  });

  it('asks for what goes in: a field with a default may be left out', () => {
    const document = toJsonSchema(z.object({ a: z.string(), b: z.string().default('x') }), {
      id: 'urn:x:ab',
    });
    expect(document).toMatchObject({ $id: 'urn:x:ab', required: ['a'] });
    expect(document).not.toHaveProperty('title');
  });

  it('allows anything where JSON Schema has no word', () => {
    expect(toJsonSchema(z.object({ at: z.date() }))).toMatchObject({ properties: { at: {} } });
  });
});
