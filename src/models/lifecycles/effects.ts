import type { EffectValue, TransitionEffect } from '../lifecycle.js';

/** Stores a field; nothing where the value is absent. */
export function set(field: string, value: EffectValue | undefined): readonly TransitionEffect[] {
  return value === undefined ? [] : [{ kind: 'set', field, value }];
}

/** The same message to each of these people. */
export function notifyPeople(template: string, people: readonly string[]): readonly TransitionEffect[] {
  return people.map((person) => ({ kind: 'notify', who: { person }, template }));
}

/** A message to whoever holds a role. */
export function notifyRole(template: string, role: string): readonly TransitionEffect[] {
  return [{ kind: 'notify', who: { role }, template }];
}

/** The same event for each of these records. */
export function cascade(entity: string, event: string, ids: readonly string[]): readonly TransitionEffect[] {
  return ids.map((id) => ({ kind: 'transition', entity, id, event }));
}
