import { parameterGroup } from './parameterGroup.js';
import * as from from './sources.js';

/** How soon a person answers a concern, who must be reachable, and which roles exclude each other. */
export const safety = /* @__PURE__ */ parameterGroup({
  imminentDeadlineMinutes: {
    value: 0,
    unit: 'minutes',
    grade: 'P',
    source: from.MENTOR_COLLECTIVE_SAFETY,
    note: 'Now: the emergency number, and the handler on duty by phone.',
  },
  imminentRetryMinutes: {
    value: 15,
    unit: 'minutes',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'Then call the next contact, until somebody is reached.',
  },
  elevatedDeadlineHours: {
    value: 4,
    unit: 'hours',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'On the same day, by phone and secure message.',
  },
  moderateDeadlineHours: {
    value: 24,
    unit: 'hours',
    grade: 'C',
    source: `${from.KEISER}; ${from.CALGARY}`,
    note: 'By e-mail to a point person, as Mentor Collective does it.',
  },
  moderateNextContactHours: {
    value: 48,
    unit: 'hours',
    grade: 'C',
    source: from.CALGARY,
    note: 'Then the next contact is called.',
  },
  mildDeadlineDays: {
    value: 7,
    unit: 'days',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'At the next supervision; debriefs are weekly.',
  },
  rosterContactsMin: {
    value: 2,
    unit: 'contacts',
    grade: 'P',
    source: from.LINEWIZE,
    note: 'Besides a last responder who always answers, around the clock.',
  },
  confidentialityExceptions: {
    value: ['danger to self', 'danger to others', 'medical emergency'],
    unit: 'exceptions',
    grade: 'C',
    source: `${from.KEISER}; ${from.CALGARY}`,
    note: 'Shown before the first disclosure; the law may add others.',
  },
  textReviewIntervalMinutes: {
    value: 60,
    unit: 'minutes',
    grade: 'P',
    source: from.MENTOR_COLLECTIVE_SAFETY,
    note: 'How often texts are looked through for words that need a person’s eyes. No detection is claimed.',
  },
  crisisResourceStaleDays: {
    value: 90,
    unit: 'days',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'A helpline that nobody verified for so long is an error.',
  },
  careProviderMayAssess: {
    value: false,
    unit: 'yes or no',
    grade: 'A',
    source: from.LCME_12_5,
    note: 'Providers of health or psychological care neither assess nor promote the student.',
  },
  supervisorMayMentor: {
    value: false,
    unit: 'yes or no',
    grade: 'C',
    source: from.RCP,
    note: 'A mentor is not the direct clinical or educational supervisor.',
  },
  conflictLookAhead: {
    value: 'rest of the academic year',
    unit: 'period',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'How far ahead roles are checked for conflicts of interest.',
  },
});
