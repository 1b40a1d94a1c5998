import {
  type EvidenceGrade,
  PracticeParameter,
  parameterTable,
  parse,
  practiceParameters,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';

describe('every practice parameter', () => {
  const rows = parameterTable();

  it.each(rows.map((row) => [row.id, row] as const))('%s is complete', (_, row) => {
    expect(parse(PracticeParameter, row)._tag).toBe('Right');
    for (const text of [row.unit, row.source, row.note]) expect(text.trim()).not.toBe('');
    expect(row.source).not.toMatch(/\[[SR]\d/);
    expect(row.overridden).toBeUndefined();
  });

  it('has an id of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('cites a source exactly where it is not a proposal', () => {
    for (const { grade, source, id } of rows) {
      expect([id, source.startsWith('Proposal')]).toEqual([id, grade === 'X']);
    }
  });

  it('names a source that can be looked up: a year, an article or a site', () => {
    const lookUp =
      /\b(19|20)\d\d\b|PMC\d+|\d+[:;(]\d+|[a-z]\.(com|org|edu|io|net|at|us|gov|ca|au)\b|on GitHub|FAQ|doi 10\./;
    for (const { grade, source, id } of rows) {
      if (grade !== 'X') expect(`${id}: ${source}`).toMatch(lookUp);
    }
  });

  it('stands under the eight subjects of the design', () => {
    expect(Object.keys(practiceParameters)).toEqual([
      'capacity',
      'training',
      'cadence',
      'attendance',
      'closure',
      'safety',
      'supporterCare',
      'measurement',
    ]);
  });
});

describe('the defaults', () => {
  const { capacity, training, cadence, attendance, closure, safety, supporterCare, measurement } =
    practiceParameters;

  /** Copied from the tables of the design, row by row. */
  const copied: readonly (readonly [
    { readonly value: unknown; readonly grade: EvidenceGrade },
    unknown,
    string,
    ...EvidenceGrade[],
  ])[] = [
    [capacity.nearPeerMenteesPerMentor, 2, 'near-peer mentor : mentee', 'P', 'A'],
    [capacity.nearPeerMenteesPerMentorWarning, 3, 'warn > 3', 'P', 'A'],
    [capacity.nearPeerGroupSizeMin, 6, 'near-peer group per mentor, from', 'A'],
    [capacity.nearPeerGroupSizeMax, 8, 'near-peer group per mentor, to', 'A'],
    [capacity.groupMenteesPerMentor, 4, 'generic group mentoring', 'C'],
    [capacity.nearPeerStageGapYears, 1, 'stage gap', 'A'],
    [capacity.supportersPerSupervisor, 8, 'supervisor : peer supporters', 'B'],
    [capacity.paidSpecialistCaseloadMax, 15, 'supporter caseload', 'B'],
    [capacity.studentSupporterCaseloadMax, 3, 'supporter caseload, students', 'X'],
    [capacity.studyGroupSizeTarget, 4, 'study-group size', 'B', 'C'],
    [capacity.openRequestsPerMentee, 5, 'open requests per mentee', 'P'],
    [capacity.activeMentorsPerMentee, 1, 'mentors per mentee', 'P'],
    [training.peerMentorHoursMin, 2, 'peer mentor', 'B'],
    [training.peerMentorHoursRecommended, 6, 'peer mentor, recommended', 'B'],
    [training.tutorHoursMin, 10, 'tutor', 'B'],
    [training.emotionalSupporterHoursMin, 24, 'emotional peer supporter', 'B', 'C'],
    [training.refresherIntervalMonths, 12, 'refresher', 'X'],
    [cadence.firstMeetingDays, 14, 'first meeting', 'X', 'P'],
    [cadence.firstMeetingNudgeDays, 7, 'first meeting, nudge', 'X', 'P'],
    [cadence.meetingsPerMonthMin, 1, 'match meeting cadence', 'P', 'A'],
    [cadence.programContactsFirstMonth, 2, 'program contact in month 1', 'B'],
    [cadence.satisfactionPulseFirstDay, 30, 'satisfaction pulse', 'P'],
    [cadence.satisfactionPulseIntervalDays, 60, 'satisfaction pulse, then', 'P'],
    [cadence.inactivityAmberDays, 45, 'inactivity, amber', 'P'],
    [cadence.inactivityRedDays, 60, 'inactivity, red', 'P'],
    [cadence.missedActivitiesBeforeSuggestion, 3, 'missed activity', 'P'],
    [cadence.winBackDays, [2, 5, 10, 21, 51], 'win-back touches', 'P'],
    [cadence.groupHealthAmberShare, 0.15, 'group health, amber', 'P'],
    [cadence.groupHealthRedShare, 0.34, 'group health, red', 'P'],
    [cadence.requestExpiryDays, 10, 'request expiry', 'P'],
    [cadence.checkInGroupWeeks, 7, 'weekly check-in group', 'A'],
    [cadence.studyGroupSessionMinutes, 120, 'study-group session of 2 h', 'C'],
    [cadence.mentoringShortFormWeeksMax, 24, 'short form', 'P', 'C'],
    [attendance.cancelNoticeHours, 24, 'cancel notice', 'C'],
    [attendance.noShowAfterMinutes, 15, 'late = no-show', 'C'],
    [attendance.noShowWaitMinutes, 20, 'wait', 'C'],
    [attendance.noShowsBeforeConversation, 2, 'review after no-shows', 'C'],
    [attendance.lateCancellationsBeforeConversation, 3, 'review after late cancellations', 'C'],
    [closure.earlyEndingShareMin, 0.2, 'early endings, from', 'A'],
    [closure.earlyEndingShareMax, 0.4, 'early endings, to', 'A'],
    [closure.closingMeetingRequired, true, 'closure meeting', 'B'],
    [safety.imminentDeadlineMinutes, 0, 'imminent', 'P'],
    [safety.imminentRetryMinutes, 15, 'imminent, next if silent', 'X'],
    [safety.elevatedDeadlineHours, 4, 'elevated', 'X'],
    [safety.moderateDeadlineHours, 24, 'moderate', 'P', 'C'],
    [safety.mildDeadlineDays, 7, 'mild', 'X'],
    [safety.crisisResourceStaleDays, 90, 'stale helpline', 'X'],
    [supporterCare.debriefIntervalDays, 7, 'debrief offered', 'B'],
    [supporterCare.debriefAfterSevereEventHours, 48, 'debrief after a severe event', 'X'],
    [supporterCare.hoursPerWeekMax, 2, 'hours', 'X', 'C'],
    [supporterCare.successorNamedDays, 60, 'succession', 'X'],
    [measurement.phq4MildFrom, 3, 'PHQ-4, mild', 'A'],
    [measurement.phq4ModerateFrom, 6, 'PHQ-4, moderate', 'A'],
    [measurement.phq4SevereFrom, 9, 'PHQ-4, severe', 'A'],
    [measurement.who5PoorBelowPoints, 13, 'WHO-5', 'A', 'P'],
    [measurement.burnoutItemCutOff, 5, 'single-item burnout', 'A'],
    [measurement.minimumCellSize, 10, 'min-n to report', 'A', 'B'],
    [measurement.personalNeedsPercentByYear, [12.2, 18.8, 29.3, 51.7], 'needs by stage', 'A'],
  ];

  it.each(copied.map(([parameter, value, row, ...grades]) => [row, value, grades, parameter] as const))(
    '%s: %j, grade %j',
    (_, value, grades, parameter) => {
      expect(parameter.value).toEqual(value);
      expect(grades).toContain(parameter.grade);
    },
  );

  it('agree with each other', () => {
    expect(capacity.studyGroupSizeMin.value).toBeLessThanOrEqual(capacity.studyGroupSizeTarget.value);
    expect(capacity.studyGroupSizeTarget.value).toBeLessThanOrEqual(capacity.studyGroupSizeMax.value);
    expect(cadence.firstMeetingNudgeDays.value).toBeLessThan(cadence.firstMeetingDays.value);
    expect(cadence.requestNudgeDays.value).toBeLessThan(cadence.requestExpiryDays.value);
    expect(cadence.inactivityAmberDays.value).toBeLessThan(cadence.inactivityRedDays.value);
    expect(cadence.groupHealthAmberShare.value).toBeLessThan(cadence.groupHealthRedShare.value);
    // The percentage and the raw score of the WHO-5 name the same cut-off.
    expect(measurement.who5PoorBelowPoints.value * measurement.who5PercentPerPoint.value).toBe(52);
  });
});
