import {
  participantEnrollmentLifecycle,
  type SupporterEnrollmentEvents,
  supporterEnrollmentLifecycle,
  transition,
  unwrap,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { codes } from './codes.js';

const base = { id: 'e1', now: '2026-09-01T08:00:00Z', actor: 'coordinator', personId: 'mo' };

describe('the enrollment of a supporter', () => {
  const ready: SupporterEnrollmentEvents['activate'] = {
    ...base,
    missingModuleIds: [],
    scopeAcknowledged: true,
    supervisorId: 'dr-roe',
    confidentialitySigned: true,
  };

  it('starts training only with the criteria met', () => {
    const refused = transition(supporterEnrollmentLifecycle, 'accepted', 'start-training', {
      ...base,
      unmetCriteria: ['year 2 or later'],
    });
    expect(refused).toMatchObject({
      left: [{ code: 'not_eligible', params: { criteria: ['year 2 or later'] } }],
    });
  });

  it('becomes active only trained, with scope, supervisor and confidentiality settled', () => {
    expect(unwrap(transition(supporterEnrollmentLifecycle, 'trained', 'activate', ready)).state).toBe(
      'active',
    );
    const nothing = {
      ...ready,
      missingModuleIds: ['safety'],
      scopeAcknowledged: false,
      supervisorId: undefined,
      confidentialitySigned: false,
    };
    expect(codes(transition(supporterEnrollmentLifecycle, 'trained', 'activate', nothing))).toEqual([
      'training_incomplete',
      'scope_not_acknowledged',
      'supervisor_missing',
      'confidentiality_not_signed',
    ]);
  });

  it('does not let anybody supervise herself', () => {
    const own = { ...ready, supervisorId: 'mo' };
    expect(codes(transition(supporterEnrollmentLifecycle, 'trained', 'activate', own))).toEqual([
      'supervisor_missing',
    ]);
  });

  it('pauses at the supporter’s own request only when she asks', () => {
    const pause = { ...base, reason: 'self-request' } as const;
    expect(codes(transition(supporterEnrollmentLifecycle, 'active', 'pause', pause))).toEqual([
      'not_own_request',
    ]);
    for (const allowed of [{ actor: 'mo' }, { reason: 'load-limit' } as const]) {
      expect(
        codes(transition(supporterEnrollmentLifecycle, 'active', 'pause', { ...pause, ...allowed })),
      ).toEqual([]);
    }
  });

  it('resumes after the cool-off, the debrief and any training that ran out meanwhile', () => {
    const facts = { ...base, missingModuleIds: [], debriefRequired: true, debriefDone: true };
    const over = { ...facts, coolOffUntil: '2026-09-01T08:00:00Z' };
    expect(codes(transition(supporterEnrollmentLifecycle, 'paused', 'resume', over))).toEqual([]);
    const not = {
      ...facts,
      coolOffUntil: '2026-09-01T08:00:01Z',
      debriefDone: false,
      missingModuleIds: ['safety'],
    };
    expect(codes(transition(supporterEnrollmentLifecycle, 'paused', 'resume', not))).toEqual([
      'cool_off_running',
      'debrief_missing',
      'training_incomplete',
    ]);
  });

  it('lapses when the training has expired, and not before', () => {
    const facts = { ...base, trainingValidUntil: '2026-09-01T08:00:00Z' };
    expect(codes(transition(supporterEnrollmentLifecycle, 'trained', 'lapse', facts))).toEqual([]);
    const valid = { ...base, trainingValidUntil: '2026-09-01T08:00:01Z' };
    expect(codes(transition(supporterEnrollmentLifecycle, 'active', 'lapse', valid))).toEqual([
      'training_still_valid',
    ]);
  });

  it('puts the matches on hold when a concern about conduct suspends the supporter', () => {
    const facts = { ...base, conductConcernId: 'c1', activeMatchIds: ['m1', 'm2'] };
    const { effects } = unwrap(transition(supporterEnrollmentLifecycle, 'active', 'suspend', facts));
    expect(effects.filter(({ kind }) => kind === 'transition')).toEqual([
      { kind: 'transition', entity: 'match', id: 'm1', event: 'hold' },
      { kind: 'transition', entity: 'match', id: 'm2', event: 'hold' },
    ]);
    const rumor = { ...facts, conductConcernId: undefined };
    expect(codes(transition(supporterEnrollmentLifecycle, 'active', 'suspend', rumor))).toEqual([
      'conduct_concern_missing',
    ]);
  });

  it('comes back from a suspension only when the concern is closed', () => {
    const facts = { ...base, conductConcernClosed: false };
    expect(codes(transition(supporterEnrollmentLifecycle, 'suspended', 'reinstate', facts))).toEqual([
      'conduct_concern_open',
    ]);
  });

  it('closes when every match is handed over', () => {
    const facts = { ...base, activeMatchIds: ['m1', 'm2'], handedOverMatchIds: ['m2'] };
    expect(transition(supporterEnrollmentLifecycle, 'paused', 'close', facts)).toMatchObject({
      left: [{ code: 'matches_not_handed_over', params: { matchIds: ['m1'] } }],
    });
    const all = { ...facts, handedOverMatchIds: ['m2', 'm1'] };
    expect(codes(transition(supporterEnrollmentLifecycle, 'paused', 'close', all))).toEqual([]);
  });
});

describe('the enrollment of a participant', () => {
  it('begins with the limits of confidentiality', () => {
    const facts = { ...base, confidentialityLimitsShown: false };
    expect(codes(transition(participantEnrollmentLifecycle, 'draft', 'register', facts))).toEqual([
      'confidentiality_limits_not_shown',
    ]);
  });

  it('is active with an active match only', () => {
    const facts = { ...base, activeMatchIds: [] };
    expect(codes(transition(participantEnrollmentLifecycle, 'matched', 'activate', facts))).toEqual([
      'no_active_match',
    ]);
  });

  it.each(['complete', 'wait-again'] as const)('does not %s over open matches', (event) => {
    const facts = { ...base, openMatchIds: ['m1'] };
    expect(codes(transition(participantEnrollmentLifecycle, 'active', event, facts))).toEqual([
      'matches_still_open',
    ]);
    expect(
      codes(transition(participantEnrollmentLifecycle, 'active', event, { ...facts, openMatchIds: [] })),
    ).toEqual([]);
  });

  it('takes open proposals and matches along when somebody withdraws', () => {
    const facts = { ...base, openProposalIds: ['p1', 'p2'], openMatchIds: ['m1'] };
    const { effects } = unwrap(transition(participantEnrollmentLifecycle, 'waiting', 'withdraw', facts));
    expect(effects.filter(({ kind }) => kind === 'transition')).toEqual([
      { kind: 'transition', entity: 'proposal', id: 'p1', event: 'withdraw' },
      { kind: 'transition', entity: 'proposal', id: 'p2', event: 'withdraw' },
      { kind: 'transition', entity: 'match', id: 'm1', event: 'begin-closing' },
    ]);
  });
});
