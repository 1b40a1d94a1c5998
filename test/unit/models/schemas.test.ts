import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parse } from '../../../src/core/decode.js';
import { schemas } from '../../../src/models/schemas.js';
import { deepFreeze, records } from './records.js';

const names = Object.keys(schemas) as (keyof typeof schemas)[];

describe.each(names)('%s', (name) => {
  const schema: z.ZodType = schemas[name];
  const record = deepFreeze(structuredClone(records[name]));

  it('takes a minimal record as it is', () => {
    expect(parse(schema, record)).toEqual({ _tag: 'Right', right: record });
  });

  it("keeps the app's own fields", () => {
    const extended = deepFreeze({ ...record, ourOwn: { notes: ['kept', 1, null] } });
    expect(parse(schema, extended)).toEqual({ _tag: 'Right', right: extended });
  });

  it.each(Object.keys(record).filter((key) => key !== 'exceptions'))('asks for %s', (key) => {
    const { [key]: _, ...rest } = record;
    const result = parse(schema, rest);
    expect(result._tag === 'Left' ? result.left.map(({ path }) => path) : []).toContainEqual([key]);
  });

  it.each([[null], [undefined], [7], ['text'], [[]], [{}]])('gives issues for %j', (value) => {
    expect(parse(schema, value)._tag).toBe('Left');
  });

  it('converts to JSON Schema, which takes the record too', () => {
    const jsonSchema = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
    expect(jsonSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    expect(ajv.validate(jsonSchema, record)).toBe(true);
    expect(ajv.validate(jsonSchema, {})).toBe(false);
  });

  it('speaks Standard Schema', async () => {
    expect(schema['~standard'].version).toBe(1);
    expect(await schema['~standard'].validate(record)).toEqual({ value: record });
  });
});
