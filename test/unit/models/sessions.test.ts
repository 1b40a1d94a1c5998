import { type Broken, judgeRecords } from './judgeRecords.js';

const turn = (id: string, teacher: string, learners: readonly string[], state = 'rated') => ({
  id,
  topic: 'Heart',
  teacher,
  learners,
  state,
});

const present = (personId: string) => ({ personId, status: 'present' });

judgeRecords({
  broken: [
    ['RotationPlan', { members: ['ada', 'ben', 'eve', 'ben'] }, ['duplicate_person', 'members', 3]],
    [
      'RotationPlan',
      { turns: [turn('t1', 'ada', ['ben']), turn('t1', 'ben', ['ada'])] },
      ['duplicate_entry', 'turns', 1, 'id'],
    ],
    ['RotationPlan', { turns: [turn('t1', 'zoe', ['ben'])] }, ['not_in_rotation', 'turns', 0, 'teacher']],
    [
      'RotationPlan',
      { turns: [turn('t1', 'ada', ['ben', 'zoe'])] },
      ['not_in_rotation', 'turns', 0, 'learners', 1],
    ],
    [
      'RotationPlan',
      { turns: [{ ...turn('t1', 'ada', ['ben']), noteTaker: 'zoe' }] },
      ['not_in_rotation', 'turns', 0, 'noteTaker'],
    ],
    [
      'RotationPlan',
      {
        state: 'complete',
        turns: [turn('t1', 'ada', ['ben', 'eve']), turn('t2', 'ada', ['ben']), turn('t3', 'ben', ['ada'])],
      },
      ['unequal_turns', 'turns'],
    ],
    [
      'RotationPlan',
      {
        state: 'complete',
        turns: [
          ...['t1', 't2'].map((id) => turn(id, 'ada', ['ben'])),
          turn('t3', 'ben', ['ada']),
          turn('t4', 'eve', ['ada'], 'missed'),
        ],
      },
      ['unequal_turns', 'turns'],
    ],
    ['Session', { end: '2026-09-01T17:00:00Z' }, ['end_not_after_start', 'end']],
    ['Session', { end: '2026-09-01T18:30:00+02:00' }, ['end_not_after_start', 'end']],
    ['Session', { invited: ['ada', 'ada'] }, ['duplicate_person', 'invited', 1]],
    [
      'Session',
      { attendance: [present('ada'), present('eve')] },
      ['attendance_not_invited', 'attendance', 1, 'personId'],
    ],
    [
      'Session',
      { attendance: [present('ada'), { personId: 'ada', status: 'no-show' }] },
      ['duplicate_person', 'attendance', 1, 'personId'],
    ],
    ['Session', { state: 'recorded' }, ['attendance_missing', 'attendance']],
    ['Session', { state: 'recorded', attendance: [] }, ['attendance_missing', 'attendance']],
    [
      'Session',
      { kind: 'simulation', state: 'recorded', attendance: [present('ada')] },
      ['simulation_details_missing', 'simulation'],
    ],
    ...['moderate', 'heavy'].map(
      (emotionalLoad): Broken => [
        'Session',
        {
          kind: 'simulation',
          state: 'recorded',
          attendance: [present('ada')],
          simulation: { emotionalLoad, debriefHeld: false },
        },
        ['debrief_missing', 'simulation', 'debriefHeld'],
      ],
    ),
    ['Session', { timeZone: 'EST' }, ['unknown_time_zone', 'timeZone']],
    ['SmartGoal', { due: '2026-10-01' }, ['end_not_after_start', 'due']],
    [
      'SmartGoal',
      { metric: { name: 'score', unit: '%', baseline: 60, target: 60 } },
      ['target_equals_baseline', 'metric', 'target'],
    ],
    [
      'SmartGoal',
      { metric: { name: 'score', unit: '%', baseline: 60, target: 60, direction: 'increase' } },
      ['target_equals_baseline', 'metric', 'target'],
    ],
    [
      'SmartGoal',
      { metric: { name: 'score', unit: '%', baseline: 60, target: 70, direction: 'decrease' } },
      ['direction_contradicts_target', 'metric', 'direction'],
    ],
    ['SmartGoal', { weeklyHours: 0 }, ['too_small', 'weeklyHours']],
    ['StudyGroup', { size: { min: 4, target: 3, max: 5 } }, ['size_min_above_target', 'size', 'min']],
    ['StudyGroup', { size: { min: 2, target: 6, max: 5 } }, ['size_target_above_max', 'size', 'target']],
    [
      'StudyGroup',
      { members: ['ada', 'ada'].map((personId) => ({ personId, membershipLevel: 'core' })) },
      ['duplicate_person', 'members', 1, 'personId'],
    ],
    [
      'StudyGroup',
      { state: 'active', members: [{ personId: 'ada', membershipLevel: 'core' }] },
      ['too_few_members', 'members'],
    ],
    [
      'StudyGroup',
      {
        state: 'active',
        members: ['a', 'b', 'c', 'd', 'e'].map((personId) => ({ personId, membershipLevel: 'drop-in' })),
      },
      ['too_many_members', 'members'],
    ],
    ['Turn', { learners: ['ben', 'ada'] }, ['teacher_among_learners', 'learners', 1]],
    ['Turn', { learners: ['ben', 'ben'] }, ['duplicate_person', 'learners', 1]],
  ],
  whole: [
    ['RotationPlan', { state: 'complete', turns: [] }],
    [
      'RotationPlan',
      {
        state: 'complete',
        turns: [
          turn('t1', 'ada', ['ben', 'eve']),
          turn('t2', 'ada', ['ben'], 'swapped'),
          turn('t3', 'ada', ['ben'], 'missed'),
          turn('t4', 'ada', ['ben'], 'rescheduled'),
        ],
      },
    ],
    ['RotationPlan', { state: 'running', turns: ['t1', 't2'].map((id) => turn(id, 'ada', ['ben'])) }],
    ['Session', { end: '2026-09-01T19:30:00+02:00' }],
    ['Session', { state: 'recorded', attendance: [{ personId: 'ada', status: 'no-show' }] }],
    ['Session', { kind: 'simulation', simulation: { emotionalLoad: 'heavy', debriefHeld: false } }],
    [
      'Session',
      {
        kind: 'simulation',
        state: 'recorded',
        attendance: [present('ada')],
        simulation: { emotionalLoad: 'light', debriefHeld: false },
      },
    ],
    [
      'Session',
      {
        kind: 'simulation',
        state: 'recorded',
        attendance: [present('ada')],
        simulation: { emotionalLoad: 'heavy', debriefHeld: true },
      },
    ],
    [
      'SmartGoal',
      { metric: { name: 'errors', unit: 'errors', baseline: 9, target: 3, direction: 'decrease' } },
    ],
    ['SmartGoal', { metric: { name: 'errors', unit: 'errors', target: 0, direction: 'decrease' } }],
    [
      'StudyGroup',
      {
        state: 'active',
        size: { min: 1, target: 1, max: 1 },
        members: [{ personId: 'ada', membershipLevel: 'core' }],
      },
    ],
  ],
});
