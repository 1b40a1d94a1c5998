import { judgeRecords } from './judgeRecords.js';

const manyNames = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`n${index}`, `v${index}`]));

judgeRecords({
  broken: [
    ['AssessmentRelation', { assessee: 'dr-roe' }, ['assesses_self', 'assessee']],
    ['AssessmentRelation', { to: '2026-09-01' }, ['end_not_after_start', 'to']],
    ['BusyBlock', { end: '2026-09-01T08:00:00Z' }, ['end_not_after_start', 'end']],
    ['Enrollment', { capacity: { min: 3, max: 2 } }, ['capacity_min_above_max', 'capacity', 'min']],
    ['Enrollment', { side: 'supported', role: 'mentee', state: 'in-training' }, ['invalid_value', 'state']],
    ['Enrollment', { state: 'waiting' }, ['invalid_value', 'state']],
    ['Enrollment', { role: 'mentee' }, ['invalid_value', 'role']],
    ['Enrollment', { side: 'both' }, ['invalid_union', 'side']],
    ['Enrollment', { maxHoursPerWeek: 169 }, ['too_big', 'maxHoursPerWeek']],
    ['Mentor', { capacity: { min: 3, max: 2 } }, ['capacity_min_above_max', 'capacity', 'min']],
    ['Participant', { attributes: manyNames }, ['too_big', 'attributes']],
    ['Person', { pseudonyms: { p1: 'ada' } }, ['pseudonym_reveals_id', 'pseudonyms', 'p1']],
    ['Person', { pseudonyms: { p1: 'Otter', p2: 'xA-dA9' } }, ['pseudonym_reveals_id', 'pseudonyms', 'p2']],
    ['Person', { id: '7', pseudonyms: { p1: 'Otter 7' } }, ['pseudonym_reveals_id', 'pseudonyms', 'p1']],
    ['Person', { id: '--', pseudonyms: { p1: 'a--b' } }, ['pseudonym_reveals_id', 'pseudonyms', 'p1']],
    ['Person', { pseudonyms: { p1: 'Otter', p2: 'otter' } }, ['pseudonym_reused', 'pseudonyms', 'p2']],
    ['Person', { pseudonyms: manyNames }, ['too_big', 'pseudonyms']],
    ['RoleAssignment', { to: '2026-08-01' }, ['end_not_after_start', 'to']],
    ['SupervisionLink', { supporter: 'kim' }, ['supervises_self', 'supporter']],
    ['SupervisionLink', { to: '2026-09-01' }, ['end_not_after_start', 'to']],
    ['TrainingModule', { liveHours: 7 }, ['live_hours_above_hours', 'liveHours']],
    ['TrainingModule', { competencies: ['listening', 'listening'] }, ['duplicate_entry', 'competencies', 1]],
    ['TrainingModule', { requiredFor: ['tutor', 'tutor'] }, ['duplicate_entry', 'requiredFor', 1]],
    [
      'TrainingRecord',
      { startedOn: '2026-09-02', completedOn: '2026-09-01' },
      ['end_before_start', 'completedOn'],
    ],
    [
      'TrainingRecord',
      { completedOn: '2026-09-01', expiresOn: '2026-09-01' },
      ['end_not_after_start', 'expiresOn'],
    ],
    ['TrainingRecord', { expiresOn: '2027-09-01' }, ['expiry_without_completion', 'completedOn']],
    ['TrainingRecord', { assessedBy: 'ben' }, ['assesses_self', 'assessedBy']],
  ],
  whole: [
    ['AssessmentRelation', { to: '2026-09-02' }],
    ['BusyBlock', { end: '2026-09-01T11:30:00+03:00' }],
    ['Enrollment', { capacity: { min: 2, max: 2 }, maxHoursPerWeek: 168 }],
    ['Enrollment', { side: 'supported', role: 'mentee', state: 'waiting' }],
    ['Person', { pseudonyms: { p1: 'Quiet Otter', p2: 'Brave Panda' } }],
    ['Person', { id: 'a', pseudonyms: { p1: 'Panda' } }],
    ['Person', { id: '7', pseudonyms: { p1: 'Otter 77' } }],
    ['TrainingModule', { liveHours: 6, validForMonths: 12 }],
    ['TrainingRecord', { startedOn: '2026-09-01', completedOn: '2026-09-01', expiresOn: '2026-09-02' }],
  ],
});
