import { parameterGroup } from './parameterGroup.js';
import * as from from './sources.js';

/** How matches end, and what may come after. */
export const closure = /* @__PURE__ */ parameterGroup({
  earlyEndingShareMin: {
    value: 0.2,
    unit: 'share of matches',
    grade: 'A',
    source: from.REMATCH_STUDIES,
    note: 'The lower end to plan for; 22 to 50 % have been reported.',
  },
  earlyEndingShareMax: {
    value: 0.4,
    unit: 'share of matches',
    grade: 'A',
    source: from.KUPERSMIDT_2017,
    note: 'The upper end to plan for; 38.07 % of 6,468 matches in 170 youth programs.',
  },
  closingMeetingRequired: {
    value: true,
    unit: 'yes or no',
    grade: 'B',
    source: from.EEPM_CLOSURE,
    note: 'Unless safety forbids it; whether it helps is insufficiently researched.',
  },
  noContactSteps: {
    value: ['warning', 'probation', 'un-match'],
    unit: 'steps in order',
    grade: 'C',
    source: from.IMENTOR,
    note: 'Before a match ends for lack of contact; each is a contact from person to person.',
  },
  rematchAllowed: {
    value: true,
    unit: 'yes or no',
    grade: 'A',
    source: from.REMATCH_STUDIES,
    note: 'Without fault, and never with the same partner.',
  },
  rematchNeedsCoordinator: {
    value: true,
    unit: 'yes or no',
    grade: 'A',
    source: from.REMATCH_STUDIES,
    note: 'Never automatic: in one study re-matched youth fared worse than controls.',
  },
});
