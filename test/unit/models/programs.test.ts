import { judgeRecords } from './judgeRecords.js';

const ratingQuestion = { id: 'q1', text: 'How?', kind: 'rating', scale: { min: 1, max: 5 } };

judgeRecords({
  broken: [
    ['Cohort', { end: '2026-08-31' }, ['end_before_start', 'end']],
    ['Initiative', { leads: ['ada', 'ada'] }, ['duplicate_person', 'leads', 1]],
    ['Initiative', { deputies: ['ben', 'eve', 'ben'] }, ['duplicate_person', 'deputies', 2]],
    ['NeedsAssessment', { closesOn: '2026-08-31' }, ['end_before_start', 'closesOn']],
    [
      'NeedsAssessment',
      { questions: [ratingQuestion, ratingQuestion] },
      ['duplicate_entry', 'questions', 1, 'id'],
    ],
    [
      'NeedsAssessment',
      { questions: [{ ...ratingQuestion, scale: { min: 5, max: 5 } }] },
      ['scale_min_not_below_max', 'questions', 0, 'scale', 'max'],
    ],
    [
      'NeedsAssessment',
      { questions: [{ id: 'q', text: 'Which?', kind: 'choice', options: ['a', 'a'] }] },
      ['duplicate_entry', 'questions', 0, 'options', 1],
    ],
    [
      'NeedsAssessment',
      { questions: [{ id: 'q', text: 'Which?', kind: 'choice' }] },
      ['required', 'questions', 0, 'options'],
    ],
    [
      'NeedsResponse',
      {
        answers: [
          { questionId: 'q1', answer: 4 },
          { questionId: 'q1', answer: 5 },
        ],
      },
      ['duplicate_entry', 'answers', 1, 'questionId'],
    ],
    [
      'NeedsResponse',
      {
        needs: [
          { id: 'n', domain: 'academic' },
          { id: 'n', domain: 'social' },
        ],
      },
      ['duplicate_entry', 'needs', 1, 'id'],
    ],
    ['Program', { end: '2026-08-31' }, ['end_before_start', 'end']],
    ['Program', { populations: ['student', 'student'] }, ['duplicate_entry', 'populations', 1]],
    [
      'Program',
      {
        roles: [
          { role: 'tutor', responsibilities: ['Teach'] },
          { role: 'tutor', responsibilities: ['Ask'] },
        ],
      },
      ['duplicate_entry', 'roles', 1, 'role'],
    ],
    [
      'Program',
      {
        parameterOverrides: [14, 7].map((value) => ({
          id: 'cadence.firstMeetingDays',
          value,
          rationale: 'Short term.',
          by: 'board',
          on: '2026-08-01',
        })),
      },
      ['duplicate_entry', 'parameterOverrides', 1, 'id'],
    ],
    ['Program', { populations: ['patient'] }, ['patients_need_strict_privacy', 'policies', 'privacy']],
    [
      'Program',
      { populations: ['student', 'patient'], policies: { privacy: 'standard' } },
      ['patients_need_strict_privacy', 'policies', 'privacy'],
    ],
  ],
  whole: [
    ['Cohort', { end: '2026-09-01' }],
    ['Program', { end: '2026-09-01', populations: ['patient'], policies: { privacy: 'strict' } }],
  ],
});
