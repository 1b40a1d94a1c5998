import {
  checkLifecycle,
  concernLifecycle,
  goalLifecycle,
  infoItemLifecycle,
  initiativeLifecycle,
  type Lifecycle,
  matchLifecycle,
  participantEnrollmentLifecycle,
  proposalLifecycle,
  sessionLifecycle,
  supporterEnrollmentLifecycle,
  type TransitionFacts,
  turnLifecycle,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';

type State = 'a' | 'b' | 'c';
type Events = { readonly go: TransitionFacts; readonly back: TransitionFacts };

const sound: Lifecycle<State, Events> = {
  entity: 'thing',
  initial: ['a'],
  terminal: ['c'],
  states: { a: { go: { to: 'b' } }, b: { go: { to: 'c' }, back: { to: 'a' } }, c: {} },
};

function codesAt(lifecycle: Lifecycle<State, Events>): readonly string[] {
  return checkLifecycle(lifecycle).map(({ code, path = [] }) => `${code} ${path.join('.')}`);
}

describe('checkLifecycle', () => {
  it('finds nothing in a sound life cycle', () => {
    expect(codesAt(sound)).toEqual([]);
  });

  it('finds nothing in the life cycles of the library', () => {
    expect([
      ...checkLifecycle(supporterEnrollmentLifecycle),
      ...checkLifecycle(participantEnrollmentLifecycle),
      ...checkLifecycle(proposalLifecycle),
      ...checkLifecycle(matchLifecycle),
      ...checkLifecycle(sessionLifecycle),
      ...checkLifecycle(goalLifecycle),
      ...checkLifecycle(concernLifecycle),
      ...checkLifecycle(infoItemLifecycle),
      ...checkLifecycle(turnLifecycle),
      ...checkLifecycle(initiativeLifecycle),
    ]).toEqual([]);
  });

  it('finds targets, initial and terminal states that have no row', () => {
    const elsewhere = 'd' as State;
    expect(
      codesAt({
        ...sound,
        initial: ['a', elsewhere],
        terminal: [elsewhere, 'c'],
        states: { ...sound.states, a: { go: { to: 'b' }, back: { to: elsewhere } } },
      }),
    ).toEqual([
      'undeclared_state initial.1',
      'undeclared_state terminal.0',
      'undeclared_state states.a.back',
    ]);
  });

  it('looks at both targets of an event that depends on the facts', () => {
    const elsewhere = 'd' as State;
    const choice = { to: 'b', when: () => true, otherwise: { to: elsewhere } } as const;
    expect(codesAt({ ...sound, states: { ...sound.states, a: { go: choice } } })).toEqual([
      'undeclared_state states.a.go',
    ]);
  });

  it('finds states that cannot be reached', () => {
    expect(
      codesAt({ ...sound, initial: ['b'], states: { ...sound.states, b: { go: { to: 'c' } } } }),
    ).toEqual(['unreachable_state states.a']);
  });

  it('finds dead ends, also those that go round in circles', () => {
    expect(
      codesAt({ ...sound, states: { a: { go: { to: 'c' }, back: { to: 'b' } }, b: {}, c: {} } }),
    ).toEqual(['dead_end states.b']);
    expect(
      codesAt({
        ...sound,
        initial: ['a', 'c'],
        states: { a: { go: { to: 'b' } }, b: { back: { to: 'a' } }, c: {} },
      }),
    ).toEqual(['dead_end states.a', 'dead_end states.b']);
  });

  it('finds terminal states that can be left', () => {
    expect(codesAt({ ...sound, states: { ...sound.states, c: { back: { to: 'a' } } } })).toEqual([
      'terminal_with_events states.c',
    ]);
  });
});
