import { type ConcernEvents, concernLifecycle, transition, unwrap } from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { codes } from './codes.js';

const base = {
  id: 'c1',
  now: '2026-09-01T22:00:00Z',
  actor: 'sam',
  nextDueBy: '2026-09-02T02:00:00Z',
};

describe('triage', () => {
  it('sets how urgent the concern is and until when somebody must act', () => {
    const { state, effects } = unwrap(
      transition(concernLifecycle, 'raised', 'triage', { ...base, severity: 'elevated' }),
    );
    expect(state).toBe('triaged');
    expect(effects).toContainEqual({ kind: 'set', field: 'severity', value: 'elevated' });
    expect(effects).toContainEqual({ kind: 'set', field: 'dueBy', value: '2026-09-02T02:00:00Z' });
  });

  it('refuses a deadline that has passed', () => {
    const late = { ...base, severity: 'mild', nextDueBy: base.now } as const;
    expect(codes(transition(concernLifecycle, 'raised', 'triage', late))).toEqual(['deadline_not_ahead']);
  });
});

describe('the assignment of a handler', () => {
  const facts: ConcernEvents['assign'] = {
    ...base,
    handlerId: 'sam',
    onDutyIds: ['sam', 'kit'],
    subjectId: 'ada',
    subjectAssessorIds: ['dr-roe'],
  };

  it('notifies the handler', () => {
    const { effects } = unwrap(transition(concernLifecycle, 'triaged', 'assign', facts));
    expect(effects).toContainEqual({ kind: 'set', field: 'handler', value: 'sam' });
    expect(effects).toContainEqual({ kind: 'notify', who: { person: 'sam' }, template: 'concern-assigned' });
  });

  it.each([
    ['nobody off duty', { handlerId: 'eve' }, ['handler_not_on_duty']],
    ['not the subject', { handlerId: 'ada', onDutyIds: ['ada'] }, ['handler_is_subject']],
    [
      'nobody who assesses the subject',
      { handlerId: 'dr-roe', onDutyIds: ['dr-roe'] },
      ['handler_assesses_subject'],
    ],
    [
      'nobody wrong in two ways',
      { handlerId: 'dr-roe' },
      ['handler_not_on_duty', 'handler_assesses_subject'],
    ],
  ])('takes %s', (_, change, expected) => {
    expect(codes(transition(concernLifecycle, 'triaged', 'assign', { ...facts, ...change }))).toEqual(
      expected,
    );
  });
});

describe('what the handler does', () => {
  it('is said by the handler only', () => {
    const facts = { ...base, handlerId: 'sam' };
    expect(codes(transition(concernLifecycle, 'assigned', 'acknowledge', facts))).toEqual([]);
    for (const change of [{ actor: 'kit' }, { handlerId: undefined }]) {
      expect(codes(transition(concernLifecycle, 'assigned', 'acknowledge', { ...facts, ...change }))).toEqual(
        ['not_the_handler'],
      );
    }
  });
});

describe('a hand-off', () => {
  const warm = { kind: 'warm', receiver: 'student health', accepted: true, subjectInformed: true } as const;

  function handOff(handoff: ConcernEvents['hand-off']['handoff']) {
    return transition(concernLifecycle, 'contact-made', 'hand-off', { ...base, handlerId: 'sam', handoff });
  }

  it('is recorded with its time', () => {
    const { state, effects } = unwrap(handOff(warm));
    expect(state).toBe('handed-off');
    expect(effects).toContainEqual({ kind: 'set', field: 'handoff', value: { ...warm, at: base.now } });
  });

  it('is warm only with a receiver who accepted and a subject who knows', () => {
    expect(codes(handOff({ ...warm, receiver: ' ', accepted: false, subjectInformed: false }))).toEqual([
      'receiver_missing',
      'receiver_not_accepted',
      'subject_not_informed',
    ]);
  });

  it('may be cold without either, but names where to', () => {
    const cold = { kind: 'cold', receiver: 'helpline', accepted: false, subjectInformed: false } as const;
    expect(codes(handOff(cold))).toEqual([]);
    expect(codes(handOff({ ...cold, receiver: '' }))).toEqual(['receiver_missing']);
  });
});

