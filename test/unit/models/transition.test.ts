import {
  allowedEvents,
  type Lifecycle,
  listTransitions,
  type TransitionFacts,
  transition,
  unwrap,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';

type State = 'shut' | 'open' | 'ajar' | 'gone';
interface Events {
  readonly open: TransitionFacts & { readonly key: boolean; readonly strength: number };
  readonly remove: TransitionFacts;
}

const door: Lifecycle<State, Events> = {
  entity: 'door',
  initial: ['shut'],
  terminal: ['gone'],
  states: {
    shut: {
      open: {
        when: ({ strength }) => strength > 5,
        to: 'open',
        stamp: 'openedAt',
        guards: [
          {
            code: 'no_key',
            holds: ({ key }) => key,
            message: 'There is no key.',
            remedy: 'Fetch it.',
          },
          {
            code: 'too_strong',
            holds: ({ strength }) => strength < 9,
            message: 'It would break.',
            remedy: 'Push less.',
            params: ({ strength }) => ({ strength }),
          },
        ],
        effects: ({ actor }) => [{ kind: 'notify', who: { person: actor }, template: 'door-open' }],
        otherwise: { to: 'ajar' },
      },
      remove: { to: 'gone' },
    },
    open: { remove: { to: 'gone' } },
    ajar: { remove: { to: 'gone' } },
    gone: {},
  },
};

const facts = { id: 'd1', now: '2026-09-01T08:00:00Z', actor: 'ada', key: true, strength: 7 };

describe('transition', () => {
  it('gives the new state, the stamp, the effects and one audit line, in this order', () => {
    expect(transition(door, 'shut', 'open', facts)).toEqual({
      _tag: 'Right',
      right: {
        state: 'open',
        effects: [
          { kind: 'set', field: 'openedAt', value: '2026-09-01T08:00:00Z' },
          { kind: 'notify', who: { person: 'ada' }, template: 'door-open' },
          {
            kind: 'audit',
            event: {
              entity: 'door',
              entityId: 'd1',
              action: 'open',
              from: 'shut',
              to: 'open',
              at: '2026-09-01T08:00:00Z',
              actor: 'ada',
            },
          },
        ],
      },
    });
  });

  it('takes the other step when the facts say so, with its own guards', () => {
    expect(unwrap(transition(door, 'shut', 'open', { ...facts, key: false, strength: 2 })).state).toBe(
      'ajar',
    );
  });

  it('reports every guard that fails, not only the first', () => {
    expect(transition(door, 'shut', 'open', { ...facts, key: false, strength: 9 })).toEqual({
      _tag: 'Left',
      left: [
        { code: 'no_key', message: 'There is no key.', remedy: 'Fetch it.' },
        { code: 'too_strong', message: 'It would break.', remedy: 'Push less.', params: { strength: 9 } },
      ],
    });
  });

  it('names the state and the events that are possible there when an event is not', () => {
    expect(transition(door, 'open', 'open', facts)).toEqual({
      _tag: 'Left',
      left: [
        {
          code: 'illegal_transition',
          message: '"open" is not possible while the door is "open".',
          remedy: 'Possible here: remove.',
          params: { entity: 'door', state: 'open', event: 'open', allowedEvents: ['remove'] },
        },
      ],
    });
  });

  it('says so when a state is final', () => {
    const refused = transition(door, 'gone', 'remove', facts);
    expect(refused).toMatchObject({
      left: [{ code: 'illegal_transition', remedy: 'This state is final.', params: { allowedEvents: [] } }],
    });
  });

  it.each(['lost', 'constructor', '__proto__'])('refuses the state "%s", which is not one', (state) => {
    expect(transition(door, state as State, 'open', facts)).toMatchObject({
      left: [{ code: 'unknown_state', params: { state, states: ['shut', 'open', 'ajar', 'gone'] } }],
    });
  });

  it.each(['burn', 'constructor', 'toString'])('refuses the event "%s", which is not one', (event) => {
    expect(transition(door, 'shut', event as 'open', facts)).toMatchObject({
      left: [{ code: 'illegal_transition', params: { allowedEvents: ['open', 'remove'] } }],
    });
  });

  it('refuses a decision on outdated data, together with what else is wrong', () => {
    const stale = { ...facts, version: 4, expectedVersion: 3, key: false };
    expect(transition(door, 'shut', 'open', stale)).toMatchObject({
      left: [{ code: 'stale_version' }, { code: 'no_key' }],
    });
    expect(transition(door, 'shut', 'open', { ...facts, version: 4, expectedVersion: 4 })._tag).toBe('Right');
    expect(transition(door, 'shut', 'open', { ...facts, version: 4 })._tag).toBe('Right');
  });

  it('refuses when the stored version is not known but one is expected', () => {
    expect(transition(door, 'shut', 'remove', { ...facts, expectedVersion: 3 })).toMatchObject({
      left: [{ code: 'stale_version' }],
    });
  });
});

describe('allowedEvents', () => {
  it('lists the events of a state, and none of a state that does not exist', () => {
    expect(allowedEvents(door, 'shut')).toEqual(['open', 'remove']);
    expect(allowedEvents(door, 'gone')).toEqual([]);
    expect(allowedEvents(door, 'constructor' as State)).toEqual([]);
  });
});

describe('listTransitions', () => {
  it('gives one line per target, with the codes of its guards', () => {
    expect(listTransitions(door).filter(({ from }) => from === 'shut')).toEqual([
      { from: 'shut', event: 'open', to: 'open', guards: ['no_key', 'too_strong'] },
      { from: 'shut', event: 'open', to: 'ajar', guards: [] },
      { from: 'shut', event: 'remove', to: 'gone', guards: [] },
    ]);
  });
});
