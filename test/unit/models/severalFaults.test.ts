import { describe, expect, it } from 'vitest';
import type { schemas } from '../../../src/models/schemas.js';
import { found, issuesOf } from './judgeRecords.js';

const closure = {
  reason: 'mutual',
  initiatedBy: 'ada',
  closingMeetingHeld: true,
  closedOn: '2027-01-10',
};

const turn = (id: string, teacher: string, learners: readonly string[]) => ({
  id,
  topic: 'Heart',
  teacher,
  learners,
  state: 'rated',
});

const present = (personId: string) => ({ personId, status: 'present' });

describe('a record with several faults', () => {
  it('names all of them at once', () => {
    expect(
      found(
        issuesOf('Session', {
          id: ' s1',
          modality: 'telepathy',
          end: '2026-09-01T16:00:00Z',
          state: 'recorded',
          kind: 'simulation',
          invited: ['ada', 'ben', 'ada'],
          attendance: [present('eve'), present('eve')],
          simulation: { emotionalLoad: 'heavy', debriefHeld: false },
        }),
      ),
    ).toEqual([
      ['untrimmed_id', 'id'],
      ['invalid_value', 'modality'],
      ['end_not_after_start', 'end'],
      ['duplicate_person', 'invited', 2],
      ['duplicate_person', 'attendance', 1, 'personId'],
      ['attendance_not_invited', 'attendance', 0, 'personId'],
      ['attendance_not_invited', 'attendance', 1, 'personId'],
      ['debrief_missing', 'simulation', 'debriefHeld'],
    ]);
  });

  it('judges rules on fields that another rule found to contradict each other', () => {
    expect(
      found(
        issuesOf('Match', {
          members: { support: ['ada'], supported: ['ada'] },
          state: 'closed',
          plannedEnd: '2026-08-01',
          closure: { ...closure, closedOn: '2026-08-31' },
          version: -1,
        }),
      ),
    ).toEqual([
      ['person_on_both_sides', 'members', 'supported', 0],
      ['too_small', 'version'],
      ['end_not_after_start', 'plannedEnd'],
      ['end_before_start', 'closure', 'closedOn'],
    ]);
    expect(
      found(
        issuesOf('RotationPlan', {
          turns: [turn('t1', 'ada', ['ada']), turn('t1', 'zoe', ['ben'])],
        }),
      ),
    ).toEqual([
      ['teacher_among_learners', 'turns', 0, 'learners', 0],
      ['duplicate_entry', 'turns', 1, 'id'],
      ['not_in_rotation', 'turns', 1, 'teacher'],
    ]);
  });

  it('leaves out rules on a field that is wrong by itself', () => {
    expect(found(issuesOf('Session', { start: 'yesterday', invited: 'everybody' }))).toEqual([
      ['invalid_format', 'start'],
      ['invalid_type', 'invited'],
    ]);
    expect(found(issuesOf('StudyGroup', { state: 'active', size: { min: 2, target: 3 } }))).toEqual([
      ['required', 'size', 'max'],
    ]);
  });

  it('never repeats what was written in confidence', () => {
    const secret = 'cannot go on';
    const issues = issuesOf('Concern', {
      evidence: secret.repeat(2000),
      subject: 'ada',
      handler: 'ada',
      consentToShare: 'not-required',
      state: 'closed',
    });
    expect(issues).toHaveLength(4);
    expect(JSON.stringify(issues)).not.toContain(secret);
    expect(JSON.stringify(issues)).not.toContain('ada');
  });
});

describe('sizes', () => {
  it.each<readonly [keyof typeof schemas, string, unknown]>([
    ['Agreement', 'parties', Array.from({ length: 2001 }, (_, index) => `person${index}`)],
    ['Session', 'invited', Array.from({ length: 5001 }, (_, index) => `person${index}`)],
    ['Note', 'audience', Array.from({ length: 1001 }, (_, index) => `person${index}`)],
    ['Concern', 'evidence', 'x'.repeat(20_001)],
    ['SmartGoal', 'statement', 'x'.repeat(2001)],
    ['Person', 'id', 'x'.repeat(201)],
    ['TrainingModule', 'hours', 1001],
  ])('are bounded: %s.%s', (name, field, value) => {
    expect(found(issuesOf(name, { [field]: value }))).toEqual([['too_big', field]]);
  });
});
