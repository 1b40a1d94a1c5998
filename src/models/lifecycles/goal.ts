import type { Lifecycle, LifecycleRow, TransitionFacts, TransitionGuard } from '../lifecycle.js';
import type { Day } from '../moments.js';
import type { GoalState } from '../states.js';

/** The events of a goal, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface GoalEvents {
  readonly propose: TransitionFacts;
  readonly revise: TransitionFacts;
  /** `unmetCriteria`: the SMART criteria that an assessment of the goal found missing. */
  readonly agree: TransitionFacts & { readonly unmetCriteria: readonly string[] };
  readonly start: TransitionFacts;
  readonly hold: TransitionFacts;
  readonly resume: TransitionFacts;
  readonly achieve: TransitionFacts;
  readonly 'achieve-partly': TransitionFacts;
  readonly miss: GoalDueFacts;
  readonly abandon: TransitionFacts;
  readonly 'carry-forward': GoalDueFacts & { readonly newDue: Day };
}

/** When a goal is due; `today` is the calendar day where its owner is. @category Life cycle events @since 0.1.0 */
export type GoalDueFacts = TransitionFacts & { readonly today: Day; readonly due: Day };

const smart: TransitionGuard<GoalEvents['agree']> = {
  code: 'goal_not_smart',
  holds: ({ unmetCriteria }) => unmetCriteria.length === 0,
  message: 'The goal does not meet all SMART criteria.',
  remedy: 'Revise it first.',
  params: ({ unmetCriteria }) => ({ criteria: unmetCriteria }),
};

const due: TransitionGuard<GoalDueFacts> = {
  code: 'not_yet_due',
  holds: (facts) => facts.due < facts.today,
  message: 'The day on which the goal is due is not over.',
  remedy: 'Wait until it is, or choose another outcome.',
  params: (facts) => ({ due: facts.due }),
};

const newDueLater: TransitionGuard<GoalEvents['carry-forward']> = {
  code: 'new_due_not_later',
  holds: (facts) => facts.newDue > facts.today && facts.newDue > facts.due,
  message: 'The new due day is not later than the old one and today.',
  remedy: 'Choose a later day.',
};

type Row = LifecycleRow<GoalState, GoalEvents>;

const dropping = { abandon: { to: 'abandoned', stamp: 'resolvedAt' } } satisfies Row;

const endings = {
  achieve: { to: 'achieved', stamp: 'resolvedAt' },
  'achieve-partly': { to: 'partly-achieved', stamp: 'resolvedAt' },
  miss: { to: 'missed', stamp: 'resolvedAt', guards: [due] },
  ...dropping,
  'carry-forward': {
    to: 'carried-forward',
    stamp: 'resolvedAt',
    guards: [newDueLater],
    effects: ({ id, newDue }) => [
      { kind: 'create', entity: 'goal', value: { state: 'draft', replaces: id, due: newDue } },
    ],
  },
} satisfies Row;

/**
 * A goal, from the first draft to its outcome. It is agreed only when it is SMART; a goal that is carried forward
 * ends here and goes on as a new draft, so that no outcome is rewritten.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const goalLifecycle: Lifecycle<GoalState, GoalEvents> = {
  entity: 'goal',
  initial: ['draft'],
  terminal: ['achieved', 'partly-achieved', 'missed', 'abandoned', 'carried-forward'],
  states: {
    draft: { propose: { to: 'proposed', stamp: 'proposedAt' } },
    proposed: {
      agree: { to: 'agreed', stamp: 'agreedAt', guards: [smart] },
      revise: { to: 'draft' },
      ...dropping,
    },
    agreed: { start: { to: 'active', stamp: 'startedAt' }, revise: { to: 'draft' }, ...dropping },
    active: { hold: { to: 'on-hold', stamp: 'heldAt' }, ...endings },
    'on-hold': { resume: { to: 'active', stamp: 'resumedAt' }, ...endings },
    achieved: {},
    'partly-achieved': {},
    missed: {},
    abandoned: {},
    'carried-forward': {},
  },
};
