import {
  type AcceptProposalFacts,
  AssessmentRelation,
  MatchProposal,
  parse,
  proposalLifecycle,
  type TransitionEffect,
  transition,
  unwrap,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';
import { codes } from './codes.js';

const last: AcceptProposalFacts = {
  id: 'p1',
  now: '2026-09-10T08:00:00Z',
  today: '2026-09-10',
  actor: 'mo',
  members: { support: ['mo'], supported: ['ada'] },
  acceptedBy: ['ada'],
  expiresAt: '2026-09-11T08:00:00Z',
  places: [
    { personId: 'ada', taken: 0, max: 1, version: 3, expectedVersion: 3 },
    { personId: 'mo', taken: 1, max: 2, version: 7, expectedVersion: 7 },
  ],
  violated: [],
  assessments: [],
  plannedEnd: '2027-06-30',
  otherOpenProposals: [
    { id: 'p2', mentorIds: ['bo'] },
    { id: 'p3', mentorIds: ['cy', 'di'] },
  ],
};

function accept(change: Partial<AcceptProposalFacts> = {}) {
  return transition(proposalLifecycle, 'partly-accepted', 'accept', { ...last, ...change });
}

function effects(change: Partial<AcceptProposalFacts> = {}): readonly TransitionEffect[] {
  return unwrap(accept(change)).effects;
}

describe('the last consent to a proposal', () => {
  it('accepts it and creates a match that waits for an agreement', () => {
    expect(unwrap(accept()).state).toBe('accepted');
    expect(effects()).toContainEqual({
      kind: 'create',
      entity: 'match',
      value: {
        state: 'agreement-pending',
        proposalId: 'p1',
        members: { support: ['mo'], supported: ['ada'] },
        startedOn: '2026-09-10',
        plannedEnd: '2027-06-30',
      },
    });
  });

  it('takes a place of every member, on condition of the version that was seen', () => {
    expect(effects().filter(({ kind }) => kind === 'take-place')).toEqual([
      { kind: 'take-place', who: 'ada', expectedVersion: 3, nextVersion: 4 },
      { kind: 'take-place', who: 'mo', expectedVersion: 7, nextVersion: 8 },
    ]);
  });

  it('supersedes every competing proposal and tells their mentors, in the same result', () => {
    expect(effects().filter(({ kind }) => kind === 'transition')).toEqual([
      { kind: 'transition', entity: 'proposal', id: 'p2', event: 'supersede' },
      { kind: 'transition', entity: 'proposal', id: 'p3', event: 'supersede' },
    ]);
    const told = effects().flatMap((effect) =>
      effect.kind === 'notify' && effect.template === 'proposal-superseded' ? [effect.who] : [],
    );
    expect(told).toEqual([{ person: 'bo' }, { person: 'cy' }, { person: 'di' }]);
  });

  it('records who has accepted', () => {
    expect(effects()).toContainEqual({ kind: 'set', field: 'acceptedBy', value: ['ada', 'mo'] });
  });

  it('is refused once the proposal has expired, to the second and whatever the offset', () => {
    expect(codes(accept({ now: '2026-09-11T08:00:00Z' }))).toEqual(['proposal_expired']);
    expect(codes(accept({ now: '2026-09-11T13:45:00+05:45' }))).toEqual(['proposal_expired']);
    expect(codes(accept({ now: '2026-09-11T13:44:59+05:45' }))).toEqual([]);
  });

  it('is refused when a member has no place left, a maximum of 0 included', () => {
    const [ada, mo] = last.places;
    expect(accept({ places: [ada!, { ...mo!, taken: 2 }] })).toMatchObject({
      left: [{ code: 'capacity_full', params: { personIds: ['mo'] } }],
    });
    expect(
      accept({
        places: [
          { ...ada!, max: 0 },
          { ...mo!, taken: 0, max: 0 },
        ],
      }),
    ).toMatchObject({
      left: [{ code: 'capacity_full', params: { personIds: ['ada', 'mo'] } }],
    });
  });

  it('is refused when places have changed since they were read', () => {
    const [ada, mo] = last.places;
    expect(accept({ places: [ada!, { ...mo!, version: 8 }] })).toMatchObject({
      left: [{ code: 'stale_version', params: { personIds: ['mo'] } }],
    });
  });

  it('is refused when the places of a member are not known', () => {
    expect(accept({ places: last.places.slice(1) })).toMatchObject({
      left: [{ code: 'places_unknown', params: { personIds: ['ada'] } }],
    });
  });

  it('is refused when a hard rule is violated now, but not for a soft one', () => {
    const soft = { rule: 'sameSite', level: 'soft' } as const;
    expect(codes(accept({ violated: [soft] }))).toEqual([]);
    expect(accept({ violated: [soft, { rule: 'stageGap', level: 'hard' }] })).toMatchObject({
      left: [{ code: 'hard_rule_violated', params: { rules: ['stageGap'] } }],
    });
  });

  it.each([
    ['during the match', { from: '2026-10-01', to: '2026-11-01' }, true],
    ['until further notice', { from: '2025-10-01' }, true],
    ['from its last day on', { from: '2027-06-30' }, true],
    ['until the day after its first', { from: '2025-10-01', to: '2026-09-11' }, true],
    ['that ended before its first day', { from: '2025-10-01', to: '2026-09-10' }, false],
    ['that begins after its last day', { from: '2027-07-01' }, false],
  ])('looks for an assessment %s', (_, period, conflict) => {
    const expected = conflict ? ['conflict_of_interest'] : [];
    expect(codes(accept({ assessments: [{ assessor: 'mo', assessee: 'ada', ...period }] }))).toEqual(
      expected,
    );
    expect(codes(accept({ assessments: [{ assessor: 'ada', assessee: 'mo', ...period }] }))).toEqual(
      expected,
    );
    expect(codes(accept({ assessments: [{ assessor: 'mo', assessee: 'eve', ...period }] }))).toEqual([]);
  });

  it('treats a match without a planned end as one without end', () => {
    const assessments = [{ assessor: 'mo', assessee: 'ada', from: '2031-01-01' }];
    expect(codes(accept({ assessments, plannedEnd: undefined }))).toEqual(['conflict_of_interest']);
  });

  it('is refused with all reasons at once', () => {
    const refused = accept({
      actor: 'eve',
      acceptedBy: ['ada', 'mo'],
      now: '2026-10-01T00:00:00Z',
      reviewPending: true,
      places: last.places.map((place) => ({ ...place, taken: 9, version: 99 })),
      violated: [{ rule: 'stageGap', level: 'hard' }],
      assessments: [{ assessor: 'mo', assessee: 'ada', from: '2026-01-01' }],
    });
    expect(codes(refused)).toEqual([
      'not_awaited',
      'review_pending',
      'proposal_expired',
      'stale_version',
      'capacity_full',
      'hard_rule_violated',
      'conflict_of_interest',
    ]);
  });

  it('takes the records of the models as they are', () => {
    const proposal = unwrap(
      parse(MatchProposal, {
        id: 'p1',
        programId: 'autumn',
        members: { support: ['mo'], supported: ['ada'] },
        state: 'partly-accepted',
        contributions: [],
        violated: [],
        origin: 'algorithm',
        expiresAt: '2026-09-11T08:00:00Z',
        acceptedBy: ['ada'],
      }),
    );
    const relation = unwrap(
      parse(AssessmentRelation, {
        id: 'r1',
        assessor: 'mo',
        assessee: 'ada',
        kind: 'grade',
        from: '2026-01-01',
      }),
    );
    const { members, violated, expiresAt, acceptedBy = [] } = proposal;
    const facts = {
      ...last,
      id: proposal.id,
      members,
      violated,
      expiresAt,
      acceptedBy,
      assessments: [relation],
    };
    expect(codes(transition(proposalLifecycle, proposal.state, 'accept', facts))).toEqual([
      'conflict_of_interest',
    ]);
  });
});

describe('an earlier consent', () => {
  const first = { acceptedBy: [], actor: 'ada' };

  it('leaves the proposal partly accepted and asks who is missing', () => {
    const { state, effects: all } = unwrap(
      transition(proposalLifecycle, 'proposed', 'accept', { ...last, ...first }),
    );
    expect(state).toBe('partly-accepted');
    expect(all).toContainEqual({ kind: 'set', field: 'acceptedBy', value: ['ada'] });
    expect(all).toContainEqual({ kind: 'notify', who: { person: 'mo' }, template: 'proposal-awaits-you' });
    expect(all.some(({ kind }) => kind === 'create' || kind === 'take-place')).toBe(false);
  });

  it('does not count twice, and does not come from strangers', () => {
    expect(codes(accept({ actor: 'ada' }))).toEqual(['not_awaited']);
    expect(codes(accept({ acceptedBy: [], actor: 'eve' }))).toEqual(['not_awaited']);
  });

  it('waits for the review of the program, where there is one', () => {
    expect(codes(accept({ ...first, reviewPending: true }))).toEqual(['review_pending']);
  });

  it('is the last one where only this person has to accept', () => {
    const only = { ...last, acceptedBy: [], required: ['mo'] };
    expect(unwrap(transition(proposalLifecycle, 'proposed', 'accept', only)).state).toBe('accepted');
  });
});

describe('a proposal that comes to nothing', () => {
  const { id, now, members } = last;
  const facts = { id, now, members, actor: 'mo' };
  const release = { kind: 'release-to-next-choice', menteeIds: ['ada'], proposalId: 'p1' };

  it('releases the mentee to her next choice when it is declined', () => {
    const { state, effects: all } = unwrap(transition(proposalLifecycle, 'proposed', 'decline', facts));
    expect(state).toBe('declined');
    expect(all).toContainEqual(release);
    expect(all).toContainEqual({ kind: 'notify', who: { person: 'ada' }, template: 'proposal-declined' });
  });

  it('releases the mentee to her next choice when it expires, and not before', () => {
    const due = { ...facts, actor: 'nightly-job', expiresAt: '2026-09-10T08:00:00Z' };
    expect(unwrap(transition(proposalLifecycle, 'proposed', 'expire', due)).effects).toContainEqual(release);
    expect(
      codes(transition(proposalLifecycle, 'proposed', 'expire', { ...due, now: '2026-09-10T07:59:59Z' })),
    ).toEqual(['not_yet_expired']);
    expect(codes(transition(proposalLifecycle, 'proposed', 'expire', facts))).toEqual(['not_yet_expired']);
  });

  it('is declined by its members only', () => {
    expect(codes(transition(proposalLifecycle, 'proposed', 'decline', { ...facts, actor: 'eve' }))).toEqual([
      'not_a_party',
    ]);
  });

  it('is not released when it is withdrawn or superseded', () => {
    for (const event of ['withdraw', 'supersede'] as const) {
      const { effects: all } = unwrap(transition(proposalLifecycle, 'partly-accepted', event, facts));
      expect(all.map(({ kind }) => kind)).not.toContain('release-to-next-choice');
    }
  });
});
