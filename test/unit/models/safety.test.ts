import { judgeRecords } from './judgeRecords.js';

const tier = (severity: string, withinMinutes: number) => ({ severity, withinMinutes, channels: ['phone'] });

const shift = (handler: string, start: string, end: string) => ({ handler, start, end, rank: 1 });

const confirmation = { by: 'lou', at: '2026-09-02T08:00:00Z' };

judgeRecords({
  broken: [
    ['CheckIn', { skipped: true }, ['answers_in_skipped_check_in', 'answers']],
    ['CheckIn', { answers: [] }, ['answers_missing', 'answers']],
    [
      'CheckIn',
      {
        answers: [
          { item: 'mood', value: 1 },
          { item: 'mood', value: 2 },
        ],
      },
      ['duplicate_entry', 'answers', 1, 'item'],
    ],
    [
      'CheckIn',
      { answers: [1, 2, 3, 4].map((value) => ({ item: `i${value}`, value })) },
      ['too_big', 'answers'],
    ],
    ['Concern', { consentToShare: 'not-required' }, ['consent_required', 'consentToShare']],
    [
      'Concern',
      { severity: 'elevated', consentToShare: 'not-required' },
      ['consent_required', 'consentToShare'],
    ],
    ['Concern', { handler: 'ada' }, ['subject_handles_own_concern', 'handler']],
    ['Concern', { closedBy: 'ada' }, ['subject_handles_own_concern', 'closedBy']],
    [
      'Concern',
      { secondConfirmation: { ...confirmation, by: 'ada' } },
      ['subject_handles_own_concern', 'secondConfirmation', 'by'],
    ],
    ['Concern', { state: 'closed' }, ['closer_missing', 'closedBy']],
    [
      'Concern',
      { state: 'closed', severity: 'elevated', closedBy: 'kim' },
      ['second_confirmation_missing', 'secondConfirmation'],
    ],
    [
      'Concern',
      { state: 'closed', severity: 'imminent', closedBy: 'kim' },
      ['second_confirmation_missing', 'secondConfirmation'],
    ],
    [
      'Concern',
      { state: 'closed', severity: 'imminent', closedBy: 'lou', secondConfirmation: confirmation },
      ['second_confirmation_by_closer', 'secondConfirmation', 'by'],
    ],
    ['Concern', { raisedAt: '2026-09-02T08:00:00Z' }, ['end_not_after_start', 'dueBy']],
    [
      'Concern',
      {
        handoff: {
          kind: 'warm',
          receiver: 'GP',
          at: '2026-09-01T08:00:00Z',
          accepted: false,
          subjectInformed: true,
        },
      },
      ['warm_handoff_not_accepted', 'handoff', 'accepted'],
    ],
    [
      'Concern',
      {
        handoff: {
          kind: 'warm',
          receiver: 'GP',
          at: '2026-09-01T08:00:00Z',
          accepted: true,
          subjectInformed: false,
        },
      },
      ['warm_handoff_without_subject', 'handoff', 'subjectInformed'],
    ],
    [
      'EscalationPolicy',
      { tiers: [tier('imminent', 0), tier('elevated', 240), tier('mild', 10_080)] },
      ['severity_without_tier', 'tiers'],
    ],
    [
      'EscalationPolicy',
      {
        tiers: [
          tier('mild', 9),
          tier('moderate', 8),
          tier('elevated', 7),
          tier('imminent', 0),
          tier('mild', 9),
        ],
      },
      ['duplicate_entry', 'tiers', 4, 'severity'],
    ],
    [
      'EscalationPolicy',
      { tiers: [tier('imminent', 20), tier('elevated', 10), tier('moderate', 30), tier('mild', 40)] },
      ['slower_than_milder', 'tiers', 0, 'withinMinutes'],
    ],
    [
      'EscalationRoster',
      {
        shifts: [
          shift('kim', '2026-09-01T00:00:00Z', '2026-09-02T00:00:00Z'),
          shift('dean', '2026-09-01T00:00:00Z', '2026-09-02T00:00:00Z'),
          shift('kim', '2026-09-02T00:00:00Z', '2026-09-03T00:00:00Z'),
        ],
      },
      ['too_few_handlers', 'shifts'],
    ],
    [
      'EscalationRoster',
      {
        shifts: [
          shift('kim', '2026-09-01T00:00:00Z', '2026-09-02T00:00:00Z'),
          shift('lou', '2026-09-02T02:00:00+02:00', '2026-09-02T00:00:00Z'),
        ],
      },
      ['end_not_after_start', 'shifts', 1, 'end'],
    ],
    ['Feedback', { about: 'ada' }, ['feedback_on_self', 'about']],
    ['Feedback', { strength: undefined }, ['strength_missing', 'strength']],
    ['Feedback', { kind: 'constructive' }, ['next_step_missing', 'nextStep']],
    ['Note', { level: 2, audience: ['ben', 'ada'] }, ['private_note_shared', 'audience', 1]],
    ['Note', { level: 4 }, ['concern_missing', 'concernId']],
    ['Note', { level: 5 }, ['invalid_value', 'level']],
    ['Note', { audience: ['ada', 'ada'] }, ['duplicate_person', 'audience', 1]],
    ['Note', { body: 'x'.repeat(20_001) }, ['too_big', 'body']],
  ],
  whole: [
    ['CheckIn', { skipped: true, answers: [] }],
    ['CheckIn', { answers: ['a', 'b', 'c'].map((item) => ({ item, value: true })) }],
    ['Concern', { severity: 'imminent', consentToShare: 'not-required' }],
    ['Concern', { severity: 'imminent', consentToShare: false }],
    ['Concern', { reporter: 'ada', handler: 'kim' }],
    ['Concern', { state: 'closed', closedBy: 'kim' }],
    ['Concern', { state: 'closed', severity: 'elevated', closedBy: 'kim', secondConfirmation: confirmation }],
    [
      'Concern',
      {
        handoff: {
          kind: 'cold',
          receiver: 'GP',
          at: '2026-09-01T08:00:00Z',
          accepted: false,
          subjectInformed: false,
        },
      },
    ],
    [
      'EscalationPolicy',
      { tiers: [tier('mild', 9), tier('moderate', 9), tier('elevated', 9), tier('imminent', 9)] },
    ],
    ['Feedback', { kind: 'constructive', strength: undefined, nextStep: 'Ask one open question.' }],
    ['Note', { level: 2, audience: ['ben'] }],
    ['Note', { level: 3, audience: ['kim'] }],
    ['Note', { level: 4, concernId: 'co1' }],
  ],
});
