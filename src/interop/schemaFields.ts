import type * as z from 'zod';
import type { CellKind } from './columnMap.js';
import { type JsonSchema, toJsonSchema } from './toJsonSchema.js';

/** What a schema says about the field that a cell is for. */
export interface SchemaField {
  readonly kind: CellKind;
  /** The values that the field, or each item of its list, is limited to. */
  readonly allowed: readonly string[];
  /** The other fields without which the object around the field would be incomplete. */
  readonly siblings: readonly string[];
}

/** Looks up fields of a schema by their path. A field that the schema does not know is text. */
export function schemaFields(schema: z.ZodType): (path: readonly string[]) => SchemaField {
  const document = toJsonSchema(schema);
  return (path) => {
    let around: JsonSchema = {};
    let node = resolve(document, document);
    for (const step of path) {
      around = node;
      const properties = objectAt(node, 'properties');
      const child = Object.hasOwn(properties, step) ? properties[step] : node['additionalProperties'];
      node = resolve(document, child);
    }
    const required = path.length > 1 && Array.isArray(around['required']) ? around['required'] : [];
    const siblings = required.map(String).filter((name) => name !== path.at(-1));
    return { ...describe(document, node), siblings };
  };
}

function describe(document: JsonSchema, node: JsonSchema): Pick<SchemaField, 'kind' | 'allowed'> {
  const items = resolve(document, node['items']);
  if (node['type'] === 'array') {
    const isTopics = Object.hasOwn(objectAt(items, 'properties'), 'topic');
    return { kind: isTopics ? 'topics' : 'list', allowed: allowedValues(items) };
  }
  if (node['type'] === 'object' && Object.hasOwn(objectAt(node, 'properties'), 'weekly')) {
    return { kind: 'availability', allowed: [] };
  }
  const kind = node['type'];
  if (kind === 'integer' || kind === 'number' || kind === 'boolean') return { kind, allowed: [] };
  return { kind: 'text', allowed: allowedValues(node) };
}

function allowedValues(node: JsonSchema): string[] {
  return Array.isArray(node['enum']) ? node['enum'].filter((value) => typeof value === 'string') : [];
}

/** The node itself, behind a local reference or behind "this or null". */
function resolve(document: JsonSchema, node: unknown): JsonSchema {
  if (!isNode(node)) return {};
  const reference = node['$ref'];
  if (typeof reference === 'string') {
    const name = reference.startsWith('#/$defs/') ? reference.slice('#/$defs/'.length) : '';
    return resolve(document, objectAt(document, '$defs')[name]);
  }
  if (Array.isArray(node['anyOf'])) {
    const choices = node['anyOf'].filter((choice) => !isNode(choice) || choice['type'] !== 'null');
    if (choices.length === 1) return resolve(document, choices[0]);
  }
  return node;
}

function objectAt(node: JsonSchema, key: string): JsonSchema {
  const value = node[key];
  return isNode(value) ? value : {};
}

function isNode(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
