import type { Lifecycle, LifecycleRow, TransitionFacts, TransitionGuard } from '../lifecycle.js';
import type { InitiativeState } from '../states.js';
import { notifyPeople, set } from './effects.js';

/** The events of a student-led initiative, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface InitiativeEvents {
  readonly approve: TransitionFacts & { readonly leads: readonly string[] };
  readonly start: TransitionFacts;
  readonly 'hand-over': TransitionFacts & {
    readonly leads: readonly string[];
    readonly successors: readonly string[];
  };
  readonly 'go-on': TransitionFacts;
  readonly close: TransitionFacts;
}

const notByLead: TransitionGuard<InitiativeEvents['approve']> = {
  code: 'lead_approves_own_initiative',
  holds: ({ actor, leads }) => !leads.includes(actor),
  message: 'Nobody can approve the initiative that she leads.',
  remedy: 'Ask the board or a sponsor.',
};

const successor: TransitionGuard<InitiativeEvents['hand-over']> = {
  code: 'successor_missing',
  holds: ({ leads, successors }) => successors.some((person) => !leads.includes(person)),
  message: 'Nobody new takes over the lead.',
  remedy: 'Name a successor before the lead leaves.',
};

const closing = { close: { to: 'closed', stamp: 'closedAt' } } satisfies LifecycleRow<
  InitiativeState,
  InitiativeEvents
>;

/**
 * A student-led initiative: proposed, approved by someone else, run, handed over to successors, who run it on, and
 * at last closed.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const initiativeLifecycle: Lifecycle<InitiativeState, InitiativeEvents> = {
  entity: 'initiative',
  initial: ['proposed'],
  terminal: ['closed'],
  states: {
    proposed: { approve: { to: 'approved', stamp: 'approvedAt', guards: [notByLead] }, ...closing },
    approved: { start: { to: 'running', stamp: 'startedAt' }, ...closing },
    running: {
      'hand-over': {
        to: 'handed-over',
        stamp: 'handedOverAt',
        guards: [successor],
        effects: ({ successors }) => [
          ...set('leads', successors),
          ...notifyPeople('initiative-handed-over', successors),
        ],
      },
      ...closing,
    },
    'handed-over': { 'go-on': { to: 'running', stamp: 'resumedAt' }, ...closing },
    closed: {},
  },
};
