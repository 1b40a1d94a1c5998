import {
  goalLifecycle,
  type InfoItemEvents,
  infoItemLifecycle,
  initiativeLifecycle,
  sessionLifecycle,
  transition,
  turnLifecycle,
  unwrap,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { codes } from './codes.js';

const base = { id: 'x1', now: '2026-09-10T18:30:00Z', actor: 'ada' };

describe('a session', () => {
  const times = { invited: ['ada', 'mo'], start: '2026-09-12T18:00:00Z', end: '2026-09-12T19:00:00Z' };

  it('is proposed, confirmed and moved to a time that lies ahead and has a length', () => {
    const past = { ...base, ...times, start: '2026-09-10T18:30:00Z', end: '2026-09-10T18:00:00Z' };
    for (const [state, event] of [
      ['requested', 'propose'],
      ['proposed', 'confirm'],
      ['confirmed', 'reschedule'],
    ] as const) {
      expect(codes(transition(sessionLifecycle, state, event, past))).toEqual([
        'start_not_ahead',
        'end_not_after_start',
      ]);
    }
  });

  it('records who cancelled and with how many minutes of notice, and tells the others', () => {
    const { effects } = unwrap(transition(sessionLifecycle, 'confirmed', 'cancel', { ...base, ...times }));
    expect(effects).toContainEqual({ kind: 'set', field: 'cancelledBy', value: 'ada' });
    expect(effects).toContainEqual({ kind: 'set', field: 'noticeMinutes', value: 47 * 60 + 30 });
    expect(effects.filter(({ kind }) => kind === 'notify')).toEqual([
      { kind: 'notify', who: { person: 'mo' }, template: 'session-cancelled' },
    ]);
  });

  it('is not cancelled once it has begun, and not missed before', () => {
    const begun = { ...base, ...times, now: times.start };
    expect(codes(transition(sessionLifecycle, 'confirmed', 'cancel', begun))).toEqual(['already_begun']);
    const early = { ...base, ...times, absent: ['mo'] };
    expect(codes(transition(sessionLifecycle, 'confirmed', 'no-show', early))).toEqual(['not_begun']);
    expect(codes(transition(sessionLifecycle, 'confirmed', 'finish', early))).toEqual(['not_begun']);
  });

  it('is missed by somebody who was invited', () => {
    const late = { ...base, ...times, now: '2026-09-12T18:15:00Z' };
    expect(codes(transition(sessionLifecycle, 'confirmed', 'no-show', { ...late, absent: [] }))).toEqual([
      'nobody_absent',
    ]);
    expect(
      transition(sessionLifecycle, 'confirmed', 'no-show', { ...late, absent: ['mo', 'eve'] }),
    ).toMatchObject({ left: [{ code: 'absent_not_invited', params: { personIds: ['eve'] } }] });
    const missed = unwrap(transition(sessionLifecycle, 'confirmed', 'no-show', { ...late, absent: ['mo'] }));
    expect(missed.effects).toContainEqual({
      kind: 'set',
      field: 'attendance',
      value: [{ personId: 'mo', status: 'no-show' }],
    });
  });

  it('makes room for a new one when it is moved', () => {
    const { effects } = unwrap(
      transition(sessionLifecycle, 'confirmed', 'reschedule', { ...base, ...times }),
    );
    expect(effects).toContainEqual({
      kind: 'create',
      entity: 'session',
      value: { state: 'proposed', replaces: 'x1', start: times.start, end: times.end },
    });
  });

  it('is recorded with attendance, and after a debrief where it was hard to bear', () => {
    const attendance = [{ personId: 'ada' }];
    function record(emotionalLoad: 'none' | 'light' | 'moderate' | 'heavy', debriefHeld: boolean) {
      const simulation = { emotionalLoad, debriefHeld };
      return codes(transition(sessionLifecycle, 'held', 'record', { ...base, attendance, simulation }));
    }
    expect(codes(transition(sessionLifecycle, 'held', 'record', base))).toEqual(['attendance_missing']);
    expect(codes(transition(sessionLifecycle, 'held', 'record', { ...base, attendance: [] }))).toEqual([
      'attendance_missing',
    ]);
    expect(record('light', false)).toEqual([]);
    expect(record('moderate', false)).toEqual(['debrief_missing']);
    expect(record('heavy', false)).toEqual(['debrief_missing']);
    expect(record('heavy', true)).toEqual([]);
  });
});

describe('a goal', () => {
  it('is agreed only when it is SMART', () => {
    const facts = { ...base, unmetCriteria: ['measurable', 'timeBound'] };
    expect(transition(goalLifecycle, 'proposed', 'agree', facts)).toMatchObject({
      left: [{ code: 'goal_not_smart', params: { criteria: ['measurable', 'timeBound'] } }],
    });
  });

  it('is missed when its due day is over, not on that day', () => {
    const facts = { ...base, due: '2026-09-10' };
    expect(codes(transition(goalLifecycle, 'active', 'miss', { ...facts, today: '2026-09-10' }))).toEqual([
      'not_yet_due',
    ]);
    expect(codes(transition(goalLifecycle, 'active', 'miss', { ...facts, today: '2026-09-11' }))).toEqual([]);
  });

  it('goes on as a new draft when it is carried forward to a later day', () => {
    const facts = { ...base, due: '2026-09-10', today: '2026-09-11', newDue: '2026-12-01' };
    expect(unwrap(transition(goalLifecycle, 'active', 'carry-forward', facts)).effects).toContainEqual({
      kind: 'create',
      entity: 'goal',
      value: { state: 'draft', replaces: 'x1', due: '2026-12-01' },
    });
    for (const newDue of ['2026-09-11', '2026-09-10']) {
      expect(codes(transition(goalLifecycle, 'active', 'carry-forward', { ...facts, newDue }))).toEqual([
        'new_due_not_later',
      ]);
    }
  });
});

describe('a piece of information', () => {
  const facts: InfoItemEvents['publish'] = {
    ...base,
    author: 'mo',
    kind: 'clinical',
    verifiedBy: 'dr-roe',
    today: '2026-09-10',
    nextReview: '2027-09-10',
  };

  it('is not checked or verified by its author', () => {
    const own = { ...base, actor: 'mo', author: 'mo', actorIsFaculty: false };
    expect(codes(transition(infoItemLifecycle, 'submitted', 'check-by-peer', own))).toEqual([
      'peer_checked_by_author',
    ]);
    expect(codes(transition(infoItemLifecycle, 'peer-checked', 'verify', own))).toEqual([
      'verified_by_author',
      'not_faculty',
    ]);
  });

  it.each([
    ['clinical', undefined, ['verifier_missing']],
    ['exam', undefined, ['verifier_missing']],
    ['clinical', 'mo', ['verifier_missing']],
    ['exam', 'dr-roe', []],
    ['study', undefined, []],
  ] as const)('about a matter of kind %s, verified by %s: %j', (kind, verifiedBy, expected) => {
    expect(
      codes(transition(infoItemLifecycle, 'peer-checked', 'publish', { ...facts, kind, verifiedBy })),
    ).toEqual(expected);
  });

  it('is published until a review that lies ahead', () => {
    const refused = { ...facts, nextReview: '2026-09-10' };
    expect(codes(transition(infoItemLifecycle, 'faculty-verified', 'publish', refused))).toEqual([
      'review_not_ahead',
    ]);
    expect(
      unwrap(transition(infoItemLifecycle, 'faculty-verified', 'publish', facts)).effects,
    ).toContainEqual({ kind: 'set', field: 'reviewDue', value: '2027-09-10' });
  });

  it('falls due for review on the day', () => {
    const due = { ...facts, reviewDue: '2027-09-10' };
    expect(
      codes(transition(infoItemLifecycle, 'published', 'fall-due', { ...due, today: '2027-09-09' })),
    ).toEqual(['review_not_due']);
    expect(
      codes(transition(infoItemLifecycle, 'published', 'fall-due', { ...due, today: '2027-09-10' })),
    ).toEqual([]);
  });

  it('loses its verification when it starts over after a dispute', () => {
    const { effects } = unwrap(transition(infoItemLifecycle, 'disputed', 'resubmit', facts));
    expect(effects).toContainEqual({ kind: 'unset', field: 'verifiedBy' });
    expect(effects).toContainEqual({ kind: 'unset', field: 'peerCheckedBy' });
  });
});

describe('a turn', () => {
  it('is delivered by the teacher to others', () => {
    const facts = { ...base, teacher: 'ada', learners: ['ada', 'mo'] };
    expect(codes(transition(turnLifecycle, 'prepared', 'deliver', facts))).toEqual([
      'teacher_among_learners',
    ]);
    expect(codes(transition(turnLifecycle, 'prepared', 'deliver', { ...facts, learners: [] }))).toEqual([
      'no_learners',
    ]);
  });

  it('is rated by others', () => {
    const facts = { ...base, teacher: 'ada', raterIds: ['ada'] };
    expect(codes(transition(turnLifecycle, 'delivered', 'rate', facts))).toEqual(['teacher_rates_self']);
    expect(codes(transition(turnLifecycle, 'delivered', 'rate', { ...facts, raterIds: [] }))).toEqual([
      'no_ratings',
    ]);
  });

  it('is swapped with a core member who agrees, and planned anew', () => {
    const facts = {
      ...base,
      teacher: 'ada',
      newTeacher: 'mo',
      newTeacherAgreed: true,
      members: ['ada', 'mo'],
    };
    expect(unwrap(transition(turnLifecycle, 'planned', 'swap', facts)).effects).toContainEqual({
      kind: 'create',
      entity: 'turn',
      value: { state: 'planned', replaces: 'x1', teacher: 'mo' },
    });
    const wrong = { ...facts, newTeacher: 'eve', newTeacherAgreed: false };
    expect(codes(transition(turnLifecycle, 'planned', 'swap', wrong))).toEqual([
      'not_a_core_member',
      'swap_not_agreed',
    ]);
    expect(codes(transition(turnLifecycle, 'planned', 'swap', { ...facts, newTeacher: 'ada' }))).toEqual([
      'same_teacher',
    ]);
  });

  it('is rescheduled to today or later', () => {
    const facts = { ...base, teacher: 'ada', members: ['ada', 'mo'], today: '2026-09-10' };
    expect(
      codes(transition(turnLifecycle, 'missed', 'reschedule', { ...facts, newDay: '2026-09-09' })),
    ).toEqual(['day_not_ahead']);
    expect(
      codes(transition(turnLifecycle, 'missed', 'reschedule', { ...facts, newDay: '2026-09-10' })),
    ).toEqual([]);
  });
});

describe('an initiative', () => {
  it('is approved by somebody else than its leads', () => {
    expect(
      codes(transition(initiativeLifecycle, 'proposed', 'approve', { ...base, leads: ['ada'] })),
    ).toEqual(['lead_approves_own_initiative']);
  });

  it('is handed over to somebody new', () => {
    const facts = { ...base, leads: ['ada'], successors: ['ada'] };
    expect(codes(transition(initiativeLifecycle, 'running', 'hand-over', facts))).toEqual([
      'successor_missing',
    ]);
    const { effects } = unwrap(
      transition(initiativeLifecycle, 'running', 'hand-over', { ...facts, successors: ['mo'] }),
    );
    expect(effects).toContainEqual({ kind: 'set', field: 'leads', value: ['mo'] });
  });
});
