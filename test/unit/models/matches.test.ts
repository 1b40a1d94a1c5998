import { judgeRecords } from './judgeRecords.js';

const closure = {
  reason: 'mutual',
  initiatedBy: 'ada',
  closingMeetingHeld: true,
  closedOn: '2027-01-10',
};

const signed = (personId: string, version: number) => ({
  personId,
  version,
  signedAt: '2026-09-03T08:00:00Z',
});

const hardRule = { rule: 'sameSite', level: 'hard', reason: 'Different sites.' };

const softRule = { rule: 'sharedInterests', level: 'soft', reason: 'Nothing in common.' };

judgeRecords({
  broken: [
    ['Agreement', { parties: ['ada', 'ben', 'ada'] }, ['duplicate_person', 'parties', 2]],
    ['Agreement', { channels: ['video', 'video'] }, ['duplicate_entry', 'channels', 1]],
    [
      'Agreement',
      { boundaries: { channels: ['email', 'email'] } },
      ['duplicate_entry', 'boundaries', 'channels', 1],
    ],
    [
      'Agreement',
      { boundaries: { topicsOffLimits: ['exams', 'family', 'exams'] } },
      ['duplicate_entry', 'boundaries', 'topicsOffLimits', 2],
    ],
    ['Agreement', { signatures: [signed('eve', 2)] }, ['signature_by_stranger', 'signatures', 0, 'personId']],
    [
      'Agreement',
      { signatures: [signed('ada', 3)] },
      ['signature_of_later_version', 'signatures', 0, 'version'],
    ],
    ['Agreement', { signatures: [signed('ada', 2), signed('ada', 2)] }, ['duplicate_entry', 'signatures', 1]],
    [
      'Agreement',
      { state: 'in-force', limitsAcknowledged: true, signatures: [signed('ada', 2)] },
      ['signature_missing', 'parties', 1],
    ],
    [
      'Agreement',
      {
        state: 'in-force',
        limitsAcknowledged: true,
        signatures: [signed('ada', 2), signed('ada', 1), signed('ben', 1)],
      },
      ['signature_missing', 'parties', 1],
    ],
    [
      'Agreement',
      { state: 'in-force', signatures: [signed('ada', 2), signed('ben', 2)] },
      ['limits_not_acknowledged', 'limitsAcknowledged'],
    ],
    ['Checkpoint', { decision: 'rematch' }, ['decision_before_checkpoint', 'heldOn']],
    [
      'ExpectationSet',
      {
        expectations: [
          { topic: 'channel', position: 1 },
          { topic: 'channel', position: 5 },
        ],
      },
      ['duplicate_entry', 'expectations', 1, 'topic'],
    ],
    ['Match', { plannedEnd: '2026-09-01' }, ['end_not_after_start', 'plannedEnd']],
    ['Match', { state: 'active' }, ['agreement_missing', 'agreementId']],
    ['Match', { state: 'active', agreementWaived: false }, ['agreement_missing', 'agreementId']],
    ['Match', { state: 'closed' }, ['closure_missing', 'closure']],
    ['Match', { state: 'closing', closure }, ['closure_on_open_match', 'closure']],
    [
      'Match',
      { state: 'closed', closure: { ...closure, closedOn: '2026-08-31' } },
      ['end_before_start', 'closure', 'closedOn'],
    ],
    [
      'Match',
      { members: { support: ['ben', 'eve'], supported: ['ada', 'eve'] } },
      ['person_on_both_sides', 'members', 'supported', 1],
    ],
    [
      'Match',
      { members: { support: ['ben', 'ben'], supported: ['ada'] } },
      ['duplicate_person', 'members', 'support', 1],
    ],
    [
      'Match',
      { members: { support: ['ben'], supported: ['ada', 'ada'] } },
      ['duplicate_person', 'members', 'supported', 1],
    ],
    ['Match', { members: { support: [], supported: ['ada'] } }, ['too_small', 'members', 'support']],
    [
      'MatchProposal',
      { state: 'accepted', violated: [softRule, hardRule] },
      ['hard_rule_violated', 'violated', 1],
    ],
    [
      'MatchProposal',
      { state: 'partly-accepted', violated: [hardRule] },
      ['hard_rule_violated', 'violated', 0],
    ],
    ['MatchProposal', { violated: [hardRule] }, ['hard_rule_violated', 'violated', 0]],
    [
      'MatchProposal',
      { members: { support: ['ada'], supported: ['ada'] } },
      ['person_on_both_sides', 'members', 'supported', 0],
    ],
    ['MatchProposal', { acceptedBy: ['ada', 'eve'] }, ['accepted_by_stranger', 'acceptedBy', 1]],
    ['MatchProposal', { acceptedBy: ['ada', 'ada'] }, ['duplicate_person', 'acceptedBy', 1]],
    ['MatchProposal', { proposedAt: '2026-09-11T10:00:00+02:00' }, ['end_not_after_start', 'expiresAt']],
    ['MatchProposal', { score: 1.01 }, ['too_big', 'score']],
  ],
  whole: [
    [
      'Agreement',
      {
        state: 'in-force',
        limitsAcknowledged: true,
        signatures: [signed('ada', 1), signed('ben', 2), signed('ada', 2)],
      },
    ],
    ['Agreement', { state: 'ended', signatures: [signed('ada', 1)] }],
    ['Checkpoint', { decision: 'continue', heldOn: '2026-12-02' }],
    ['Match', { plannedEnd: '2026-09-02' }],
    ['Match', { state: 'active', agreementWaived: true }],
    ['Match', { state: 'active', agreementId: 'ag1' }],
    ['Match', { state: 'closed', closure: { ...closure, closedOn: '2026-09-01' } }],
    ['MatchProposal', { state: 'accepted', violated: [softRule], acceptedBy: ['ben', 'ada'] }],
    ['MatchProposal', { state: 'withdrawn', violated: [hardRule] }],
    [
      'MatchProposal',
      {
        score: 1,
        contributions: [
          { rule: 'sameSite', score: 'unknown', weight: 0, reason: 'No site given.' },
          { rule: 'sharedInterests', score: 0, weight: 2, reason: 'Nothing in common.' },
        ],
      },
    ],
  ],
});
