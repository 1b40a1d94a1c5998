import type { MenteeLike, MentorLike } from '../people.js';
import { normalizeTerm } from './terms.js';

/**
 * The values of a named attribute of a person in comparable form, or `undefined` when there is none: from
 * `attributes`, else from a field of the app's own with that name. A list has several values, all else one.
 */
export function attributeValues(person: MenteeLike | MentorLike, name: string): string[] | undefined {
  const { attributes } = person;
  const own: unknown =
    attributes !== undefined && Object.hasOwn(attributes, name)
      ? attributes[name]
      : Object.hasOwn(person, name)
        ? (person as Readonly<Record<string, unknown>>)[name]
        : undefined;
  const values = (Array.isArray(own) ? own : [own])
    .filter(isPlain)
    .map((value) => normalizeTerm(String(value)));
  const given = values.filter((value) => value !== '');
  return given.length === 0 ? undefined : given;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
