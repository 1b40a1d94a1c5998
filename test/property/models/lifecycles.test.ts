import fc from 'fast-check';
import {
  allowedEvents,
  concernLifecycle,
  type EventFacts,
  goalLifecycle,
  infoItemLifecycle,
  initiativeLifecycle,
  type Lifecycle,
  listTransitions,
  matchLifecycle,
  participantEnrollmentLifecycle,
  proposalLifecycle,
  sessionLifecycle,
  supporterEnrollmentLifecycle,
  type TransitionEffect,
  transition,
  turnLifecycle,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/decode.js';
import { AuditEvent } from '../../../src/models/auditEvent.js';
import {
  concernFacts,
  type FactsOf,
  goalFacts,
  infoItemFacts,
  initiativeFacts,
  matchFacts,
  participantEnrollmentFacts,
  proposalFacts,
  sessionFacts,
  supporterEnrollmentFacts,
  turnFacts,
} from './lifecycleFacts.js';

/** The moves that effects may ask of other records, by the name of their life cycle. */
const movesOf = Object.fromEntries(
  [
    [supporterEnrollmentLifecycle.entity, listTransitions(supporterEnrollmentLifecycle)] as const,
    [participantEnrollmentLifecycle.entity, listTransitions(participantEnrollmentLifecycle)] as const,
    [proposalLifecycle.entity, listTransitions(proposalLifecycle)] as const,
    [matchLifecycle.entity, listTransitions(matchLifecycle)] as const,
  ].map(([entity, moves]) => [entity, moves.map(({ event }) => event)]),
);

/** Life cycles differ in their types; a suite is what they have in common. */
interface Suite {
  readonly entity: string;
  readonly states: readonly string[];
  readonly walk: () => ReadonlySet<string>;
}

function suite<State extends string, Events extends EventFacts<Events>>(
  lifecycle: Lifecycle<State, Events>,
  facts: FactsOf<Events>,
  onSuccess: (event: string, to: State, effects: readonly TransitionEffect[]) => void = () => {},
): Suite {
  type Name = keyof Events & string;
  const states = Object.keys(lifecycle.states);
  const moves = listTransitions(lifecycle);
  const terminal: readonly string[] = lifecycle.terminal;
  const events = Object.keys(facts) as Name[];

  /** Any event, those that are possible here more often, and those that do not end the walk most often. */
  function nextEvent(state: State): fc.Arbitrary<Name> {
    const weightOf = (event: Name) => {
      const targets = moves.filter((move) => move.from === state && move.event === event);
      if (targets.length === 0) return 1;
      return targets.every(({ to }) => terminal.includes(to)) ? 4 : 16;
    };
    return fc.oneof(...events.map((event) => ({ arbitrary: fc.constant(event), weight: weightOf(event) })));
  }

  function walk(): ReadonlySet<string> {
    const reached = new Set<string>(lifecycle.initial);
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const start = draw(() => fc.constantFrom(...lifecycle.initial));
        let state = start;
        for (let step = 0; step < 50; step++) {
          const event = draw(nextEvent, state);
          const given = draw(() => facts[event]);
          const before = JSON.stringify(given);
          const result = transition(lifecycle, state, event, given);
          expect(JSON.stringify(given)).toBe(before);

          const here = moves.filter((move) => move.from === state && move.event === event);
          if (here.length === 0) {
            const possible = [
              ...new Set(moves.filter((move) => move.from === state).map((move) => move.event)),
            ];
            expect(result).toMatchObject({
              left: [{ code: 'illegal_transition', params: { state, event, allowedEvents: possible } }],
            });
            expect(allowedEvents(lifecycle, state)).toEqual(possible);
            // A record that has come to its end is followed by another one.
            if (possible.length === 0) state = start;
            continue;
          }
          if (result._tag === 'Left') {
            const known = ['stale_version', ...here.flatMap((move) => move.guards)];
            for (const issue of result.left) {
              expect(known).toContain(issue.code);
              expect(issue.message).not.toBe('');
              expect(issue.remedy).toBeTruthy();
            }
            continue;
          }
          const { state: to, effects } = result.right;
          expect(here.map((move) => move.to)).toContain(to);
          const audits = effects.flatMap((effect) => (effect.kind === 'audit' ? [effect.event] : []));
          const { id: entityId, now: at, actor } = given;
          expect(audits).toEqual([
            { entity: lifecycle.entity, entityId, action: event, from: state, to, at, actor },
          ]);
          expect(parse(AuditEvent, { id: 'a1', ...audits[0] })._tag).toBe('Right');
          expect(JSON.parse(JSON.stringify(effects))).toEqual(effects);
          for (const effect of effects) {
            if (effect.kind === 'transition') expect(movesOf[effect.entity]).toContain(effect.event);
          }
          onSuccess(event, to, effects);
          reached.add(to);
          state = to;
        }
      }),
      // The seed fixes which states are reached; a walk of fifty steps takes too long to shrink.
      { numRuns: 100, seed: 20260901, endOnFailure: true },
    );
    return reached;
  }
  return { entity: lifecycle.entity, states, walk };
}

function concernStaysInSight(event: string, to: string, effects: readonly TransitionEffect[]): void {
  // It ends by closing it and in no other way, and until then somebody always has a deadline.
  expect(to === 'closed').toBe(event === 'close');
  const deadlines = effects.filter((effect) => effect.kind === 'set' && effect.field === 'dueBy');
  expect(deadlines).toHaveLength(to === 'closed' ? 0 : 1);
  expect(allowedEvents(concernLifecycle, to as 'raised').includes('deadline-passed')).toBe(to !== 'closed');
}

describe.each([
  suite(supporterEnrollmentLifecycle, supporterEnrollmentFacts),
  suite(participantEnrollmentLifecycle, participantEnrollmentFacts),
  suite(proposalLifecycle, proposalFacts),
  suite(matchLifecycle, matchFacts),
  suite(sessionLifecycle, sessionFacts),
  suite(goalLifecycle, goalFacts),
  suite(concernLifecycle, concernFacts, concernStaysInSight),
  suite(infoItemLifecycle, infoItemFacts),
  suite(turnLifecycle, turnFacts),
  suite(initiativeLifecycle, initiativeFacts),
])('random walks through the life cycle of a $entity', ({ walk, states }) => {
  it('reach every state and no other, audit every step once, and refuse the rest with reasons', () => {
    expect([...walk()].sort()).toEqual([...states].sort());
  });
});
