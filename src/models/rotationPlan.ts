import * as z from 'zod';
import { type Broken, entity } from './entity.js';
import { PersonId, ProgramId, RotationPlanId, StudyGroupId } from './ids.js';
import { noneTwice, noneTwiceBy, unless } from './invariants.js';
import { Turn } from './turn.js';

/** Where a rotation stands: one cycle is over when it is complete. @category Groups @since 0.1.0 */
export const RotationPlanState = z.enum(['planned', 'running', 'complete']);
export type RotationPlanState = z.infer<typeof RotationPlanState>;

/**
 * Who teaches whom and when, in a group that takes turns. `members` are the core members of the group at the time.
 *
 * In a complete cycle nobody has taught more than one turn more than anybody else. Turns that were missed, swapped
 * or rescheduled are not counted: others stand in their place.
 *
 * Issues of its own: `duplicate_person` and `duplicate_entry` for a member or turn named twice,
 * `teacher_among_learners`, `not_in_rotation` for somebody in a turn who is not a member, `unequal_turns` for a
 * complete plan.
 *
 * @category Groups
 * @since 0.1.0
 */
export const RotationPlan = entity(
  {
    id: RotationPlanId,
    programId: ProgramId,
    studyGroupId: StudyGroupId,
    members: z.array(PersonId).min(2).max(1000),
    state: RotationPlanState,
    turns: z.array(Turn).max(5000),
  },
  [
    noneTwice('members', 'person'),
    noneTwiceBy('turns', 'id', 'entry'),
    { fields: ['members', 'turns'], check: strangers },
    {
      fields: ['state', 'members', 'turns'],
      check: ({ state, members, turns }) => {
        if (state !== 'complete') return [];
        const taught = turnsTaught(members, turns);
        const most = Math.max(...taught);
        const fewest = Math.min(...taught);
        return unless(most - fewest <= 1, {
          code: 'unequal_turns',
          path: ['turns'],
          message: `Somebody taught ${most} turns and somebody else ${fewest}.`,
          remedy: 'Let those who taught least teach next, and complete the cycle then.',
          params: { most, fewest },
        });
      },
    },
  ],
);
export type RotationPlan = z.infer<typeof RotationPlan>;

interface Rotation {
  readonly members: readonly PersonId[];
  readonly turns: readonly Turn[];
}

function strangers({ members, turns }: Rotation): Broken[] {
  const known = new Set<string>(members);
  const broken: Broken[] = [];
  const judge = (person: string, path: Broken['path']) => {
    if (known.has(person)) return;
    broken.push({
      code: 'not_in_rotation',
      path,
      message: 'This person is not a member of the rotation.',
      remedy: 'Add her to the members, or give the part to a member.',
    });
  };
  turns.forEach(({ teacher, learners, noteTaker }, index) => {
    judge(teacher, ['turns', index, 'teacher']);
    learners.forEach((learner, at) => {
      judge(learner, ['turns', index, 'learners', at]);
    });
    if (noteTaker !== undefined) judge(noteTaker, ['turns', index, 'noteTaker']);
  });
  return broken;
}

function turnsTaught(members: Rotation['members'], turns: Rotation['turns']): number[] {
  const taught = new Map<string, number>(members.map((member) => [member, 0]));
  for (const { teacher, state } of turns) {
    if (state === 'missed' || state === 'swapped' || state === 'rescheduled') continue;
    const before = taught.get(teacher);
    if (before !== undefined) taught.set(teacher, before + 1);
  }
  return [...taught.values()];
}
