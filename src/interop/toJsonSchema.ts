import * as z from 'zod';

/**
 * A JSON Schema document as plain data.
 *
 * @category JSON Schema
 * @since 0.1.0
 */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * How to export a schema.
 *
 * @category JSON Schema
 * @since 0.1.0
 */
export interface JsonSchemaOptions {
  /** The `title` of the document. */
  readonly title?: string;
  /** The `$id` of the document, an absolute URI. */
  readonly id?: string;
}

/**
 * Exports a schema as JSON Schema, draft 2020-12, of what `parse` accepts: for OpenAPI documents, forms and
 * validators in other languages.
 *
 * Fields with a default are optional, as they are on the way in. JSON Schema says what each field looks like; rules
 * over several fields, such as an end after its start, and lists outside the schema, such as the IANA time zones, are
 * checked by `parse` alone. A part that JSON Schema cannot say becomes `{}`, which allows anything.
 *
 * Source: JSON Schema 2020-12, json-schema.org. The conversion is zod's.
 *
 * @example
 * ```ts
 * import { Capacity, toJsonSchema } from 'peer-support-kit';
 *
 * const document = toJsonSchema(Capacity, { title: 'Capacity' });
 * document.title // => 'Capacity'
 * document.required // => ['min', 'max']
 * ```
 *
 * @category JSON Schema
 * @since 0.1.0
 */
export function toJsonSchema(schema: z.ZodType, options: JsonSchemaOptions = {}): JsonSchema {
  const { $schema, ...document } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
  });
  return {
    $schema,
    ...(options.id === undefined ? {} : { $id: options.id }),
    ...(options.title === undefined ? {} : { title: options.title }),
    ...document,
  };
}
