import { parameterGroup } from './parameterGroup.js';
import * as from from './sources.js';

/** What is expected of people who have agreed to meet, and what follows when they do not come. */
export const attendance = /* @__PURE__ */ parameterGroup({
  cancelNoticeHours: {
    value: 24,
    unit: 'hours',
    grade: 'C',
    source: from.TUTORING_NOTICE,
    note: 'A later cancellation counts as late.',
  },
  noShowAfterMinutes: {
    value: 15,
    unit: 'minutes',
    grade: 'C',
    source: from.TUTORING_LATE,
    note: 'Whoever is later than this did not come.',
  },
  noShowWaitMinutes: {
    value: 20,
    unit: 'minutes',
    grade: 'C',
    source: from.CORTLAND,
    note: 'How long the other side waits.',
  },
  noShowsBeforeConversation: {
    value: 2,
    unit: 'no-shows',
    grade: 'C',
    source: from.WEBER,
    note: 'The answer is a conversation.',
  },
  lateCancellationsBeforeConversation: {
    value: 3,
    unit: 'late cancellations',
    grade: 'C',
    source: from.WEBER,
    note: 'The answer is a conversation.',
  },
  excludedFromEmotionalSupport: {
    value: false,
    unit: 'yes or no',
    grade: 'X',
    source: from.PROPOSAL,
    note: 'Nobody loses emotional support because of missed sessions.',
  },
});
