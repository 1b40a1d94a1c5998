import { parameterGroup } from './parameterGroup.js';
import * as from from './sources.js';

/** What keeps supporters well. */
export const supporterCare = /* @__PURE__ */ parameterGroup({
  debriefIntervalDays: {
    value: 7,
    unit: 'days',
    grade: 'B',
    source: from.CAMPUS_DEBRIEF,
    note: 'Offered; and at any time when it is urgent.',
  },
  debriefAfterSevereEventHours: {
    value: 48,
    unit: 'hours',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'After any elevated or imminent concern.',
  },
  supporterMeetingIntervalMonths: {
    value: 1,
    unit: 'months',
    grade: 'C',
    source: from.KEISER,
    note: 'A meeting of all supporters.',
  },
  hoursPerWeekMax: {
    value: 2,
    unit: 'hours per week',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'For student mentors.',
  },
  shiftHoursMax: {
    value: 2,
    unit: 'hours',
    grade: 'C',
    source: from.AMS,
    note: 'One shift at a drop-in centre.',
  },
  shiftsPerDayMax: {
    value: 1,
    unit: 'shifts per day',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'For the same person.',
  },
  severeEventsBeforePause: {
    value: 2,
    unit: 'events',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'So many within the window suggest a pause.',
  },
  severeEventsWindowDays: {
    value: 14,
    unit: 'days',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'The window in which severe events are counted.',
  },
  pauseTriggers: {
    value: ['self-request', 'severe events', 'burnout item', 'own exams', 'boundary breach'],
    unit: 'triggers',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'That roles can be paused is required by BMC Medical Education 2022; a self-request is always honored.',
  },
  successorNamedDays: {
    value: 60,
    unit: 'days',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'Before the lead leaves, a deputy is named.',
  },
});
