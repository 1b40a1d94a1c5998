import * as z from 'zod';
import { entity } from './entity.js';
import { PersonId, ProgramId, StudyGroupId } from './ids.js';
import { noneTwiceBy, unless } from './invariants.js';
import { ShortText, Term } from './text.js';
import { Version } from './version.js';

/** How many people a group has: at least `min`, at most `max`, best `target`. @category Groups @since 0.1.0 */
export const GroupSize = entity(
  {
    min: z.int().min(1).max(10_000),
    target: z.int().min(1).max(10_000),
    max: z.int().min(1).max(10_000),
  },
  [
    {
      fields: ['min', 'target'],
      check: ({ min, target }) =>
        unless(min <= target, {
          code: 'size_min_above_target',
          path: ['min'],
          message: `The minimum of ${min} is above the target of ${target}.`,
          remedy: 'Lower min or raise target.',
        }),
    },
    {
      fields: ['target', 'max'],
      check: ({ target, max }) =>
        unless(target <= max, {
          code: 'size_target_above_max',
          path: ['target'],
          message: `The target of ${target} is above the maximum of ${max}.`,
          remedy: 'Lower target or raise max.',
        }),
    },
  ],
);
export type GroupSize = z.infer<typeof GroupSize>;

/** How much of a group somebody is: one of its core, now and then, or whenever it suits. @category Groups @since 0.1.0 */
export const MembershipLevel = z.enum(['core', 'occasional', 'drop-in']);
export type MembershipLevel = z.infer<typeof MembershipLevel>;

/** Somebody's membership in a group. @category Groups @since 0.1.0 */
export const GroupMember = entity({ personId: PersonId, membershipLevel: MembershipLevel });
export type GroupMember = z.infer<typeof GroupMember>;

/** Where a group stands. @category Groups @since 0.1.0 */
export const StudyGroupState = z.enum(['forming', 'active', 'closed']);
export type StudyGroupState = z.infer<typeof StudyGroupState>;

/**
 * People who study together. While the group is active, its members, of all levels, number from `size.min` to
 * `size.max`.
 *
 * Issues of its own: `size_min_above_target`, `size_target_above_max`, `duplicate_person`; `too_few_members` and
 * `too_many_members` for an active group.
 *
 * @category Groups
 * @since 0.1.0
 */
export const StudyGroup = entity(
  {
    id: StudyGroupId,
    programId: ProgramId,
    purpose: ShortText,
    course: Term.optional(),
    size: GroupSize,
    members: z.array(GroupMember).max(10_000),
    state: StudyGroupState,
    /** The version of the ground rules that the members accepted. */
    groundRulesVersion: Version.optional(),
  },
  [
    noneTwiceBy('members', 'personId', 'person'),
    {
      fields: ['state', 'size', 'members'],
      check: ({ state, size, members }) =>
        unless(state !== 'active' || members.length >= size.min, {
          code: 'too_few_members',
          path: ['members'],
          message: `The active group has ${members.length} of at least ${size.min} members.`,
          remedy: 'Add members, merge it with another group, or lower size.min.',
        }),
    },
    {
      fields: ['state', 'size', 'members'],
      check: ({ state, size, members }) =>
        unless(state !== 'active' || members.length <= size.max, {
          code: 'too_many_members',
          path: ['members'],
          message: `The active group has ${members.length} of at most ${size.max} members.`,
          remedy: 'Split the group, or raise size.max.',
        }),
    },
  ],
);
export type StudyGroup = z.infer<typeof StudyGroup>;
