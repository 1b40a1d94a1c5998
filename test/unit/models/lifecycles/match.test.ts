import { MatchClosure, type MatchEvents, matchLifecycle, parse, transition, unwrap } from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { codes } from './codes.js';

const base = { id: 'm1', now: '2026-09-20T08:00:00Z', actor: 'ada', partyIds: ['ada', 'mo'] };

describe('a match that waits for its agreement', () => {
  const ready = { ...base, agreementInForce: true, firstMeetingHeld: true };

  it('becomes active with an agreement and a first meeting', () => {
    expect(unwrap(transition(matchLifecycle, 'agreement-pending', 'activate', ready))).toMatchObject({
      state: 'active',
      effects: expect.arrayContaining([{ kind: 'set', field: 'activatedAt', value: base.now }]),
    });
    const neither = { ...base, agreementInForce: false, firstMeetingHeld: false };
    expect(codes(transition(matchLifecycle, 'agreement-pending', 'activate', neither))).toEqual([
      'agreement_not_in_force',
      'first_meeting_missing',
    ]);
  });

  it('needs no agreement where the program waives it', () => {
    const waived = { ...ready, agreementInForce: false, agreementWaived: true };
    expect(codes(transition(matchLifecycle, 'agreement-pending', 'activate', waived))).toEqual([]);
  });

  it('lapses without a first meeting by the deadline, and frees the places', () => {
    const facts = { ...base, firstMeetingHeld: false, firstMeetingDeadline: '2026-09-20T08:00:00Z' };
    const { effects } = unwrap(transition(matchLifecycle, 'agreement-pending', 'lapse', facts));
    expect(effects.filter(({ kind }) => kind === 'free-place')).toEqual([
      { kind: 'free-place', who: 'ada' },
      { kind: 'free-place', who: 'mo' },
    ]);
    const wrong = { ...facts, firstMeetingHeld: true, firstMeetingDeadline: '2026-09-20T08:00:01Z' };
    expect(codes(transition(matchLifecycle, 'agreement-pending', 'lapse', wrong))).toEqual([
      'first_meeting_not_due',
      'first_meeting_held',
    ]);
  });
});

describe('a match that ends', () => {
  const closing: MatchEvents['close'] = {
    ...base,
    reason: 'no-contact',
    initiatedBy: 'ada',
    closingMeeting: 'held',
    today: '2026-09-20',
  };

  it('begins to with a reason and a decision on the closing meeting', () => {
    expect(codes(transition(matchLifecycle, 'active', 'begin-closing', base))).toEqual([
      'closure_reason_missing',
      'closing_meeting_undecided',
    ]);
    const decided = { ...base, reason: 'safety', closingMeeting: 'waived' } as const;
    expect(codes(transition(matchLifecycle, 'active', 'begin-closing', decided))).toEqual([]);
  });

  it('waits for a closing meeting that is only planned', () => {
    const planned = { ...closing, closingMeeting: 'planned' } as const;
    expect(codes(transition(matchLifecycle, 'closing', 'close', planned))).toEqual(['closing_meeting_open']);
  });

  it.each([
    ['held', true],
    ['waived', false],
  ] as const)('stores its closure after a meeting that was %s', (closingMeeting, closingMeetingHeld) => {
    const { effects } = unwrap(
      transition(matchLifecycle, 'closing', 'close', { ...closing, closingMeeting }),
    );
    const closure = effects.flatMap((effect) =>
      effect.kind === 'set' && effect.field === 'closure' ? [effect.value] : [],
    );
    expect(closure).toEqual([
      { reason: 'no-contact', initiatedBy: 'ada', closingMeetingHeld, closedOn: '2026-09-20' },
    ]);
    expect(parse(MatchClosure, closure[0])._tag).toBe('Right');
  });

  it('frees the places and asks everybody how it was', () => {
    const { effects } = unwrap(transition(matchLifecycle, 'closing', 'close', closing));
    expect(effects.filter(({ kind }) => kind === 'free-place')).toHaveLength(2);
    expect(effects).toContainEqual({ kind: 'notify', who: { person: 'mo' }, template: 'closure-survey' });
  });
});
