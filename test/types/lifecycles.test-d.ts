import {
  allowedEvents,
  type ConcernState,
  concernLifecycle,
  goalLifecycle,
  overrideParameter,
  type ParameterId,
  practiceParameters,
  transition,
  unwrap,
} from 'peer-support-kit';
import { describe, expectTypeOf, it } from 'vitest';

const facts = { id: 'x1', now: '2026-09-10T08:00:00Z', actor: 'ada' };

describe('transition', () => {
  it('knows the states and the events of a life cycle', () => {
    expectTypeOf(unwrap(transition(goalLifecycle, 'active', 'hold', facts)).state).toEqualTypeOf<
      | 'draft'
      | 'proposed'
      | 'agreed'
      | 'active'
      | 'on-hold'
      | 'achieved'
      | 'partly-achieved'
      | 'missed'
      | 'abandoned'
      | 'carried-forward'
    >();
    // @ts-expect-error a goal is never "done"
    transition(goalLifecycle, 'done', 'hold', facts);
    // @ts-expect-error no goal is ever deleted
    transition(goalLifecycle, 'active', 'delete', facts);
    // @ts-expect-error nor is a concern
    transition(concernLifecycle, 'raised', 'delete', facts);
    expectTypeOf(allowedEvents(goalLifecycle, 'draft')).items.toExtend<string>();
  });

  it('asks for the facts of the event', () => {
    // @ts-expect-error the new deadline and how urgent it is are missing
    transition(concernLifecycle, 'raised', 'triage', facts);
    transition(concernLifecycle, 'raised', 'triage', {
      ...facts,
      nextDueBy: '2026-09-10T12:00:00Z',
      severity: 'elevated',
    });
  });

  it('takes a state that is known only at run time', () => {
    const stored = 'active' as 'active' | 'on-hold';
    transition(goalLifecycle, stored, 'achieve', facts);
    expectTypeOf<ConcernState>().toExtend<Parameters<typeof allowedEvents<ConcernState, never>>[1]>();
  });
});

describe('practice parameters', () => {
  it('have values of a known type, which is not the literal of the default', () => {
    expectTypeOf(practiceParameters.cadence.firstMeetingDays.value).toEqualTypeOf<number>();
    expectTypeOf(practiceParameters.closure.closingMeetingRequired.value).toEqualTypeOf<boolean>();
    expectTypeOf(practiceParameters.cadence.winBackDays.value).toEqualTypeOf<readonly number[]>();
    expectTypeOf(practiceParameters.training.safetyTopics.value).toEqualTypeOf<readonly string[]>();
    expectTypeOf(practiceParameters.safety.conflictLookAhead.value).toEqualTypeOf<string>();
  });

  it('have ids', () => {
    expectTypeOf<'cadence.firstMeetingDays'>().toExtend<ParameterId>();
    expectTypeOf<'cadence.nothing'>().not.toExtend<ParameterId>();
  });

  it('keep their types when they are overridden', () => {
    const reason = { rationale: 'r', by: 'b', on: '2026-09-01' };
    const ours = unwrap(overrideParameter(practiceParameters, 'cadence.firstMeetingDays', 21, reason));
    expectTypeOf(ours).toEqualTypeOf(practiceParameters);
  });
});
