import type { Lifecycle, LifecycleRow, TransitionFacts, TransitionGuard } from '../lifecycle.js';
import type { Day } from '../moments.js';
import type { TurnState } from '../states.js';
import { notifyPeople } from './effects.js';

/** The events of a turn in a role rotation, and what each needs to know. @category Life cycle events @since 0.1.0 */
export interface TurnEvents {
  readonly prepare: TransitionFacts;
  readonly deliver: TransitionFacts & { readonly teacher: string; readonly learners: readonly string[] };
  readonly rate: TransitionFacts & { readonly teacher: string; readonly raterIds: readonly string[] };
  readonly swap: TransitionFacts & {
    readonly teacher: string;
    readonly newTeacher: string;
    readonly newTeacherAgreed: boolean;
    readonly members: readonly string[];
  };
  readonly miss: TransitionFacts & { readonly teacher: string };
  /** `today` is the calendar day where the group meets. */
  readonly reschedule: TransitionFacts & {
    readonly today: Day;
    readonly newDay: Day;
    readonly teacher: string;
    readonly members: readonly string[];
  };
}

const learnersOthers: TransitionGuard<TurnEvents['deliver']> = {
  code: 'teacher_among_learners',
  holds: ({ teacher, learners }) => !learners.includes(teacher),
  message: 'The teacher of a turn is not one of its learners.',
  remedy: 'Take the teacher off the list of learners.',
};

const someoneLearned: TransitionGuard<TurnEvents['deliver']> = {
  code: 'no_learners',
  holds: ({ learners }) => learners.length > 0,
  message: 'Nobody was taught.',
  remedy: 'Name the learners, or record the turn as missed.',
};

const rated: TransitionGuard<TurnEvents['rate']> = {
  code: 'no_ratings',
  holds: ({ raterIds }) => raterIds.length > 0,
  message: 'Nobody has rated the turn.',
  remedy: 'Wait for the first rating.',
};

const ratedByOthers: TransitionGuard<TurnEvents['rate']> = {
  code: 'teacher_rates_self',
  holds: ({ raterIds, teacher }) => !raterIds.includes(teacher),
  message: 'The teacher has rated the turn herself.',
  remedy: 'Leave her rating out.',
};

const someoneElse: TransitionGuard<TurnEvents['swap']> = {
  code: 'same_teacher',
  holds: ({ teacher, newTeacher }) => teacher !== newTeacher,
  message: 'The turn would stay with the same teacher.',
  remedy: 'Name someone else.',
};

const coreMember: TransitionGuard<TurnEvents['swap']> = {
  code: 'not_a_core_member',
  holds: ({ members, newTeacher }) => members.includes(newTeacher),
  message: 'The new teacher is not a core member of the group.',
  remedy: 'Choose a core member, or make her one.',
};

const swapAgreed: TransitionGuard<TurnEvents['swap']> = {
  code: 'swap_not_agreed',
  holds: ({ newTeacherAgreed }) => newTeacherAgreed,
  message: 'The new teacher has not agreed to take the turn.',
  remedy: 'Ask her first.',
};

const dayAhead: TransitionGuard<TurnEvents['reschedule']> = {
  code: 'day_not_ahead',
  holds: ({ today, newDay }) => today <= newDay,
  message: 'The new day is in the past.',
  remedy: 'Choose a later day.',
};

type Row = LifecycleRow<TurnState, TurnEvents>;

const missing = {
  miss: {
    to: 'missed',
    stamp: 'missedAt',
    effects: ({ teacher }) => notifyPeople('turn-missed', [teacher]),
  },
} satisfies Row;

/**
 * A turn of the teacher's role in a rotation. A turn that is swapped or rescheduled ends here, and a new one is
 * planned in its place, so that the record shows who was meant to teach.
 *
 * @category Life cycles
 * @since 0.1.0
 */
export const turnLifecycle: Lifecycle<TurnState, TurnEvents> = {
  entity: 'turn',
  initial: ['planned'],
  terminal: ['rated', 'swapped', 'rescheduled'],
  states: {
    planned: {
      prepare: { to: 'prepared', stamp: 'preparedAt' },
      swap: {
        to: 'swapped',
        stamp: 'swappedAt',
        guards: [someoneElse, coreMember, swapAgreed],
        effects: ({ id, teacher, newTeacher }) => [
          {
            kind: 'create',
            entity: 'turn',
            value: { state: 'planned', replaces: id, teacher: newTeacher },
          },
          ...notifyPeople('turn-swapped', [teacher, newTeacher]),
        ],
      },
      ...missing,
    },
    prepared: {
      deliver: { to: 'delivered', stamp: 'deliveredAt', guards: [learnersOthers, someoneLearned] },
      ...missing,
    },
    missed: {
      reschedule: {
        to: 'rescheduled',
        stamp: 'rescheduledAt',
        guards: [dayAhead],
        effects: ({ id, teacher, newDay, members }) => [
          { kind: 'create', entity: 'turn', value: { state: 'planned', replaces: id, teacher, day: newDay } },
          ...notifyPeople('turn-rescheduled', members),
        ],
      },
    },
    delivered: { rate: { to: 'rated', stamp: 'ratedAt', guards: [rated, ratedByOthers] } },
    rated: {},
    swapped: {},
    rescheduled: {},
  },
};