describe('a deadline that passes', () => {
  const facts = { ...base, actor: 'nightly-job', dueBy: '2026-09-01T22:00:00Z', nextContactId: 'kit' };

  it('calls the next contact and sets a new deadline', () => {
    const { state, effects } = unwrap(transition(concernLifecycle, 'acknowledged', 'deadline-passed', facts));
    expect(state).toBe('re-escalated');
    expect(effects).toContainEqual({ kind: 'notify', who: { person: 'kit' }, template: 'concern-overdue' });
    expect(effects).toContainEqual({ kind: 'set', field: 'dueBy', value: '2026-09-02T02:00:00Z' });
  });

  it('calls the last responder where the roster names nobody', () => {
    const alone = { ...facts, nextContactId: undefined };
    expect(
      unwrap(transition(concernLifecycle, 're-escalated', 'deadline-passed', alone)).effects,
    ).toContainEqual({
      kind: 'notify',
      who: { role: 'last-responder' },
      template: 'concern-overdue',
    });
  });

  it('is not held up by a next deadline that is badly set', () => {
    const bad = { ...facts, nextDueBy: '2026-08-01T00:00:00Z' };
    expect(codes(transition(concernLifecycle, 'raised', 'deadline-passed', bad))).toEqual([]);
  });

  it('has really passed', () => {
    const early = { ...facts, now: '2026-09-01T21:59:59Z' };
    expect(codes(transition(concernLifecycle, 'raised', 'deadline-passed', early))).toEqual([
      'deadline_not_passed',
    ]);
  });
});

describe('the end of a concern', () => {
  const facts: ConcernEvents['close'] = {
    ...base,
    severity: 'elevated',
    subjectId: 'ada',
    confirmedBy: 'kit',
    reporterFeedback: 'given',
  };

  function close(change: Partial<ConcernEvents['close']> = {}) {
    return transition(concernLifecycle, 'follow-up', 'close', { ...facts, ...change });
  }

  it('records who closed it and who agreed', () => {
    const { state, effects } = unwrap(close());
    expect(state).toBe('closed');
    expect(effects).toContainEqual({ kind: 'set', field: 'closedBy', value: 'sam' });
    expect(effects).toContainEqual({
      kind: 'set',
      field: 'secondConfirmation',
      value: { by: 'kit', at: base.now },
    });
  });

  it.each(['elevated', 'imminent'] as const)('takes a second person when it is %s', (severity) => {
    for (const confirmedBy of [undefined, 'sam', 'ada']) {
      expect(codes(close({ severity, confirmedBy }))).toEqual(['second_person_missing']);
    }
  });

  it.each(['mild', 'moderate'] as const)('takes no second person when it is %s', (severity) => {
    const { effects } = unwrap(close({ severity, confirmedBy: undefined }));
    expect(effects.map((effect) => effect.kind === 'set' && effect.field)).not.toContain(
      'secondConfirmation',
    );
  });

  it('takes feedback to the reporter, or a reason', () => {
    expect(codes(close({ reporterFeedback: undefined }))).toEqual(['reporter_feedback_missing']);
    expect(codes(close({ reporterFeedback: { notGivenBecause: '  ' } }))).toEqual([
      'reporter_feedback_missing',
    ]);
    expect(codes(close({ reporterFeedback: { notGivenBecause: 'anonymous' } }))).toEqual([]);
  });

  it('is not for the subject to decide', () => {
    expect(codes(close({ actor: 'ada' }))).toEqual(['subject_handles_own_concern']);
  });

  it('comes by way of the same second person when no action is taken', () => {
    const { reporterFeedback: _, ...rest } = { ...facts, confirmedBy: undefined, reason: '' };
    const refused = transition(concernLifecycle, 'triaged', 'take-no-action', { ...rest, ...base });
    expect(codes(refused)).toEqual(['no_action_reason_missing', 'second_person_missing']);
  });
});
